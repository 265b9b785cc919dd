import type { ReactNode, Ref } from 'react';

type RowButtonProps = {
  /** Its name, for assistive technology and as its tooltip. */
  label: string;
  onClick: () => void;
  children: ReactNode;
  ref?: Ref<HTMLButtonElement> | undefined;
};

/** A small icon button of a row: plain markup, for hundreds of them mount while one scrolls. */
export function RowButton({ label, onClick, children, ref }: RowButtonProps) {
  return (
    <button
      ref={ref}
      type="button"
      className="dt-row-button"
      aria-label={label}
      data-tip={label}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
