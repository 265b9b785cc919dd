import type { Ref } from 'react';

export type CodeLanguage = 'python' | 'json';

/** A place in a text; both numbers begin with 1. */
export type CodePosition = { readonly line: number; readonly column: number };

/** Something to be said about a place: a sign beside its line, an underline, and the message on hover. */
export type CodeMarker = CodePosition & {
  /** How many characters it is about; the word at the place where it is left out. */
  readonly length?: number | undefined;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
};

/** What can be done with an editor from outside: a form brings the focus to it, a list of faults leads into it. */
export type CodeEditorHandle = {
  focus: () => void;
  /** Scrolls to a place, puts the cursor there and takes the focus. */
  jumpTo: (position: CodePosition) => void;
};

export type CodeEditorProps = {
  /** The id that a label points to. */
  id: string;
  /** The accessible name. */
  label: string;
  /** What else is said with it: its help, or its error. */
  description?: string | undefined;
  value: string;
  onChange: (value: string) => void;
  /** The focus has left the editor and everything in it. */
  onBlur?: (() => void) | undefined;
  language: CodeLanguage;
  isReadOnly?: boolean | undefined;
  isInvalid?: boolean | undefined;
  markers?: readonly CodeMarker[] | undefined;
  /** In pixels, to begin with: the lower edge can be dragged. */
  height?: number | undefined;
  ref?: Ref<CodeEditorHandle> | undefined;
};

/** What the tab key does is said where an editor is: nobody may be caught in it. */
export const tabKeyHelp = 'Tab indents. Press Escape, then Tab, to leave the editor.';
