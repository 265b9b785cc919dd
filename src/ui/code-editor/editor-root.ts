import styles from './editor.css?inline';

let sheet: CSSStyleSheet | undefined;

function adoptStyles(root: ShadowRoot): void {
  if (!('adoptedStyleSheets' in root)) return;
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
  }
  root.adoptedStyleSheets.push(sheet);
}

/** A key that the editor has used, or that types something, is no shortcut of what the editor stands in. */
function keepKeys(event: Event): void {
  if (!(event instanceof KeyboardEvent)) return;
  const isTyped = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (event.defaultPrevented || isTyped) event.stopPropagation();
}

/** The shadow root of an element: there the styles of an editor need no permission of the page's security policy. */
export function editorRoot(host: HTMLElement): ShadowRoot {
  if (host.shadowRoot !== null) return host.shadowRoot;
  const root = host.attachShadow({ mode: 'open' });
  adoptStyles(root);
  root.addEventListener('keydown', keepKeys);
  return root;
}
