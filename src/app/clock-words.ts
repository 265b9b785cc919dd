import { counted } from '#src/lib/words.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Two clocks that are no further apart are taken as the same; nobody needs to hear of it. */
const unsaid = 5 * minute;

/** From how many milliseconds on a unit is used, the largest first. */
const units = [
  { from: 730 * day, size: 365.25 * day, unit: 'year' },
  { from: 2 * day, size: day, unit: 'day' },
  { from: 2 * hour, size: hour, unit: 'hour' },
  { from: 0, size: minute, unit: 'minute' },
] as const;

/** That this computer's clock is wrong, and by how much; nothing for up to five minutes. `ahead` is in milliseconds. */
export function clockWords(ahead: number): string | undefined {
  const apart = Math.abs(ahead);
  if (apart <= unsaid) return undefined;
  const { size, unit } = units.find(({ from }) => apart >= from) ?? units[3];
  const way = ahead > 0 ? 'ahead of' : 'behind';
  return `The clock of this computer is ${counted(Math.round(apart / size), unit)} ${way} the server’s. The console goes by the server’s time.`;
}
