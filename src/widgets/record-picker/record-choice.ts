/** A record to choose, in words. */
export type RecordChoice = {
  readonly id: string;
  readonly name: string;
  /** What tells it from others of that name, such as an address. */
  readonly note: string;
  /** What is unusual about it, such as "Inactive". */
  readonly mark?: string | undefined;
};
