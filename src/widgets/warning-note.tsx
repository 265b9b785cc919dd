import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import './warning-note.css';

/** Something that is allowed and worth a second look, said quietly. */
export function WarningNote({ children }: { children: ReactNode }) {
  return (
    <p className="warning-note">
      <TriangleAlert size={16} aria-hidden />
      <span>{children}</span>
    </p>
  );
}
