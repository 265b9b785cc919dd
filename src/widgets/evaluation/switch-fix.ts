import type { Resource } from '#src/contract/viewer.ts';
import type { CallFix } from '#src/domain/call-fixes.ts';

const resources = {
  'activate-mapping': 'incoming-mappings',
  'activate-system': 'systems',
  'activate-user': 'interface-users',
  'enable-key': 'api-keys',
} as const satisfies Partial<Record<CallFix['action'], Resource>>;

type SwitchAction = keyof typeof resources;

/** A fix that is one switch: it is made in place. */
export type SwitchFix = Extract<CallFix, { action: SwitchAction }>;

export function isSwitchFix(fix: CallFix): fix is SwitchFix {
  return Object.hasOwn(resources, fix.action);
}

/** What the operator must be allowed to change for it. */
export function resourceOfSwitch({ action }: SwitchFix): Resource {
  return resources[action];
}

/** What it means, before it is made. */
export const switchConsequences: Readonly<Record<SwitchAction, string>> = {
  'activate-mapping': 'The endpoint answers again, to everybody who may call it.',
  'activate-system': 'Its active endpoints answer again, to everybody who may call them.',
  'activate-user': 'Its password and its keys are let in again, wherever it may call.',
  'enable-key': 'Calls with it are let in again, wherever it may call.',
};
