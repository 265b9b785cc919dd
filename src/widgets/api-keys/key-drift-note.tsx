import Skeleton from '@mui/material/Skeleton';
import Stack from '@mui/material/Stack';
import type { ApiKey } from '#src/contract/api-key-record.ts';
import { paths } from '#src/lib/paths.ts';
import { CodeChip } from '#src/ui/code-chip.tsx';
import { RouterLink } from '#src/ui/router-link.tsx';
import { Section } from '#src/ui/section.tsx';
import { type NamedDrift, useKeyDrift } from './use-key-drift.ts';

/** What has changed since a key was issued, one line each. */
export function KeyDriftNote({ apiKey }: { apiKey: ApiKey }) {
  const drift = useKeyDrift(apiKey);
  return (
    <Section title="Why it is out of date" headingLevel={3} description="Since the key was issued:">
      <DriftList drift={drift} userName={apiKey.userName} />
    </Section>
  );
}

type DriftListProps = { drift: readonly NamedDrift[] | undefined; userName: string };

function DriftList({ drift, userName }: DriftListProps) {
  if (drift === undefined) return <Skeleton />;
  if (drift.length === 0)
    return <p>What has changed could not be read. Rotating takes it along.</p>;
  return (
    <Stack component="ul" sx={{ gap: 2, margin: 0, paddingInlineStart: 5 }}>
      {drift.map((one) => (
        <li key={keyOf(one)}>
          <DriftLine drift={one} userName={userName} />
        </li>
      ))}
    </Stack>
  );
}

const keyOf = (drift: NamedDrift) =>
  drift.kind === 'gained' ? drift.code : `endpoint ${drift.mappingId}`;

function DriftLine({ drift, userName }: { drift: NamedDrift; userName: string }) {
  if (drift.kind === 'gained') {
    return (
      <>
        {userName} has gained <CodeChip code={drift.code} />, which the key does not carry.
      </>
    );
  }
  return (
    <>
      The endpoint{' '}
      <RouterLink to={paths.incomingMappings.detail(drift.mappingId)}>{drift.name}</RouterLink> asks
      for <CodeChip code={drift.after} /> instead of <CodeChip code={drift.before} />.
    </>
  );
}
