import { useState } from 'react';

/** How many lines of a tab stand on one page. */
export const perPage = 20;

/** The page of what is asked for: another search or filter begins at the first one. */
export function usePageOf(shownKey: string) {
  const [place, setPlace] = useState({ of: shownKey, offset: 0 });
  return {
    offset: place.of === shownKey ? place.offset : 0,
    onMove: (offset: number) => setPlace({ of: shownKey, offset }),
  };
}
