import { shownText } from '#src/widgets/conflict/shown-text.ts';
import type { PlainValues } from '#src/widgets/conflict/merge-values.ts';

/** The values of a form as text that can be pasted elsewhere, one field below the other. */
export function typedText<Field extends string>(
  labels: Readonly<Record<Field, string>>,
  fields: readonly Field[],
  values: PlainValues<Field>,
): string {
  return fields
    .map((field) => {
      const text = shownText(values[field]);
      return text.includes('\n') ? `${labels[field]}:\n${text}` : `${labels[field]}: ${text}`;
    })
    .join('\n');
}
