import Alert from '@mui/material/Alert';
import Stack from '@mui/material/Stack';
import { Ban } from 'lucide-react';
import type { PlanBlock } from '#src/contract/manifest-plan.ts';
import { ReferenceLink } from './reference-link.tsx';

const listLook = { margin: 0, padding: 0, listStyle: 'none' } as const;

/** Why something can't be done, what to do about it, and what stands in the way. */
export function PlanBlocks({ blocks }: { blocks: readonly PlanBlock[] }) {
  return (
    <Stack component="ul" sx={[listLook, { gap: 2, width: '100%' }]}>
      {blocks.map(({ code, detail, references }) => (
        <li key={`${code} ${detail}`}>
          <Alert severity="warning" role="note" icon={<Ban size={16} aria-hidden />}>
            <p>{detail}</p>
            {references.length > 0 && (
              <Stack
                component="ul"
                direction="row"
                aria-label="In the way"
                sx={[listLook, { flexWrap: 'wrap', gap: '2px 12px', marginTop: 1 }]}
              >
                {references.map((reference) => (
                  <li key={`${reference.kind} ${reference.id}`}>
                    <ReferenceLink reference={reference} />
                  </li>
                ))}
              </Stack>
            )}
          </Alert>
        </li>
      ))}
    </Stack>
  );
}
