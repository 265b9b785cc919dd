import { configure } from '@testing-library/react';

/** What jsdom lacks of a browser, for tests of what stands in a page. */

// jsdom does not know the `search` element yet, and React warns about elements that a browser does not know.
Object.defineProperty(HTMLUnknownElement.prototype, Symbol.toStringTag, { value: 'HTMLElement' });

// There are no media queries: none of them holds.
Object.defineProperty(window, 'matchMedia', {
  writable: true,
  configurable: true,
  value: () => ({
    matches: false,
    addListener: () => undefined,
    removeListener: () => undefined,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }),
});

// Nothing is laid out: what asks for the place of a text finds none.
Object.defineProperty(Range.prototype, 'getClientRects', { value: () => [] });

// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 5000 });
