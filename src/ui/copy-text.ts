/** Puts a text on the clipboard and says whether it is really there. Browsers refuse for many reasons. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No secure context, no permission, no focus: whoever asked shows the text selected instead.
    return false;
  }
}

/** Selects what an element shows, so that one key press copies it. */
export function selectContent(element: HTMLElement): void {
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    element.focus();
    element.select();
    return;
  }
  window.getSelection()?.selectAllChildren(element);
}

/** What a copy by hand takes along: what is selected in the field in which it happens, else on the page. */
export function selectedText(target: EventTarget): string {
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) {
    return target.value.slice(target.selectionStart ?? 0, target.selectionEnd ?? 0);
  }
  return String(window.getSelection());
}

/** What to do by hand once a copy was refused and the text stands selected. */
export const copyByHand =
  'The browser refused to copy. The text is selected: press Ctrl+C or ⌘C to copy it.';
