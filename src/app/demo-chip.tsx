import { FlaskConical } from 'lucide-react';
import './demo-bar.css';

/** What is left of the demo bar when it was closed: it says that the data is made up, and brings the bar back. */
export function DemoChip({ isNarrow, onClick }: { isNarrow: boolean; onClick: () => void }) {
  return (
    <button
      type="button"
      className="app-demo-chip"
      aria-label="Demo data: show the demo bar"
      data-tip="Show the demo bar"
      onClick={onClick}
    >
      <FlaskConical size={14} aria-hidden />
      {!isNarrow && 'Demo data'}
    </button>
  );
}
