import {
  brokenPasswordRules,
  passwordLimits,
  type PasswordRuleId,
  passwordRules,
} from '#src/contract/password.ts';
import { isWellKnownPassword } from './well-known-passwords.ts';

export type ChecklistItem = {
  readonly id: PasswordRuleId;
  readonly sentence: string;
  readonly met: boolean;
};

export type PasswordWarning = {
  readonly id: 'white-space' | 'well-known';
  readonly sentence: string;
};

/**
 * The four rules, each met or not, for a checklist that is ticked off while typing. Further rules appear in the list only
 * while they are broken: a password is accepted exactly when every rule in the list is met.
 */
export function passwordChecklist(password: string): ChecklistItem[] {
  const broken = new Set(brokenPasswordRules(password).map((rule) => rule.id));
  const shown = [...passwordRules, ...passwordLimits.filter(({ id }) => broken.has(id))];
  return shown.map(({ id, sentence }) => ({ id, sentence, met: !broken.has(id) }));
}

function whiteSpaceAt(password: string): string | undefined {
  const begins = password !== password.trimStart();
  const ends = password !== password.trimEnd();
  if (begins && ends) return 'begins and ends';
  if (begins) return 'begins';
  return ends ? 'ends' : undefined;
}

/** What is worth a second look but is never refused. */
export function passwordWarnings(password: string): PasswordWarning[] {
  const place = whiteSpaceAt(password);
  const isKnown = brokenPasswordRules(password).length === 0 && isWellKnownPassword(password);
  return [
    ...(place === undefined
      ? []
      : [
          {
            id: 'white-space' as const,
            sentence: `It ${place} with white space, which is part of the password and has to be sent with it.`,
          },
        ]),
    ...(isKnown
      ? [
          {
            id: 'well-known' as const,
            sentence:
              'It satisfies the rules but is well known, and among the first that an attacker tries.',
          },
        ]
      : []),
  ];
}
