/** Which rows are ticked. The page owns it: it knows what "all" means (loaded, or matching on the server). */
export type Selection = {
  isSelected: (id: string) => boolean;
  /** `isRange`: the Shift key was held, so everything since the last tick goes along. */
  toggle: (id: string, isRange: boolean) => void;
  state: 'none' | 'some' | 'all';
  toggleAll: () => void;
};
