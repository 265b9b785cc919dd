import * as z from 'zod';
import { appName } from '#src/contract/app-record.ts';

/** What is typed: how the app is called, and its manifest. */
export const draftForm = z.object({
  name: appName,
  manifest: z
    .string()
    .refine((text) => text.trim() !== '', { error: 'Drop, choose or paste a manifest.' }),
});
export type Draft = z.input<typeof draftForm>;

export const draftFields = ['name', 'manifest'] as const;
