// @vitest-environment jsdom
import { QueryClient, QueryClientProvider, queryOptions } from '@tanstack/react-query';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { pageSize, usePagedRows } from './use-paged-rows.ts';

type Answer = { items: string[]; total: number; unfilteredTotal: number };

afterEach(cleanup);

/** A list service that answers when it is told to. */
function aSlowService(total = 250) {
  const waiting = new Map<string, (answer: Answer | Error) => void>();
  const asked: string[] = [];
  const rowsOf = (question: string, offset: number) =>
    Array.from(
      { length: Math.min(pageSize, total - offset) },
      (_, index) => `${question} ${offset + index}`,
    );
  return {
    asked,
    optionsFor: (question: string) => (offset: number) =>
      queryOptions({
        queryKey: ['rows', question, offset],
        queryFn: () =>
          new Promise<Answer>((resolve, reject) => {
            asked.push(`${question}/${offset}`);
            waiting.set(`${question}/${offset}`, (answer) =>
              answer instanceof Error ? reject(answer) : resolve(answer),
            );
          }),
      }),
    answer: (question: string, offset = 0) =>
      act(async () => {
        const items = rowsOf(question, offset);
        waiting.get(`${question}/${offset}`)?.({ items, total, unfilteredTotal: 1000 });
        await Promise.resolve();
      }),
    fail: (question: string, offset = 0) =>
      act(async () => {
        waiting.get(`${question}/${offset}`)?.(new Error('broken'));
        await Promise.resolve();
      }),
  };
}

function show(service: ReturnType<typeof aSlowService>, question: string) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const hook = renderHook((now: string) => usePagedRows(service.optionsFor(now)), {
    initialProps: question,
    wrapper: ({ children }) => (
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    ),
  });
  return { ...hook, client, now: () => hook.result.current };
}

it('has no rows at first, then the first page and the length of the whole list', async () => {
  const service = aSlowService();
  const { now } = show(service, 'a');
  expect(now()).toMatchObject({ total: undefined, isFirstLoad: true, isRefreshing: false });
  await service.answer('a');
  await waitFor(() => expect(now().total).toBe(250));
  expect(now().unfilteredTotal).toBe(1000);
  expect(now().rowAt(99)).toBe('a 99');
  expect(now().rowAt(100)).toBeUndefined();
});

it('reads the pages in sight, and shows none of another page in their place', async () => {
  const service = aSlowService();
  const { now } = show(service, 'a');
  await service.answer('a');
  act(() => now().onRangeChange(190, 210));
  expect(service.asked).toEqual(['a/0', 'a/100', 'a/200']);
  expect(now().rowAt(195)).toBeUndefined();
  expect(now().isRefreshing).toBe(false);
  await service.answer('a', 200);
  await waitFor(() => expect(now().rowAt(205)).toBe('a 205'));
  expect(now().rowAt(195)).toBeUndefined();
  await service.answer('a', 100);
  await waitFor(() => expect(now().rowAt(195)).toBe('a 195'));
});

it('shows a page that was read before without asking again', async () => {
  const service = aSlowService();
  const { now } = show(service, 'a');
  await service.answer('a');
  act(() => now().onRangeChange(100, 120));
  await service.answer('a', 100);
  act(() => now().onRangeChange(210, 220));
  expect(now().rowAt(110)).toBe('a 110');
});

it('keeps the old rows until the first page of the new query is there', async () => {
  const service = aSlowService();
  const { now, rerender } = show(service, 'a');
  await service.answer('a');
  await waitFor(() => expect(now().rowAt(0)).toBe('a 0'));
  const before = now().shownKey;
  rerender('b');
  expect(now().rowAt(0)).toBe('a 0');
  expect(now()).toMatchObject({ isSwitching: true, isRefreshing: true, shownKey: before });
  await service.answer('b');
  await waitFor(() => expect(now().rowAt(0)).toBe('b 0'));
  expect(now().isSwitching).toBe(false);
  expect(now().shownKey).not.toBe(before);
});

it('shows what was asked last, whatever is answered last', async () => {
  const service = aSlowService();
  const { now, rerender } = show(service, 'a');
  await service.answer('a');
  rerender('b');
  rerender('c');
  await service.answer('c');
  await waitFor(() => expect(now().rowAt(0)).toBe('c 0'));
  await service.answer('b');
  expect(now().rowAt(0)).toBe('c 0');
  expect(now().isSwitching).toBe(false);
});

it('is back at once at a query that was answered before', async () => {
  const service = aSlowService();
  const { now, rerender } = show(service, 'a');
  await service.answer('a');
  rerender('b');
  await service.answer('b');
  rerender('a');
  expect(now().rowAt(0)).toBe('a 0');
  expect(now().isSwitching).toBe(false);
});

it('has nothing to keep when the query changes before the first answer', async () => {
  const service = aSlowService();
  const { now, rerender } = show(service, 'a');
  rerender('b');
  expect(now()).toMatchObject({ isSwitching: false, isFirstLoad: true });
  await service.answer('b');
  await waitFor(() => expect(now().rowAt(0)).toBe('b 0'));
});

it('keeps its rows while they are read again, and after that has failed', async () => {
  const service = aSlowService();
  const { now, client } = show(service, 'a');
  await service.answer('a');
  void client.invalidateQueries({ queryKey: ['rows'] });
  await waitFor(() => expect(now().isRefreshing).toBe(true));
  expect(now().rowAt(0)).toBe('a 0');
  await service.fail('a');
  await waitFor(() => expect(now().error?.message).toBe('broken'));
  expect(now().rowAt(0)).toBe('a 0');
});

it('says that the new query failed, keeps the old rows, and asks again', async () => {
  const service = aSlowService();
  const { now, rerender } = show(service, 'a');
  await service.answer('a');
  rerender('b');
  await service.fail('b');
  await waitFor(() => expect(now().error?.message).toBe('broken'));
  expect(now().rowAt(0)).toBe('a 0');
  act(() => now().retry());
  await service.answer('b');
  await waitFor(() => expect(now().rowAt(0)).toBe('b 0'));
  expect(now().error).toBeNull();
});

it('asks for no page behind the end of a shorter list', async () => {
  const service = aSlowService(12);
  const { now } = show(service, 'a');
  await service.answer('a');
  act(() => now().onRangeChange(100, 400));
  expect(service.asked).toEqual(['a/0']);
});
