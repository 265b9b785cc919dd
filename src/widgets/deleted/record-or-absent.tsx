import { useState, type ReactNode } from 'react';
import { absenceIn } from '#src/client/api-error.ts';
import { HoldContext } from './hold-context.ts';

type RecordOrAbsentProps = {
  /** What reading the record said last. */
  error: Error | null;
  /** In place of a record that is not there. */
  absent: ReactNode;
  children: ReactNode;
};

/**
 * The page of a record, or that there is none (any more). A form that is open over the record holds the page: what is
 * typed stays, the form itself says that the record is gone, and the page says so once it is left.
 */
export function RecordOrAbsent({ error, absent, children }: RecordOrAbsentProps) {
  const [holds, setHolds] = useState(0);
  const [hold] = useState(() => () => {
    setHolds((count) => count + 1);
    return () => setHolds((count) => count - 1);
  });
  const isAbsent = absenceIn(error) !== undefined && holds === 0;
  return <HoldContext value={hold}>{isAbsent ? absent : children}</HoldContext>;
}
