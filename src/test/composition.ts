import { fireEvent } from '@testing-library/react';

function put(box: HTMLElement, text: string, data: string) {
  fireEvent.compositionUpdate(box, { data });
  fireEvent.input(box, { target: { value: text }, isComposing: true });
}

/** Types as an input method does: what stands in the box, key by key, while the text is not yet what is meant. */
export function compose(box: HTMLElement, texts: readonly string[]): void {
  fireEvent.compositionStart(box);
  for (const text of texts) put(box, text, text);
}

/** Takes a suggestion of the input method: the box holds it, and the composition is over. */
export function endComposition(box: HTMLElement, text: string): void {
  put(box, text, text);
  fireEvent.compositionEnd(box, { data: text });
}
