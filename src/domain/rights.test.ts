import { describe, expect, it, test } from 'vitest';
import { operatorRoles, type Resource, resources, right } from '#src/contract/viewer.ts';
import {
  mayWrite,
  readOnlyReason,
  reasonAgainst,
  reasonAgainstSession,
  rightsOf,
} from './rights.ts';

describe('rights', () => {
  const writers: Record<Resource, string> = {
    'interface-users': 'administrator',
    groups: 'administrator',
    licences: 'administrator',
    permissions: 'administrator',
    apps: 'administrator',
    systems: 'administrator developer',
    'incoming-mappings': 'administrator developer',
    scripts: 'administrator developer',
    'api-keys': 'administrator developer',
    'test-calls': 'administrator developer',
    monitoring: 'administrator support',
    reviews: 'administrator support',
    feedback: 'administrator support',
    calls: '',
    activity: '',
  };

  test.each(resources)('%s are written by those who may', (resource) => {
    const found = operatorRoles.filter((role) => mayWrite(role, resource));
    expect(found.join(' ')).toBe(writers[resource]);
  });

  test.each(operatorRoles)('%s reads everything, and writes what the table says', (role) => {
    const rights = rightsOf(role);
    for (const resource of resources) {
      expect(rights).toContain(`${resource}:read`);
      expect(rights.includes(`${resource}:write`)).toBe(mayWrite(role, resource));
    }
    expect(rights.every((one) => right.safeParse(one).success)).toBe(true);
  });

  it('leaves nothing to write in a read-only tenant', () => {
    expect(rightsOf('administrator', true)).toEqual(
      resources.map((resource) => `${resource}:read`),
    );
  });
});

describe('the reason why not', () => {
  test.each([
    [
      'support',
      'interface-users',
      'Your role, Support staff, can read interface users but not change them. An administrator can.',
    ],
    [
      'support',
      'api-keys',
      'Your role, Support staff, can read API keys but not change them. An administrator or a developer can.',
    ],
    [
      'developer',
      'feedback',
      'Your role, Developer, can read feedback but not give it. An administrator or support staff can.',
    ],
    [
      'administrator',
      'activity',
      'Your role, Administrator, can read activity but not change it. Nobody can: it is a record of what happened.',
    ],
  ] as const)('%s, %s', (role, resource, sentence) => {
    expect(reasonAgainst(role, resource)).toBe(sentence);
  });

  test.each(operatorRoles)('is there for %s exactly where writing is not allowed', (role) => {
    for (const resource of resources) {
      expect(reasonAgainst(role, resource) === undefined).toBe(mayWrite(role, resource));
    }
  });

  it('follows the session: its rights, then the tenant, then the role', () => {
    const administrator = { role: 'administrator', isReadOnly: false } as const;
    const capabilities = rightsOf('administrator');
    expect(reasonAgainstSession({ ...administrator, capabilities }, 'groups')).toBeUndefined();
    expect(
      reasonAgainstSession(
        { role: 'administrator', isReadOnly: true, capabilities: rightsOf('administrator', true) },
        'groups',
      ),
    ).toBe(readOnlyReason);
    expect(
      reasonAgainstSession(
        { role: 'support', isReadOnly: false, capabilities: rightsOf('support') },
        'groups',
      ),
    ).toBe(reasonAgainst('support', 'groups'));
    expect(reasonAgainstSession({ ...administrator, capabilities: [] }, 'groups')).toBe(
      'You can read user groups but not change them: the right was not given to you.',
    );
  });
});
