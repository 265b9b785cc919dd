import { TriangleAlert } from 'lucide-react';
import type { TableFailure } from './table-props.ts';

/**
 * Says above the rows that stayed what failed, and offers to try again. Plain, and there with the table: when the network
 * is gone, nothing more can be fetched.
 */
export function FailureStrip({ message, onRetry }: TableFailure) {
  return (
    <div className="dt-strip" role="alert">
      <TriangleAlert aria-hidden size={16} />
      <span>{message}</span>
      <button type="button" onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}
