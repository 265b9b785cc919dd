import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ApiError } from '#src/client/api-error.ts';
import { problemOf, type ProblemDetails, type ProblemSlug } from '#src/contract/problem.ts';
import { serverMessages } from './server-messages.ts';

const fields = ['name', 'groups', 'a/b'] as const;

function refusal(slug: ProblemSlug, more: ProblemDetails = {}, detail = 'No.') {
  const document = problemOf(slug, detail, more);
  const { status } = document;
  return new ApiError(
    { kind: 'problem', status, slug, problem: document, retryAfter: null },
    { endpointId: 'save', isWrite: true },
  );
}

const sorted = (error: unknown) => serverMessages(error, fields, 'the user');
const broken = (...pointers: string[]) =>
  pointers.map((pointer) => ({ pointer, code: 'x', detail: `About ${pointer}` }));

describe('broken rules', () => {
  it('go to the fields that they are about, however deep, and the rest above the form', () => {
    const errors = broken('/name', '/groups/3', '/a~1b', '/colour', '');
    expect(sorted(refusal('validation', { errors }))).toEqual({
      fields: [
        { field: 'name', message: 'About /name' },
        { field: 'groups', message: 'About /groups/3' },
        { field: 'a/b', message: 'About /a~1b' },
      ],
      rest: [
        { title: 'Not valid', detail: 'About /colour (/colour)' },
        { title: 'Not valid', detail: 'About  ()' },
      ],
    });
  });

  it('that are not named are told as a whole', () => {
    const whole = { fields: [], rest: [{ title: 'Not valid', detail: 'No.' }] };
    expect(sorted(refusal('validation'))).toEqual(whole);
    expect(sorted(refusal('validation', { errors: [] }))).toEqual(whole);
  });
});

describe('a clash', () => {
  it('goes to the field that clashes', () => {
    expect(sorted(refusal('conflict', { pointer: '/name' }, 'Taken.'))).toEqual({
      fields: [{ field: 'name', message: 'Taken.' }],
      rest: [],
    });
  });

  it('about no field of the form is told above it', () => {
    const { fields: none, rest } = sorted(refusal('conflict', { pointer: '/email' }, 'Taken.'));
    expect(none).toEqual([]);
    expect(rest).toEqual([{ title: 'Already taken', detail: 'Taken.' }]);
  });
});

it('whatever is refused, something is said', () => {
  const error = fc.record({ pointer: fc.string(), code: fc.string(), detail: fc.string() });
  fc.assert(
    fc.property(fc.array(error), (errors) => {
      const { fields: named, rest } = sorted(refusal('validation', { errors }));
      expect(named.length + rest.length).toBe(Math.max(errors.length, 1));
    }),
  );
  expect(sorted(new TypeError('x')).rest).toHaveLength(1);
});
