import type { IncomingMapping } from '#src/contract/incoming-mapping-record.ts';
import { systemNameMaxLength } from '#src/contract/system-record.ts';
import { transliterate } from './transliterate.ts';

/** What endpoint addresses begin with, below the base address of the gateway. */
export const gatewayPath = '/dc/';

/** The names of systems are unique whatever their case and however their marks are typed. */
export function systemNameKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** What stands for a system in addresses: "Händler-Portal" gives `haendler-portal`; empty when nothing is left. */
export function systemSlugOf(name: string): string {
  return transliterate(name)
    .replaceAll(/[^a-z]+/gu, '-')
    .split('-')
    .filter((part) => part !== '')
    .join('-')
    .slice(0, systemNameMaxLength)
    .replace(/-$/u, '');
}

/** Why a name that keeps the contract's rule is refused all the same; nothing when it isn't. */
export function systemNameRefusal(name: string): string | undefined {
  return systemSlugOf(name) === ''
    ? 'Use at least one letter from a to z: the address of the endpoints is made from them.'
    : undefined;
}

/** A slug that is free: a renamed system keeps its own, so that its old name may be given again. */
export function freeSystemSlug(name: string, isTaken: (slug: string) => boolean): string {
  const slug = systemSlugOf(name);
  let free = slug;
  for (let number = 2; isTaken(free); number += 1) free = `${slug}-${number}`;
  return free;
}

/** What follows `/dc/`: by it calls are told apart. */
export function addressInGateway(slug: string, path: string): string {
  return `${slug}${path}`;
}

/** System and path of what follows `/dc/`. */
export function partsOfAddress(address: string): { readonly slug: string; readonly path: string } {
  const slash = address.indexOf('/');
  return slash === -1
    ? { slug: address, path: '' }
    : { slug: address.slice(0, slash), path: address.slice(slash) };
}

/** The link that a partner gets: `{gateway}/dc/{system}{path}`. */
export function endpointLink(
  gateway: string,
  { systemSlug, path }: Pick<IncomingMapping, 'systemSlug' | 'path'>,
): string {
  // By hand: a pattern anchored at the end is quadratic on long runs.
  let end = gateway.length;
  while (end > 0 && gateway[end - 1] === '/') end -= 1;
  return `${gateway.slice(0, end)}${gatewayPath}${addressInGateway(systemSlug, path)}`;
}
