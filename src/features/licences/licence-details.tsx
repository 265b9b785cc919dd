import type { Licence } from '#src/contract/licences.ts';
import { DescriptionList } from '#src/ui/description-list.tsx';
import { RelativeTime } from '#src/ui/relative-time.tsx';
import { Section } from '#src/ui/section.tsx';
import { originSentence, stateSentence } from './licence-words.ts';

/** What a licence is, and where it comes from. */
export function LicenceDetails({ licence }: { licence: Licence }) {
  const { description, enabled, origin, createdAt, updatedAt } = licence;
  return (
    <Section title="Details">
      <DescriptionList
        items={[
          { term: 'Description', detail: description },
          {
            term: 'State',
            detail: `${enabled ? 'Enabled' : 'Switched off'}. ${stateSentence(licence)}`,
          },
          { term: 'Origin', detail: originSentence(origin) },
          { term: 'Created', detail: <RelativeTime at={createdAt} /> },
          { term: 'Last changed', detail: <RelativeTime at={updatedAt} /> },
        ]}
      />
    </Section>
  );
}
