import { Lock } from 'lucide-react';
import './lock-note.css';

/** Why a record, or a part of it, stays as it is: said once, where everything of it is seen. */
export function LockNote({ children }: { children: string }) {
  return (
    <p className="lock-note">
      <Lock size={16} aria-hidden />
      <span>{children}</span>
    </p>
  );
}
