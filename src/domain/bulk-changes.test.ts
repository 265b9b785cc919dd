import { describe, expect, it } from 'vitest';
import { bulkRequest } from '#src/contract/interface-users.ts';
import { anInterfaceUser } from '#src/mocks/builders.ts';
import { bulkBlock, bulkPatch } from './bulk-changes.ts';

const user = anInterfaceUser({ id: 'usr_1', name: 'One', permissions: ['a', 'b'], groups: ['G'] });
const request = (given: object) => bulkRequest.parse({ selection: { ids: ['usr_1'] }, ...given });

describe('what an action on many changes in one of them', () => {
  it.each([
    [{ action: 'activate' }, { active: true }],
    [{ action: 'deactivate' }, { active: false }],
    [{ action: 'grant', permissions: ['c'] }, { permissions: ['a', 'b', 'c'] }],
    [{ action: 'revoke', permissions: ['a', 'c'] }, { permissions: ['b'] }],
    [{ action: 'add-to-group', groups: ['H'] }, { groups: ['G', 'H'] }],
    [{ action: 'remove-from-group', groups: ['G'] }, { groups: [] }],
    [{ action: 'delete' }, {}],
  ])('%j', (given, patch) => {
    expect(bulkPatch(user, request(given))).toEqual(patch);
  });
});

describe('who is left as it is', () => {
  it('is whoever asks, and whoever may not be deleted yet', () => {
    expect(bulkBlock(user, request({ action: 'deactivate' }), 'usr_1')?.code).toBe(
      'user.self-deactivate',
    );
    expect(bulkBlock(user, request({ action: 'deactivate' }), 'usr_2')).toBeUndefined();
    expect(bulkBlock(user, request({ action: 'delete' }), 'usr_2')?.code).toBe('user.active');
    const idle = { ...user, active: false };
    expect(bulkBlock(idle, request({ action: 'delete' }), 'usr_2')).toBeUndefined();
  });
});
