import { ChevronLeft, ChevronRight } from 'lucide-react';
import { counted } from '#src/lib/words.ts';
import { IconButton } from '#src/ui/icon-button.tsx';

type HolderPagerProps = {
  total: number;
  offset: number;
  perPage: number;
  onMove: (offset: number) => void;
};

/** Back and forth through the users who hold a permission; nothing where all of them are in sight. */
export function HolderPager({ total, offset, perPage, onMove }: HolderPagerProps) {
  if (total <= perPage) return null;
  const last = Math.min(offset + perPage, total);
  return (
    <nav className="permission-pages" aria-label="Users who hold it">
      <span className="tnum" aria-live="polite">
        {`${offset + 1} to ${last} of ${counted(total, 'user')}`}
      </span>
      <IconButton
        label="Previous users"
        disabledReason={offset === 0 ? 'These are the first ones.' : undefined}
        onClick={() => onMove(Math.max(0, offset - perPage))}
      >
        <ChevronLeft size={18} aria-hidden />
      </IconButton>
      <IconButton
        label="Next users"
        disabledReason={last >= total ? 'These are the last ones.' : undefined}
        onClick={() => onMove(offset + perPage)}
      >
        <ChevronRight size={18} aria-hidden />
      </IconButton>
    </nav>
  );
}
