import Box from '@mui/material/Box';
import ListItem from '@mui/material/ListItem';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { AppId } from '#src/contract/app-record.ts';
import type { DriftItem } from '#src/contract/manifest-drift.ts';
import type { PlanValue } from '#src/contract/manifest-plan.ts';
import { Mono } from '#src/ui/mono.tsx';
import { RelativeTime } from '#src/ui/relative-time.tsx';
import { RouterLink } from '#src/ui/router-link.tsx';
import { StateChip } from '#src/ui/state-chip.tsx';
import { CodeChanges } from './code-changes.tsx';
import { DriftCheckbox } from './drift-checkbox.tsx';
import { driftPath, driftWord } from './drift-words.ts';
import { kindWords, valueWords } from './plan-words.ts';

type DriftLineProps = {
  item: DriftItem;
  appId: AppId;
  isChosen: boolean;
  onChoose: (isRange: boolean) => void;
};

const lineLook = {
  display: 'grid',
  gridTemplateColumns: 'auto minmax(0, 1fr)',
  alignItems: 'start',
  gap: 2,
  padding: '12px 16px 12px 8px',
} as const;

const titleLook = {
  flexWrap: 'wrap',
  alignItems: 'baseline',
  gap: '0 10px',
  overflowWrap: 'anywhere',
} as const;

const sidesLook = {
  display: 'grid',
  gridTemplateColumns: '80px minmax(0, 1fr)',
  gap: '2px 12px',
  margin: 0,
  '& dt': { color: 'text.secondary' },
  '& dd': { minWidth: 0, margin: 0, overflowWrap: 'anywhere' },
} as const;

function Side({ value, label }: { value: PlanValue; label: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{valueWords(value)}</dd>
    </>
  );
}

function Values({ item: { declared, live, state } }: { item: DriftItem }) {
  if (state !== 'changed') return null;
  if (Array.isArray(declared) || Array.isArray(live)) {
    const codes = (value: PlanValue) => (Array.isArray(value) ? value : []);
    return (
      <Stack sx={{ gap: 1 }}>
        <Typography variant="body2" color="textSecondary">
          From the manifest to what is live:
        </Typography>
        <CodeChanges before={codes(declared)} after={codes(live)} noun="code" />
      </Stack>
    );
  }
  return (
    <Typography component="dl" variant="body2" sx={sidesLook}>
      <Side label="Manifest" value={declared} />
      <Side label="Live" value={live} />
    </Typography>
  );
}

/** One deviation: what the manifest says, what is live, and who changed it when. */
export function DriftLine({ item, appId, isChosen, onChoose }: DriftLineProps) {
  const { kind, name, code, changedAt, changedBy, isKept } = item;
  const path = driftPath(item, appId);
  const label = `${name}: ${driftWord(item)}`;
  return (
    <ListItem sx={lineLook}>
      <DriftCheckbox
        label={`Select ${label}`}
        state={isChosen ? 'all' : 'none'}
        onToggle={onChoose}
      />
      <Stack sx={{ gap: 1.5, minWidth: 0, paddingTop: 1 }}>
        <Stack direction="row" sx={titleLook}>
          <Box component="span" sx={{ fontWeight: 500 }}>
            {path === undefined ? name : <RouterLink to={path}>{name}</RouterLink>}
          </Box>
          <Mono isQuiet>{code}</Mono>
          <span className="quiet">{kindWords[kind].one}</span>
          {isKept && <StateChip tone="neutral">Kept</StateChip>}
        </Stack>
        <Typography variant="body2">{driftWord(item)}</Typography>
        <Values item={item} />
        <Typography variant="body2" color="textSecondary">
          {changedAt === null ? (
            'When it was changed is not known.'
          ) : (
            <>
              Last changed <RelativeTime at={changedAt} />
              {changedBy === null ? '' : ` by ${changedBy.name}`}
            </>
          )}
        </Typography>
      </Stack>
    </ListItem>
  );
}
