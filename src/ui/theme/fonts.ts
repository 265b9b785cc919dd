/** The two families; figures that line up take the class `tnum`. */
export const fonts = {
  sans: "'Inter Variable', 'Inter Fallback', system-ui, sans-serif",
  mono: "'JetBrains Mono Variable', ui-monospace, 'SF Mono', Menlo, Consolas, monospace",
} as const;
