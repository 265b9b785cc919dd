import * as fc from 'fast-check';

/** Time zones at both ends of the world, with clocks that are put forward and back, and with seconds in their old local times. */
export const farZones = [
  'Pacific/Kiritimati',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Asia/Kathmandu',
  'Europe/Berlin',
  'UTC',
  'America/St_Johns',
  'America/New_York',
  'America/Santiago',
  'America/Juneau',
  'Pacific/Niue',
  'Etc/GMT+12',
  'Etc/GMT-14',
] as const;

const anyNumber = (first: number, last: number, digits: number) =>
  fc.integer({ min: first, max: last }).map((number) => String(number).padStart(digits, '0'));

/** Every day that a date box can report, the years 0 to 275760, and some that no calendar has. */
export const anyTypedDay = fc
  .tuple(
    fc.oneof(
      fc.constantFrom('0000', '0001', '0002', '0099', '9999', '10000', '275760'),
      anyNumber(0, 2100, 4),
      anyNumber(0, 275_760, 4),
    ),
    anyNumber(1, 12, 2),
    anyNumber(1, 31, 2),
  )
  .map((parts) => parts.join('-'));

/** What a date box holds after each digit of the year, once day and month are typed: `0002-05-01`, `0020-05-01` and so on. */
export function afterEachDigit(day: string): readonly string[] {
  const [year = '', ...rest] = day.split('-');
  return Array.from(year, (_, index) =>
    [year.slice(0, index + 1).padStart(4, '0'), ...rest].join('-'),
  );
}
