// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { impactAnswer } from '#src/contract/calls.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { ImpactList } from './impact-list.tsx';
import type { Impact } from './use-impact.ts';

const robot = { id: 'usr_1', name: 'SAP connector' };
const answer = impactAnswer.parse({
  total: 3,
  calls: [
    {
      mapping: { id: 'map_1', name: 'Orders' },
      system: { id: 'sys_1', name: 'ERP' },
      method: 'POST',
      address: 'erp/orders',
      user: robot,
      credential: {
        kind: 'api-key',
        id: 'key_1',
        label: 'Production',
        prefix: 'ifk_a1B2',
        last4: '9xYz',
      },
      failure: {
        step: 'user-active',
        outcome: 'failed',
        reason: 'user.inactive',
        record: { kind: 'interface-user', ...robot },
      },
      lastUsedAt: new Date(Date.now() - 3_600_000).toISOString(),
    },
    {
      mapping: { id: 'map_1', name: 'Orders' },
      system: { id: 'sys_1', name: 'ERP' },
      method: 'POST',
      address: 'erp/orders',
      user: robot,
      credential: { kind: 'basic' },
      failure: {
        step: 'user-active',
        outcome: 'failed',
        reason: 'user.inactive',
        record: { kind: 'interface-user', ...robot },
      },
      lastUsedAt: null,
    },
  ],
});

const known: Impact = { answer, error: null, waitReason: undefined, retry: () => undefined };

test('each call is named by endpoint and credential, with its last use', async () => {
  await renderScreen(<ImpactList impact={known} hasReasons />);
  expect(screen.getByText('3 calls that are accepted now would be refused:')).toBeDefined();
  const [first, second] = screen.getAllByRole('listitem');
  expect(first?.textContent).toMatch(/Orders.*POST \/dc\/erp\/orders/);
  expect(first?.textContent).toMatch(/Used 1 hour ago/);
  expect(first?.textContent).toContain('Key Production (ifk_a1B2…9xYz) of SAP connector');
  expect(first?.textContent).toContain('SAP connector is inactive.');
  expect(second?.textContent).toContain('Never used');
  expect(second?.textContent).toContain('Password of SAP connector');
  expect(screen.getByText(/And 1 more call/)).toBeDefined();
});

test('that nothing would be refused is said', async () => {
  await renderScreen(<ImpactList impact={{ ...known, answer: { calls: [], total: 0 } }} />);
  expect(screen.getByText('No call that is accepted now would be refused.')).toBeDefined();
});

test('waiting and failing are told apart, and it can be tried again', async () => {
  let tries = 0;
  const waiting = { ...known, answer: undefined };
  await renderScreen(<ImpactList impact={waiting} />);
  expect(screen.getByText(/Working out/)).toBeDefined();
  const failed = { ...waiting, error: new TypeError('no'), retry: () => void (tries += 1) };
  const { user } = await renderScreen(<ImpactList impact={failed} />);
  expect(screen.getByText('Which calls would be refused is not known')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(tries).toBe(1);
});
