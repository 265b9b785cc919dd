import Stack from '@mui/material/Stack';
import { Download } from 'lucide-react';
import type { ManifestPlan } from '#src/contract/manifest-plan.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import { saveFile } from '#src/ui/save-file.ts';
import { planAsText } from './plan-text.ts';
import { fileNameFrom } from './file-name.ts';

/** Takes a plan along: as data, or as a text to be read. */
export function PlanExport({ plan }: { plan: ManifestPlan }) {
  const name = `${fileNameFrom(plan.app.name)}-${plan.purpose}-plan`;
  return (
    <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1, marginInline: '-10px' }}>
      <ActionButton
        size="small"
        variant="text"
        startIcon={<Download size={16} aria-hidden />}
        onClick={() => saveFile(`${name}.md`, planAsText(plan), 'text/markdown')}
      >
        Download as text
      </ActionButton>
      <ActionButton
        size="small"
        variant="text"
        startIcon={<Download size={16} aria-hidden />}
        onClick={() =>
          saveFile(`${name}.json`, `${JSON.stringify(plan, null, 2)}\n`, 'application/json')
        }
      >
        Download as JSON
      </ActionButton>
    </Stack>
  );
}
