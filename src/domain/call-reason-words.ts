import type { FailReason } from '#src/contract/call-failure-record.ts';

/** Why a call was refused, in two or three words: for a line of a list, and to filter by. */
export const callReasonWords: Readonly<Record<FailReason, string>> = {
  'endpoint.unknown': 'Unknown endpoint',
  'endpoint.inactive': 'Endpoint inactive',
  'system.inactive': 'System inactive',
  'method.mismatch': 'Wrong method',
  'auth-method.mismatch': 'Wrong authentication method',
  'credential.missing': 'No credential',
  'credential.unreadable': 'Unreadable credential',
  'credential.unknown-user': 'Unknown address',
  'credential.wrong-password': 'Wrong password',
  'credential.unknown-key': 'Unknown API key',
  'credential.unknown-token': 'Untrusted token',
  'key.revoked': 'Key revoked',
  'key.expired': 'Key expired',
  'key.past-grace': 'Key past its grace period',
  'key.disabled': 'Key disabled',
  'user.inactive': 'User inactive',
  'user.app-only': 'User of an app',
  'permission.not-held': 'Permission not held',
  'licence.switched-off': 'Licence switched off',
  'licence.not-held': 'Licence not held',
  'permission.not-carried': 'Permission not carried',
};
