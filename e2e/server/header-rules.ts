/** One block of a `_headers` file: which paths, and what is sent with them. */
export type HeaderRule = { readonly path: string; readonly headers: readonly [string, string][] };

/** Reads a `_headers` file as static hosts do: a path, then its headers indented. */
export function readHeaderRules(text: string): HeaderRule[] {
  const rules: { path: string; headers: [string, string][] }[] = [];
  for (const line of text.split('\n').filter((one) => /^\s*[^#\s]/.test(one))) {
    if (/^\s/.test(line)) {
      const colon = line.indexOf(':');
      rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
    } else {
      rules.push({ path: line.trim(), headers: [] });
    }
  }
  return rules;
}

const covers = (rule: HeaderRule, path: string) =>
  rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path;

/** The headers of one path, from every rule that covers it. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const matching = rules.filter((rule) => covers(rule, path));
  return Object.fromEntries(matching.flatMap((rule) => rule.headers));
}
