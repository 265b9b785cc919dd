// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { beforeAll, expect, test } from 'vitest';
import { aWorld } from '#src/test/a-world.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { HelpButton } from './help-button.tsx';
import type { HelpTopic } from './help-topics.ts';
import { topicAt } from './topic-at.ts';

// What is fetched when it is needed is there at once: the tests are not about the fetching.
beforeAll(async () => {
  await import('./help-sheet.tsx');
});

async function openHelp(topic: HelpTopic, world = aWorld()) {
  const shown = await renderScreen(<HelpButton topic={topic} />, { world });
  await shown.user.click(screen.getByRole('button', { name: /^Help: / }));
  return { ...shown, sheet: within(await screen.findByRole('dialog', { name: /^Help: / })) };
}

/** By keyboard: where nothing is laid out, the stars can't tell over which of them a pointer is. */
async function choose(user: UserEvent, star: HTMLElement) {
  act(() => star.focus());
  await user.keyboard(' ');
}

test('explains user types and authentication methods, each in a table', async () => {
  const { sheet } = await openHelp('interface-users');
  const types = within(sheet.getByRole('table', { name: 'User types' }));
  expect(types.getAllByRole('rowheader').map((cell) => cell.textContent)).toEqual([
    'System user',
    'Administrator',
    'Developer',
    'Support staff',
  ]);
  const methods = within(sheet.getByRole('table', { name: 'Authentication methods' }));
  expect(methods.getByRole('row', { name: /^OAuth 2.0 Not required/ })).toBeDefined();
});

test('explains permissions', async () => {
  const { sheet } = await openHelp('permissions');
  expect(sheet.getByRole('heading', { name: 'What a permission is' })).toBeDefined();
  expect(sheet.queryByRole('table')).toBeNull();
});

test.each<[HelpTopic, string]>([
  ['systems', 'What a system is'],
  ['incoming-mappings', 'Changing what callers rely on'],
  ['api-keys', 'Rotate, disable, revoke'],
  ['try-it', 'When a call is refused'],
  ['access', 'Who can call what'],
  ['calls', 'What is recorded'],
  ['apps', 'What an app is'],
  ['groups', 'What a user group is'],
  ['licences', 'What a licence is'],
])('explains %s', async (topic, heading) => {
  const { sheet, user, asked } = await openHelp(topic);
  expect(sheet.getByRole('heading', { name: heading })).toBeDefined();
  await choose(user, sheet.getByRole('radio', { name: '5 stars' }));
  await user.click(sheet.getByRole('button', { name: 'Send rating' }));
  expect(await sheet.findByText(/Your rating was sent/)).toBeDefined();
  expect(asked).toContain('POST /feedback');
});

test('is read from its top: the focus is on its title, and no star is lit before one is chosen', async () => {
  const { sheet } = await openHelp('permissions');
  expect(document.activeElement).toBe(sheet.getByRole('heading', { name: 'Help: Permissions' }));
});

test('is about the tab where the tab has a topic of its own', () => {
  expect(topicAt('/interface-users/usr_1', 'interface-users')).toBe('interface-users');
  expect(topicAt('/interface-users/usr_1/access/permissions', 'interface-users')).toBe('access');
  expect(topicAt('/interface-users/usr_1/api-keys/key_1', 'interface-users')).toBe('api-keys');
  expect(topicAt('/incoming-mappings/map_1/callers', 'incoming-mappings')).toBe('access');
  expect(topicAt('/incoming-mappings/map_1/calls', 'incoming-mappings')).toBe('calls');
  expect(topicAt('/incoming-mappings/map_1/script', 'incoming-mappings')).toBe('incoming-mappings');
});

test('takes a rating with a reason, once', async () => {
  const { sheet, user, asked } = await openHelp('permissions');
  await choose(user, sheet.getByRole('radio', { name: '4 stars' }));
  await user.type(sheet.getByRole('textbox', { name: /^Reason/ }), 'Clear, but where is the API?');
  await user.click(sheet.getByRole('button', { name: 'Send rating' }));
  expect(await sheet.findByText(/Your rating was sent/)).toBeDefined();
  expect(asked.filter((line) => line === 'POST /feedback')).toHaveLength(1);
  expect(sheet.queryByRole('button', { name: 'Send rating' })).toBeNull();
});

test('asks for stars before it sends anything', async () => {
  const { sheet, user, asked } = await openHelp('permissions');
  await user.click(sheet.getByRole('button', { name: 'Send rating' }));
  expect(await sheet.findByText('Choose one to five stars.')).toBeDefined();
  expect(asked).not.toContain('POST /feedback');
});

test('a rating that was not taken is kept, and says so', async () => {
  const { sheet, user, world } = await openHelp('permissions');
  world.faults.plan({ match: { method: 'POST' }, effect: 'network-error' });
  await choose(user, sheet.getByRole('radio', { name: '1 star' }));
  await user.click(sheet.getByRole('button', { name: 'Send rating' }));
  expect(await sheet.findByText('The connection was lost')).toBeDefined();
  expect(sheet.getByRole<HTMLInputElement>('radio', { name: '1 star' }).checked).toBe(true);
});

test('a developer reads, and learns why a rating is not for developers', async () => {
  const { sheet } = await openHelp('interface-users', aWorld({ role: 'developer' }));
  const button = sheet.getByRole('button', { name: 'Send rating' });
  expect(button.getAttribute('aria-disabled')).toBe('true');
  expect(sheet.getByText(/can read feedback but not give it/)).toBeDefined();
});
