import { describe, expect, it } from 'vitest';
import { type AccessEntry, heldCredential } from '#src/contract/evaluations.ts';
import { anInterfaceUser } from '#src/mocks/builders.ts';
import { credentialGap } from './credential-gap.ts';

const user = anInterfaceUser({ name: 'SAP connector' });
const appOwned = anInterfaceUser({
  name: 'Visit Archive',
  owner: { kind: 'app', appId: 'app_1', appName: 'Sync', userCode: '_SYNC' },
});

const entry = (
  authMethod: AccessEntry['mapping']['authMethod'],
  ...credentials: readonly object[]
) => ({
  mapping: { name: 'Orders', authMethod },
  evaluations: credentials.map((one) => ({ credential: heldCredential.parse(one) })),
});

const password = { kind: 'basic' };
const key = {
  kind: 'api-key',
  id: 'key_1',
  label: 'Production',
  prefix: 'ifk_a1B2',
  last4: '9xYz',
  state: 'revoked',
};

describe('the credential that is missing', () => {
  it('is a key where the endpoint takes keys, and one can be made', () => {
    expect(credentialGap(entry('api-key', password), user)).toMatchObject({
      method: 'api-key',
      sentence: 'Orders takes an API key, and SAP connector has none.',
      fix: { action: 'issue-key', record: { id: user.id } },
    });
  });

  it('is not all that stands in the way where the user is inactive', () => {
    const inactive = anInterfaceUser({ name: 'Trial', active: false });
    expect(credentialGap(entry('api-key', password), inactive)?.sentence).toBe(
      'Orders takes an API key, and Trial has none. Trial is inactive too.',
    );
    expect(credentialGap(entry('basic', key), inactive)?.sentence).toBe(
      'Orders takes a password, and Trial has none. Trial is inactive too.',
    );
  });

  it('is a key that a person never gets', () => {
    const person = anInterfaceUser({ name: 'Mara', type: 'developer' });
    expect(credentialGap(entry('api-key', password), person)).toEqual({
      method: 'api-key',
      sentence: 'Only system users have API keys, and Mara is of type Developer.',
      fix: undefined,
    });
  });

  it('is a password where the endpoint takes one', () => {
    expect(credentialGap(entry('basic', key), user)).toMatchObject({
      method: 'basic',
      sentence: 'Orders takes a password, and SAP connector has none.',
      fix: { action: 'set-password', record: { id: user.id } },
    });
  });

  it('is none where there is one of the kind, whatever its state', () => {
    expect(credentialGap(entry('api-key', password, key), user)).toBeUndefined();
    expect(credentialGap(entry('basic', password), user)).toBeUndefined();
  });

  it('is none where no credential of the user would help', () => {
    expect(credentialGap(entry('oauth2', password), user)).toBeUndefined();
    expect(credentialGap(entry('api-key', { kind: 'none' }), appOwned)).toBeUndefined();
  });
});
