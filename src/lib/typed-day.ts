/** The last day that a date box offers: with it, a browser leaves room for a year of four digits and no more. */
export const latestDay = '9999-12-31';

/**
 * Whether a day is whole, such as `2026-05-01`. While its year is typed, a date box reports the years 2, 20 and 202
 * (`0002-05-01`), and without a latest day 20260 too.
 */
function isWholeDay(text: string): boolean {
  return /^[1-9]\d{3}-\d\d-\d\d$/.test(text);
}

/**
 * What is wrong with what a date box holds, in words; nothing for a whole day and for an empty box. A box in which only a part of
 * a date is typed holds an empty text, too: the browser says that it is one (`validity.badInput`).
 */
export function typedDayFault(text: string, isPart = false): string | undefined {
  if (isPart) return 'Finish the date, or clear it.';
  return text === '' || isWholeDay(text) ? undefined : 'Enter the year with four digits.';
}
