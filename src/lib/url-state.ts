import * as z from 'zod';

/** What a key of the address can hold: a text, or a list that is written with commas. */
export type UrlValue = string | readonly string[];

export type UrlState = Readonly<Record<string, UrlValue>>;

/** A zod object whose every key has a fallback; `textParam`, `choiceParam` and `listParam` make such keys. */
export type UrlSchema<State extends UrlState> = z.ZodType<State>;

/** A free text, such as the search box's. */
export function textParam(fallback = '') {
  return z.string().catch(fallback);
}

/** One of a few words; anything else in the address reads as the fallback. */
export function choiceParam<const Values extends readonly [string, ...string[]]>(
  values: Values,
  fallback: Values[number],
) {
  return z.enum(values).catch(() => fallback);
}

/** Several words, written `a,b,c`; each counts once. An empty list that differs from the fallback is written as an empty text. */
export function listParam(fallback: readonly string[] = []) {
  return z
    .string()
    .transform((text): readonly string[] => [...new Set(text.split(',').filter(Boolean))])
    .catch(() => fallback);
}

/** Reads a list's state from the address. What is missing or makes no sense falls back; it never throws. */
export function readUrlState<State extends UrlState>(
  schema: UrlSchema<State>,
  params: URLSearchParams,
): State {
  return schema.parse(Object.fromEntries(params));
}

function toText(value: UrlValue | undefined): string {
  return typeof value === 'object' ? value.join(',') : (value ?? '');
}

/** The address after a change: defaults are not written, keys of others stay as they are. */
export function writeUrlState<State extends UrlState>(
  schema: UrlSchema<State>,
  params: URLSearchParams,
  patch: Partial<State>,
): URLSearchParams {
  const next = new URLSearchParams(params);
  const defaults: UrlState = readUrlState(schema, new URLSearchParams());
  const state: UrlState = { ...readUrlState(schema, params), ...patch };
  for (const [key, fallback] of Object.entries(defaults)) {
    const text = toText(state[key]);
    if (text === toText(fallback)) next.delete(key);
    else next.set(key, text);
  }
  return next;
}

/** The query string with its question mark, or nothing. Commas stay readable: they need no escape in a query. */
export function toSearch(params: URLSearchParams): string {
  const text = params.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}
