import type { Ref } from 'react';
import { problemIn } from '#src/client/api-error.ts';
import { gatewayPath } from '#src/domain/endpoint-address.ts';
import { ChoiceRow, type ChoiceRowHandle } from '#src/ui/form/choice-row.tsx';
import { TextField } from '#src/ui/form/text-field.tsx';
import { Mono } from '#src/ui/mono.tsx';
import { MappingPicker } from '#src/widgets/pickers/records/mapping-picker.tsx';
import { methodChoices } from './try-it-state.ts';
import type { CallForm } from './use-call-form.ts';

type EndpointFieldsProps = {
  call: CallForm;
  pickerRef: Ref<HTMLInputElement>;
  methodRef: Ref<ChoiceRowHandle>;
};

const targets = [
  { value: 'mapping', label: 'An endpoint' },
  { value: 'path', label: 'Another address' },
] as const;

/** What is called, and by which method. */
export function EndpointFields({ call, pickerRef, methodRef }: EndpointFieldsProps) {
  const { form, isFree, mapping, mappingError, method } = call;
  return (
    <>
      <ChoiceRow
        label="What to call"
        isLabelHidden
        options={targets}
        value={isFree ? 'path' : 'mapping'}
        onChange={(next) => call.setIsFree(next === 'path')}
      />
      {isFree ? (
        <TextField
          control={form.control}
          name="path"
          label="Address"
          help={`What follows ${gatewayPath}, or a whole link. There need not be an endpoint.`}
          startAdornment={<Mono isQuiet>{gatewayPath}</Mono>}
          isMono
        />
      ) : (
        <MappingPicker
          label="Endpoint"
          chosen={mapping}
          onChoose={call.chooseMapping}
          inputRef={pickerRef}
          help={
            problemIn(mappingError, 'not-found') === undefined
              ? mapping && `${mapping.method} ${gatewayPath}${mapping.systemSlug}${mapping.path}`
              : 'The endpoint of this link does not exist any more. Choose another one.'
          }
        />
      )}
      <ChoiceRow
        ref={methodRef}
        label="Method"
        options={methodChoices}
        value={method}
        onChange={call.setMethod}
        isMono
        help={
          mapping !== undefined && mapping.method !== method
            ? `The endpoint answers to ${mapping.method}.`
            : undefined
        }
      />
    </>
  );
}
