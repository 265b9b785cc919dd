/** What the list can be filtered by. */
export const originOptions = [
  { value: 'console', label: 'Console' },
  { value: 'app', label: 'Apps' },
  { value: 'system', label: 'System defaults' },
] as const;
