import { CodeChip } from '#src/ui/code-chip.tsx';
import './expiry-fields.css';

/** Permissions by their codes. */
export function CodeList({ codes, label }: { codes: readonly string[]; label: string }) {
  return (
    <ul className="key-codes" aria-label={label}>
      {codes.map((code) => (
        <li key={code}>
          <CodeChip code={code} />
        </li>
      ))}
    </ul>
  );
}
