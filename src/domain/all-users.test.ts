import { expect, test } from 'vitest';
import { isMember } from './all-users.ts';

test('everybody is in one group, and in others who was put in', () => {
  expect(isMember({ groups: [] }, 'ALL_USERS')).toBe(true);
  expect(isMember({ groups: ['AUTHORS'] }, 'AUTHORS')).toBe(true);
  expect(isMember({ groups: ['AUTHORS'] }, 'shop_floor')).toBe(false);
});
