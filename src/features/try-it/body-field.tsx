import Typography from '@mui/material/Typography';
import { useWatch } from 'react-hook-form';
import { TextField } from '#src/ui/form/text-field.tsx';
import { jsonFault, mayCarryBody } from './request-parts.ts';
import type { CallForm } from './use-call-form.ts';

/** What is sent along, where the method may carry it. Broken JSON is said and sent all the same: gateways get that too. */
export function BodyField({ call }: { call: CallForm }) {
  const { control } = call.form;
  const body = useWatch({ control, name: 'body' });
  if (!mayCarryBody(call.method)) {
    return <Typography color="textSecondary">A {call.method} has no body.</Typography>;
  }
  const fault = jsonFault(body);
  return (
    <TextField
      control={control}
      name="body"
      label="Body"
      help={
        fault === undefined
          ? 'JSON. Leave it empty to send none.'
          : `This is no JSON, and is sent as it stands: ${fault}`
      }
      rows={6}
      isMono
      isOptional
    />
  );
}
