import type { Permission } from '#src/contract/permissions.ts';
import { DescriptionList } from '#src/ui/description-list.tsx';
import { RelativeTime } from '#src/ui/relative-time.tsx';
import { Section } from '#src/ui/section.tsx';
import { RecordCopyable } from '#src/widgets/record/record-copyable.tsx';
import { originSentence } from './permission-words.ts';

/** What a permission is, and where it comes from. */
export function PermissionDetails({ permission }: { permission: Permission }) {
  const { name, code, description, origin, createdAt, updatedAt } = permission;
  return (
    <Section title="Details">
      <DescriptionList
        items={[
          { term: 'Name', detail: name },
          {
            term: 'Code',
            detail: <RecordCopyable text={code} copyLabel="Copy code" />,
          },
          { term: 'Description', detail: description },
          { term: 'Origin', detail: originSentence(origin) },
          { term: 'Created', detail: <RelativeTime at={createdAt} /> },
          { term: 'Last changed', detail: <RelativeTime at={updatedAt} /> },
        ]}
      />
    </Section>
  );
}
