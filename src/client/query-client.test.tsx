import { onlineManager } from '@tanstack/react-query';
import { afterEach, expect, it, vi } from 'vitest';
import { createQueryClient } from './query-client.ts';

afterEach(() => onlineManager.setOnline(true));

it('whoever starts offline is known to be, so that the network is noticed when it comes back', () => {
  const network = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  createQueryClient();
  expect(onlineManager.isOnline()).toBe(false);
  network.mockRestore();
});

it('whoever starts online is taken to be online', () => {
  createQueryClient();
  expect(onlineManager.isOnline()).toBe(true);
});

it('a write that says what it makes stale has it read again, also when it failed', async () => {
  const client = createQueryClient();
  client.setQueryData(['things', 1], 'old');
  client.setQueryData(['others'], 'old');
  const write = client.getMutationCache().build(client, {
    mutationFn: async () => {
      throw new Error('Refused');
    },
    meta: { invalidates: [['things']] },
  });
  await expect(write.execute(undefined)).rejects.toThrow('Refused');
  expect(client.getQueryState(['things', 1])?.isInvalidated).toBe(true);
  expect(client.getQueryState(['others'])?.isInvalidated).toBe(false);
});
