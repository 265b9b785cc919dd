import './code-chip.css';

/** A code as a small chip, such as a permission in a list. */
export function CodeChip({ code, tip }: { code: string; tip?: string | undefined }) {
  return (
    <span className="mono ui-code-chip" data-tip={tip} translate="no">
      <bdi>{code}</bdi>
    </span>
  );
}
