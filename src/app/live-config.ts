import * as z from 'zod';

/** `config.json` beside the console: what differs between environments. */
const liveConfig = z.object({
  /** Where the API is: a path on the console's own origin, or an address on the same site. */
  apiAddress: z
    .string()
    .refine((text) => ['http:', 'https:'].includes(URL.parse(text, location.href)?.protocol ?? '')),
});
export type LiveConfig = z.infer<typeof liveConfig>;

/**
 * Reads the configuration of this environment.
 * @throws {Error} in words for whoever has set it up.
 */
export async function readLiveConfig(base: string): Promise<LiveConfig> {
  const response = await fetch(`${base}config.json`, { cache: 'no-cache' }).catch(() => undefined);
  if (response === undefined) {
    throw new Error(
      'The settings of the console (config.json) could not be fetched. Check the network.',
    );
  }
  const parsed = liveConfig.safeParse(await response.json().catch(() => undefined));
  if (!response.ok || !parsed.success) {
    throw new Error(
      'The settings of the console (config.json) are missing or broken: they need an "apiAddress".',
    );
  }
  return parsed.data;
}
