export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** A moment so many milliseconds before another, as the API writes it. */
export const before = (moment: Date, milliseconds: number) =>
  new Date(moment.getTime() - milliseconds).toISOString();
