import Alert from '@mui/material/Alert';
import Paper from '@mui/material/Paper';
import Skeleton from '@mui/material/Skeleton';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { FileJson } from 'lucide-react';
import type { ManifestFinding } from '#src/contract/manifest-finding.ts';
import type { ManifestCheck } from '#src/domain/manifest/check-manifest.ts';
import { counted } from '#src/lib/words.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import { findingCount, undeclaredCount } from './finding-words.ts';
import { FindingsList } from './findings-list.tsx';
import { oneColumn } from './findings-look.ts';
import type { CheckState } from './use-manifest-check.ts';

type FindingsPanelProps = {
  check: CheckState;
  onJump: (finding: ManifestFinding) => void;
  fixFor: (finding: ManifestFinding) => (() => void) | undefined;
  onAddBraces: () => void;
  onAddStubs: () => void;
};

const panelLook = {
  gap: 3,
  maxHeight: 576,
  // Room for the focus ring of what stands at the edge.
  padding: 0.5,
  overflowY: 'auto',
  [oneColumn]: { maxHeight: 'none', overflow: 'visible' },
} as const;

const headLook = {
  flexWrap: 'wrap',
  alignItems: 'baseline',
  justifyContent: 'space-between',
  gap: '4px 12px',
  minHeight: 22,
} as const;

const nothingLook = {
  display: 'flex',
  gap: 3,
  padding: 4,
  bgcolor: 'transparent',
  color: 'text.secondary',
  '& > svg': { flex: 'none' },
} as const;

function Offer(props: { text: string; label: string; onPress: () => void }) {
  return (
    <Alert severity="info" role="note">
      <p>{props.text}</p>
      <ActionButton
        size="small"
        onClick={props.onPress}
        sx={{ maxWidth: '100%', marginTop: 2.5, whiteSpace: 'normal' }}
      >
        <bdi>{props.label}</bdi>
      </ActionButton>
    </Alert>
  );
}

function Nothing() {
  return (
    <Paper variant="outlined" sx={nothingLook}>
      <FileJson size={20} aria-hidden />
      <p>
        A manifest is a JSON object with any of <code className="mono">licenses</code>,{' '}
        <code className="mono">global_permissions</code>, <code className="mono">user_groups</code>{' '}
        and <code className="mono">users</code>. What is wrong with it is listed here while you
        type.
      </p>
    </Paper>
  );
}

type OffersProps = Pick<FindingsPanelProps, 'onAddBraces' | 'onAddStubs'> & {
  known: ManifestCheck;
};

/** What can be mended by one press, whatever it is about. */
function Offers({ known, onAddBraces, onAddStubs }: OffersProps) {
  const undeclared = undeclaredCount(known.findings);
  return (
    <>
      {known.isWrapped && (
        <Offer
          text="This is part of a manifest: the braces around it are missing. It is taken for the whole of one, as if they were there."
          label="Add the outer braces"
          onPress={onAddBraces}
        />
      )}
      {undeclared > 0 && (
        <Offer
          text={`${counted(undeclared, 'reference leads', 'references lead')} to codes that nothing declares. They can be declared with a name and a description to be filled in.`}
          label="Add the missing declarations as stubs"
          onPress={onAddStubs}
        />
      )}
    </>
  );
}

function knownOf(check: CheckState): ManifestCheck | undefined {
  switch (check.kind) {
    case 'empty':
      return undefined;
    case 'waiting':
      return check.last;
    case 'checked':
      return check.check;
  }
}

/** Beside the editor: what the check says of the text, and what can be mended by a press. */
export function FindingsPanel(props: FindingsPanelProps) {
  const { check, onJump, fixFor } = props;
  const known = knownOf(check);
  const isWaiting = check.kind === 'waiting';
  return (
    <Stack sx={panelLook}>
      <Stack direction="row" sx={headLook}>
        <Typography variant="subtitle2" component="h2">
          Findings
        </Typography>
        <Typography component="output" variant="body2" color="textSecondary">
          {isWaiting && 'Checking…'}
          {check.kind === 'checked' && findingCount(check.check.findings)}
        </Typography>
      </Stack>
      {check.kind === 'empty' && <Nothing />}
      {isWaiting && known === undefined && <Skeleton variant="rounded" height={72} />}
      {known !== undefined && <Offers {...props} known={known} />}
      {check.kind === 'checked' && check.check.findings.length === 0 && (
        <Alert severity="success" role="note">
          The manifest keeps every rule.
        </Alert>
      )}
      {known !== undefined && known.findings.length > 0 && (
        <FindingsList
          isPast={isWaiting}
          findings={known.findings}
          onJump={onJump}
          fixFor={fixFor}
        />
      )}
    </Stack>
  );
}
