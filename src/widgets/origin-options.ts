/** What lists can be filtered by: where something comes from. */
export const originOptions = [
  { value: 'console', label: 'Console' },
  { value: 'app', label: 'Apps' },
  { value: 'system', label: 'System defaults' },
] as const;
