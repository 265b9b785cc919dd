import type { Licence, LicenceLock, LicencePatch } from '#src/contract/licences.ts';

type Subject = Pick<Licence, 'code' | 'origin'>;

/** What the console can't do with a licence: what an app declared or the system made stays as it is. */
export function licenceLocks({ origin }: Pick<Licence, 'origin'>): LicenceLock[] {
  return origin.kind === 'console' ? [] : ['name', 'description', 'deletion'];
}

/** Why name and description of a licence can't be changed; `undefined` when they can. */
export function licenceLockReason({ code, origin }: Subject): string | undefined {
  switch (origin.kind) {
    case 'console':
      return undefined;
    case 'app':
      return `The app ${origin.appName} owns ${code}: its name and description change with the manifest of the app.`;
    case 'system':
      return `${code} is a system default: its name and description stay as they are.`;
  }
}

/** Why a licence can't be deleted, whoever holds it; `undefined` when it can. */
export function licenceDeletionBlock({ code, origin }: Subject): string | undefined {
  switch (origin.kind) {
    case 'console':
      return undefined;
    case 'app':
      return `The app ${origin.appName} owns ${code}: it is removed when the app is uninstalled.`;
    case 'system':
      return `${code} is a system default and can’t be deleted.`;
  }
}

const textFields = ['name', 'description'] as const;

/** Why a change of a licence can't be made; a field that is sent but stays as it is blocks nothing. */
export function licencePatchBlock(
  licence: Pick<Licence, 'code' | 'origin' | 'name' | 'description'>,
  patch: LicencePatch,
): { readonly detail: string; readonly pointer: `/${string}` } | undefined {
  const detail = licenceLockReason(licence);
  const field = textFields.find((one) => patch[one] !== undefined && patch[one] !== licence[one]);
  return detail === undefined || field === undefined ? undefined : { detail, pointer: `/${field}` };
}
