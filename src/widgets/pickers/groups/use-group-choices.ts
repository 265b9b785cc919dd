import { useQuery } from '@tanstack/react-query';
import { groupQueries } from '#src/api/groups.ts';
import { licenceQueries } from '#src/api/licences.ts';
import type { Group } from '#src/contract/groups.ts';
import { membershipBlock } from '#src/domain/user-rules.ts';
import type { Choice } from '#src/ui/choice/choice.ts';
import { grantWords } from './group-words.ts';

const collator = new Intl.Collator('en');

const unknownGroup = (code: string): Choice => ({
  id: code,
  name: code,
  more: 'No group has this code. Grants nothing.',
});

const asChoice = (group: Group, licenceNames: ReadonlyMap<string, string>): Choice => ({
  id: group.code,
  name: group.name,
  code: group.code,
  more: [
    // What the group grants says all that there is to say about one that grants everything.
    ...(group.grantsEverything || group.description === '' ? [] : [group.description]),
    grantWords(group, licenceNames),
  ]
    .map((sentence) => `${sentence.replace(/\.$/u, '')}.`)
    .join(' '),
  fixed: membershipBlock(group.code) === null ? undefined : 'Membership is fixed.',
});

/** The groups to choose from: those that nobody can leave first, then by name, last what is chosen and unknown. */
export function useGroupChoices(codes: readonly string[]) {
  const { data, error, refetch } = useQuery(groupQueries.catalogue());
  const licences = useQuery(licenceQueries.catalogue()).data?.items ?? [];
  const licenceNames = new Map(licences.map(({ code, name }) => [code, name]));
  const known = data?.items
    .map((group) => asChoice(group, licenceNames))
    .toSorted(
      (one, other) =>
        Number(other.fixed !== undefined) - Number(one.fixed !== undefined) ||
        collator.compare(one.name, other.name),
    );
  const knownCodes = new Set(known?.map((choice) => choice.id));
  const unknown = codes.filter((code) => !knownCodes.has(code));

  return {
    choices: known === undefined ? undefined : [...known, ...unknown.map(unknownGroup)],
    /** How many there are, where not all of them could be read. */
    total: data !== undefined && data.total > data.items.length ? data.total : undefined,
    error,
    retry: () => void refetch(),
  };
}
