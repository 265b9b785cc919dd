/** A plain page for when the console can't even start: no theme, no framework. It tries again with the network. */
export function showCannotStart(root: Element, title: string, detail: string): void {
  const page = document.createElement('main');
  page.className = 'static-words';
  const heading = document.createElement('h1');
  heading.textContent = title;
  const text = document.createElement('p');
  text.textContent = detail;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Try again';
  button.addEventListener('click', () => window.location.reload());
  window.addEventListener('online', () => window.location.reload());
  page.append(heading, text, button);
  root.replaceChildren(page);
}
