/** Something to choose, in words. */
export type Choice = {
  readonly id: string;
  readonly name: string;
  /** What tells it from others of that name, read character by character: a code, an address. */
  readonly code?: string | undefined;
  /** What it is, and what choosing it means. */
  readonly more?: string | undefined;
  /** What is unusual about it, such as "Inactive". */
  readonly mark?: string | undefined;
  /** Why it can't be chosen or taken out. */
  readonly fixed?: string | undefined;
};
