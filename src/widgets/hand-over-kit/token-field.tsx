import { useId } from 'react';
import { isSendableToken } from '#src/domain/call-samples.ts';
import { describedBy, FieldFrame } from '#src/ui/form/field-frame.tsx';

const help = 'Fills the samples below while it stands here. It is neither sent nor kept.';
const fault =
  'This is no access token: it has other characters than letters, digits and - . _ ~ + / =';

/** The token of the identity provider, to have samples that work as they are. */
export function TokenField(props: { value: string; onChange: (value: string) => void }) {
  const { value, onChange } = props;
  const id = useId();
  const token = value.trim();
  const error = token === '' || isSendableToken(token) ? undefined : fault;
  return (
    <FieldFrame id={id} label="Access token" isOptional help={help} error={error}>
      <input
        id={id}
        className="mono kit-control"
        value={value}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-invalid={error !== undefined}
        aria-describedby={describedBy(id, { help, error })}
        onChange={(event) => onChange(event.target.value)}
      />
    </FieldFrame>
  );
}
