import type { System } from '#src/contract/system-record.ts';
import { isolated } from '#src/lib/isolated.ts';
import { DescriptionList } from '#src/ui/description-list.tsx';
import { Mono } from '#src/ui/mono.tsx';
import { RelativeTime } from '#src/ui/relative-time.tsx';
import { Section } from '#src/ui/section.tsx';

const by = (who: System['createdBy']) => (who === null ? '' : ` by ${isolated(who.name)}`);

/** What a system is. */
export function SystemDetails({ system }: { system: System }) {
  const { slug, description, unrestrictedUse, createdAt, createdBy, updatedAt, updatedBy } = system;
  return (
    <Section title="Details">
      <DescriptionList
        items={[
          { term: 'Description', detail: description },
          { term: 'In addresses', detail: <Mono>{slug}</Mono> },
          { term: 'Unrestricted use', detail: unrestrictedUse ? 'On' : 'Off' },
          {
            term: 'Created',
            detail: (
              <>
                <RelativeTime at={createdAt} />
                {by(createdBy)}
              </>
            ),
          },
          {
            term: 'Last changed',
            detail: (
              <>
                <RelativeTime at={updatedAt} />
                {by(updatedBy)}
              </>
            ),
          },
        ]}
      />
    </Section>
  );
}
