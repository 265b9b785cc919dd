import TextField from '@mui/material/TextField';
import { useId } from 'react';
import { isSendableToken } from '#src/domain/call-samples.ts';
import { FieldLabel } from '#src/ui/form/field-label.tsx';

const help = 'Fills the samples below while it stands here. It is neither sent nor kept.';
const fault =
  'This is no access token: it has other characters than letters, digits and - . _ ~ + / =';

/** The token of the identity provider, to have samples that work as they are. */
export function TokenField(props: { value: string; onChange: (value: string) => void }) {
  const { value, onChange } = props;
  const id = useId();
  const token = value.trim();
  const isFault = token !== '' && !isSendableToken(token);
  return (
    <TextField
      id={id}
      label={<FieldLabel isOptional>Access token</FieldLabel>}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      error={isFault}
      helperText={isFault ? fault : help}
      autoComplete="off"
      slotProps={{ htmlInput: { className: 'mono', autoCapitalize: 'none', spellCheck: false } }}
    />
  );
}
