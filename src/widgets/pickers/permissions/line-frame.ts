/** What every line of one list shares. */
export type LineFrame = {
  /** The words of the search, in lower case; none while nothing is searched. */
  terms: readonly string[];
  chosen: ReadonlySet<string>;
  isOff: boolean;
  /** The one line that the Tab key stops at. */
  tabStop: string | undefined;
  isOpen: (branchId: string) => boolean;
  setOpen: (branchId: string, isOpen: boolean) => void;
  tick: (codes: readonly string[], isOn: boolean) => void;
};
