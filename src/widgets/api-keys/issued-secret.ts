import type { IssuedApiKey } from '#src/contract/api-keys.ts';
import { createPassingValue } from '#src/ui/passing-value.ts';

const passing = createPassingValue<IssuedApiKey>();

/** Shows the secret of a key that was issued just now. Memory only, and only until its dialog closes. */
export const showSecret = passing.show;

/** Closes the dialog and forgets the secret. */
export const forgetSecret = passing.forget;

/** The key whose secret is being shown, if any. */
export const useIssuedSecret = passing.useShown;
