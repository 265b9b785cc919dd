import { Columns3 } from 'lucide-react';
import { useRef, useState } from 'react';
import { IconButton } from '#src/ui/icon-button.tsx';
import { lazyPart } from '#src/ui/lazy-part.tsx';
import type { ChoosableColumn } from './visible-columns.ts';

const ColumnChoices = lazyPart(() => import('./column-choices.tsx'), 'ColumnChoices');

type ColumnChooserProps = {
  /** All columns that the list has. */
  columns: readonly ChoosableColumn[];
  /** The ids shown, and those shown when nobody has chosen. */
  chosen: readonly string[];
  defaults: readonly string[];
  onChange: (ids: string[]) => void;
};

/** Shows and hides a list's columns. */
export function ColumnChooser(props: ColumnChooserProps) {
  const opener = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <IconButton
        ref={opener}
        label="Columns"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onIntent={ColumnChoices.preload}
        onClick={() => setIsOpen(true)}
      >
        <Columns3 aria-hidden size={18} />
      </IconButton>
      {isOpen && (
        <ColumnChoices {...props} anchor={() => opener.current} onClose={() => setIsOpen(false)} />
      )}
    </>
  );
}
