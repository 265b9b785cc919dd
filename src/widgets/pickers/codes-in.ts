/** The codes in a form's value, whose type the form library can't tell inside a generic field. */
export function codesIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
