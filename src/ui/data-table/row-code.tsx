/** A code in a row, as `CodeChip` shows it on a page. */
export function RowCode({ code, tip }: { code: string; tip?: string | undefined }) {
  return (
    <span className="dt-chip dt-mono" data-tip={tip} translate="no">
      <bdi>{code}</bdi>
    </span>
  );
}
