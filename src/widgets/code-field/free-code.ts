import * as z from 'zod';

/** That a code is free, as far as the codes at hand tell. */
export function freeCode(taken: ReadonlyMap<string, unknown>) {
  return z
    .string()
    .refine((code) => !taken.has(code), { error: 'Choose another code: this one is taken.' });
}
