/** How long the browser may take to fetch what it was handed, before the text is let go of. */
const keptFor = 10_000;

/** Hands a text to the browser as a file to be saved. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes what it needs when the link is followed, not when it is pressed.
  window.setTimeout(() => URL.revokeObjectURL(address), keptFor);
}
