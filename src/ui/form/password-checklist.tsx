import Box from '@mui/material/Box';
import { Check, Circle } from 'lucide-react';

export type ChecklistItem = { id: string; label: string; met: boolean };

const look = {
  display: 'grid',
  gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
  gap: '4px 16px',
  margin: '10px 0 0',
  padding: 0,
  listStyle: 'none',
  fontSize: '0.8125rem',
  '& li': { display: 'flex', alignItems: 'center', gap: 2, color: 'text.secondary' },
  '& svg': { flex: 'none' },
  '& [data-met]': { color: 'successState.text' },
} as const;

/** Rules that tick while one types. The sum is announced, not every tick. */
export function PasswordChecklist({
  id,
  items,
  isStarted,
}: {
  id: string;
  items: readonly ChecklistItem[];
  /** Nothing is announced before something is typed. */
  isStarted: boolean;
}) {
  const count = items.filter((item) => item.met).length;
  return (
    <>
      <Box component="ul" id={id} sx={look}>
        {items.map((item) => (
          <li key={item.id} data-met={item.met ? '' : undefined}>
            {item.met ? (
              <Check size={14} strokeWidth={2.75} aria-hidden />
            ) : (
              <Circle size={14} aria-hidden />
            )}
            <span>
              {item.label}
              <span className="visually-hidden">{item.met ? ', met' : ', not met yet'}</span>
            </span>
          </li>
        ))}
      </Box>
      <span className="visually-hidden" aria-live="polite">
        {isStarted ? `${String(count)} of ${String(items.length)} rules met` : ''}
      </span>
    </>
  );
}
