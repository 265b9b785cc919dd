import { useQuery } from '@tanstack/react-query';
import { licenceQueries } from '#src/api/licences.ts';
import type { Licence } from '#src/contract/licences.ts';
import type { Choice } from '#src/ui/choice/choice.ts';
import { type ChoicePickerField, ChoicePicker } from '#src/widgets/pickers/choice-picker.tsx';
import { originWord } from '#src/widgets/origin-words.ts';

const collator = new Intl.Collator('en');

const asChoice = ({ code, name, description, origin, enabled }: Licence): Choice => ({
  id: code,
  name,
  code,
  more: [...(description === '' ? [] : [description]), originWord(origin)]
    .map((sentence) => `${sentence.replace(/\.$/u, '')}.`)
    .join(' '),
  mark: enabled ? undefined : 'Switched off',
});

const unknownLicence = (code: string): Choice => ({
  id: code,
  name: code,
  more: 'No licence has this code.',
});

/** Chooses licences; one that is switched off says so, for it opens nothing until it is on. */
export function LicencePicker(props: ChoicePickerField) {
  const { value, savedValue } = props;
  const { data, error, refetch } = useQuery(licenceQueries.catalogue());
  const known = data?.items.toSorted((one, other) => collator.compare(one.name, other.name));
  const codes = new Set(known?.map(({ code }) => code));
  const unknown = [...new Set([...value, ...(savedValue ?? [])])].filter(
    (code) => !codes.has(code),
  );

  return (
    <ChoicePicker
      {...props}
      choices={known && [...known.map(asChoice), ...unknown.map(unknownLicence)]}
      failure={error}
      onRetry={() => void refetch()}
      subject="licences"
      placeholder="Search name, code or description"
    />
  );
}
