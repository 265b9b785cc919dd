import { expect, it } from 'vitest';
import { ApiError } from '#src/client/api-error.ts';
import { errorDetails } from './error-details.ts';

const place = {
  pathname: '/interface-users/new',
  at: new Date('2030-01-02T03:04:05Z'),
  agent: 'A browser',
};

it('says what broke, where and when', () => {
  const text = errorDetails(new TypeError('x is not a function'), place);
  expect(text).toContain('TypeError: x is not a function');
  expect(text).toContain('Page: /interface-users/new');
  expect(text).toContain('Time: 2030-01-02T03:04:05.000Z');
  expect(text).toMatch(/^at /m);
});

it('keeps nothing that was typed: quotes, queries and other values are cut', () => {
  const error = new SyntaxError(`Unexpected token 'h', "hunter2 Secret" is not valid JSON`);
  error.stack = `SyntaxError: Unexpected "hunter2 Secret"\n    at parse (https://console.example/a.js?q=hunter2:1:2)\nhunter2 on a line of its own`;
  expect(errorDetails(error, place)).not.toContain('hunter2');
  expect(errorDetails({ password: 'hunter2' }, place)).toContain('Thrown: object');
  expect(errorDetails('hunter2', place)).not.toContain('hunter2');
});

it('names the request of an answer that nobody understood', () => {
  const error = new ApiError(
    { kind: 'unexpected', status: 200, reason: 'The answer is not JSON.', requestId: 'r-17' },
    { endpointId: 'listInterfaceUsers', isWrite: false },
  );
  expect(errorDetails(error, place)).toContain('Request: r-17');
});
