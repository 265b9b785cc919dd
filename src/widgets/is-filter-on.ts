/** Whether a filter's value in the address takes anything away. */
export function isFilterOn(value: string): boolean {
  return value !== '' && value !== 'any';
}
