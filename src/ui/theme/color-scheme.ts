/**
 * The attribute on the root element that carries the scheme in force, `light` or `dark`, and the key under which the
 * operator's choice is kept. `public/before-paint.js` knows both: it sets the attribute before the first paint.
 */
export const colorSchemeAttribute = 'data-color-scheme';
export const modeStorageKey = 'color-mode';
