import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useWatch, type Control } from 'react-hook-form';
import { expiryOf } from '#src/domain/api-key-expiry.ts';
import { exactText } from '#src/lib/dates.ts';
import { FormAlert } from '#src/ui/form/form-alert.tsx';
import { SelectField } from '#src/ui/form/select-field.tsx';
import { TextField } from '#src/ui/form/text-field.tsx';
import { useNow } from '#src/ui/use-now.ts';
import { choiceIn, expiryOptions, type KeyFormValues } from './expiry-form.ts';

type ExpiryFieldsProps = {
  control: Control<KeyFormValues>;
  /** The longest that a key may live here, in days. */
  cap: number | null;
};

const endLook = { color: 'text.primary', fontWeight: 500 } as const;

/** When a key ends: in so many days, on a date, or never; the exact moment is said. */
export function ExpiryFields({ control, cap }: ExpiryFieldsProps) {
  const [expiry, date] = useWatch({ control, name: ['expiry', 'date'] });
  const now = useNow();
  const end = expiryOf(choiceIn({ expiry, date }), now);
  return (
    <>
      <SelectField
        control={control}
        name="expiry"
        label="Expires"
        options={expiryOptions(cap)}
        help={cap === null ? undefined : `This tenant lets a key live ${String(cap)} days at most.`}
      />
      {expiry === 'date' && (
        <TextField control={control} name="date" label="Last day" type="date" />
      )}
      {end === null ? (
        <FormAlert tone="warning" title="This key never ends by itself">
          <p>
            Should it leak, it works until somebody notices and revokes it. An end that is far off
            is safer than none.
          </p>
        </FormAlert>
      ) : (
        <Typography component="output" variant="body2" color="textSecondary">
          {end === undefined || end <= now ? (
            'The key has no end yet.'
          ) : (
            <>
              It ends on{' '}
              <Box component="strong" className="tnum" sx={endLook}>
                {exactText(end)}
              </Box>
            </>
          )}
        </Typography>
      )}
    </>
  );
}
