/** Lets whatever else waits have its turn between two long pieces of work: in the demo they run where the page is drawn. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
