/** The idempotency keys of one form: the same body keeps its key through every retry, another body gets a new one. */
export type Intent = { keyFor: (body: unknown) => string };

/** Makes the keys of one intent. It holds what was sent, so it must not outlive the form. */
export function createIntent(): Intent {
  let last: { body: string; key: string } | undefined;
  return {
    keyFor(body) {
      const text = JSON.stringify(body);
      if (last?.body !== text) last = { body: text, key: crypto.randomUUID() };
      return last.key;
    },
  };
}
