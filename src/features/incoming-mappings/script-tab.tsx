import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { useEffect } from 'react';
import { preloadCodeEditor } from '#src/ui/code-editor/use-editor-part.ts';
import { CopyButton } from '#src/ui/copy-button.tsx';
import { Section } from '#src/ui/section.tsx';
import { RecordBody } from '#src/widgets/record/record-body.tsx';
import { ScriptForm } from './script-form.tsx';
import { ScriptHelp } from './script-help.tsx';
import { useShownMapping } from './use-shown-mapping.ts';

/** The sample stands beside the script where there is room for both. */
const layoutLook = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  '@container (width >= 900px)': {
    gridTemplateColumns: 'minmax(0, 1fr) 340px',
    gap: 8,
    '& > section + section': { marginTop: 0, paddingTop: 0, borderTop: 0 },
  },
} as const;

/** The script that takes what is sent, and beside it what it is given. */
export function ScriptTab() {
  const { data: mapping } = useShownMapping();
  // Both are on their way at once.
  useEffect(() => preloadCodeEditor('python'), []);
  return (
    <RecordBody maxWidth={1200} sx={{ containerType: 'inline-size' }}>
      <Box sx={layoutLook}>
        <Section
          title="Mapping script"
          description="It runs on what accepted calls send."
          action={
            mapping !== undefined &&
            mapping.script !== '' && <CopyButton text={mapping.script} label="Copy saved script" />
          }
        >
          {mapping === undefined ? (
            <Skeleton variant="rounded" height={440} />
          ) : (
            <ScriptForm key={mapping.id} mapping={mapping} />
          )}
        </Section>
        <Section title="What the script is given">
          {mapping === undefined ? (
            <Skeleton variant="rounded" height={320} />
          ) : (
            <ScriptHelp endpoint={mapping} />
          )}
        </Section>
      </Box>
    </RecordBody>
  );
}
