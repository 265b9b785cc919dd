/** Matches a text that begins with `"name":`, so an object whose outer braces were left out. */
const beginsWithMember = /^[\uFEFF \t\r\n]*"[^"\\\r\n]*"[ \t\r\n]*:/;

/** The text as a whole document, and how far into it the original begins. */
export type Document = {
  readonly text: string;
  /** Whether the outer braces were missing and have been put around it. */
  readonly isWrapped: boolean;
};

/**
 * Documentation shows parts of a manifest without the braces around it; such a part is taken for the whole. A byte order
 * mark becomes a space, so that offsets stay.
 */
export function asDocument(text: string): Document {
  const clean = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  return beginsWithMember.test(clean)
    ? { text: `{${clean}}`, isWrapped: true }
    : { text: clean, isWrapped: false };
}
