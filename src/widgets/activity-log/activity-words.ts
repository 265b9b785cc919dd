import type { ActivityEntry, RecordedValue } from '#src/contract/activity.ts';
import { userType } from '#src/contract/interface-user-record.ts';
import { userTypeFacts } from '#src/domain/user-types.ts';
import { exactText, parseInstant } from '#src/lib/dates.ts';
import { enumerated } from '#src/lib/words.ts';

export type Change = ActivityEntry['changes'][number];

const fieldWords: ReadonlyMap<string, string> = new Map([
  ['active', 'Active'],
  ['code', 'Code'],
  ['description', 'Description'],
  ['email', 'Address'],
  ['expiresAt', 'Ends'],
  ['graceEndsAt', 'Grace period ends'],
  ['groups', 'Groups'],
  ['label', 'Label'],
  ['licences', 'Licences'],
  ['name', 'Name'],
  ['password', 'Password'],
  ['permissions', 'Permissions'],
  ['prefix', 'Begins with'],
  ['type', 'User type'],
]);

/** A field as the screens call it; one that nobody knows is shown as it came. */
export function fieldWord(field: string): string {
  return fieldWords.get(field) ?? field;
}

/** Whether a field's values must never be shown, whatever was recorded. */
export function isSecretField(field: string): boolean {
  return /password|secret|token/i.test(field);
}

/** What is made of letters and signs, to be read character by character. */
export function isCodeField(field: string): boolean {
  return field === 'email' || field === 'code' || field === 'prefix';
}

function updateWords(changes: readonly Change[]): string {
  const [only] = changes;
  if (only === undefined) return 'saved without a change';
  if (changes.length === 1 && only.field === 'name') return 'renamed it';
  const fields = changes.map((change) => {
    const word = fieldWord(change.field).toLowerCase();
    return isSecretField(change.field) ? `the ${word}` : word;
  });
  return `changed ${enumerated(fields)}`;
}

/** What was done, to follow the name of who did it: "changed permissions and groups". */
export function actionWords({
  action,
  changes,
}: Pick<ActivityEntry, 'action' | 'changes'>): string {
  switch (action) {
    case 'created':
      return 'created it';
    case 'updated':
      return updateWords(changes);
    case 'activated':
      return 'activated it';
    case 'deactivated':
      return 'deactivated it';
    case 'deleted':
      return 'deleted it';
    case 'signed-in':
      return 'signed in';
  }
}

function momentWord(value: string): string {
  const moment = parseInstant(value);
  return moment === undefined ? value : exactText(moment);
}

/** A recorded value in words; nothing is "None". */
export function valueWord(field: string, value: RecordedValue): string {
  if (value === null || value === '') return field === 'expiresAt' ? 'Never' : 'None';
  if (typeof value === 'boolean') return value ? 'On' : 'Off';
  if (Array.isArray(value)) return value.length === 0 ? 'None' : value.join(', ');
  if (/EndsAt$|^expiresAt$/.test(field)) return momentWord(String(value));
  const known = field === 'type' ? userType.safeParse(value) : undefined;
  return known?.success === true ? userTypeFacts[known.data].label : String(value);
}

/** What came into a set and what went out of it; nothing when the change is none of sets. */
export function setChange({
  before,
  after,
}: Pick<Change, 'before' | 'after'>): { added: string[]; removed: string[] } | undefined {
  const isSet = (value: RecordedValue) => value === null || Array.isArray(value);
  if (!isSet(before) || !isSet(after) || (before === null && after === null)) return undefined;
  const old = new Set(Array.isArray(before) ? before : []);
  const now = new Set(Array.isArray(after) ? after : []);
  return {
    added: [...now].filter((code) => !old.has(code)),
    removed: [...old].filter((code) => !now.has(code)),
  };
}
