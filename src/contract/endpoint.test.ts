import { describe, expect, it } from 'vitest';
import { fillPath, needsIfMatch, takesIdempotencyKey } from './endpoint.ts';
import { problemOf, slugOf } from './problem.ts';

describe('fillPath', () => {
  it('puts every parameter in its place, whatever signs are in it', () => {
    expect(fillPath('/things/:id/parts/:part', { id: 'a/b', part: 'ü' })).toBe(
      '/things/a%2Fb/parts/%C3%BC',
    );
    expect(fillPath('/things')).toBe('/things');
  });

  it('says which parameter is missing', () => {
    expect(() => fillPath('/things/:id')).toThrow('The path /things/:id needs id.');
  });

  it('leads nowhere else: a parameter that is a folder to every browser is refused', () => {
    expect(() => fillPath('/things/:id', { id: '..' })).toThrow(
      'No address can hold .. as id in /things/:id.',
    );
    expect(() => fillPath('/things/:id', { id: '.' })).toThrow(TypeError);
    expect(fillPath('/things/:id', { id: '...' })).toBe('/things/...');
    expect(fillPath('/things/:id', { id: 'a\uD800' })).toBe('/things/a%EF%BF%BD');
  });
});

it('what changes a record names the state that it saw; the session has none', () => {
  expect(needsIfMatch({ method: 'PATCH', path: '/things/:id' })).toBe(true);
  expect(needsIfMatch({ method: 'DELETE', path: '/session' })).toBe(false);
  expect(needsIfMatch({ method: 'GET', path: '/things' })).toBe(false);
});

it('what makes something new may be asked twice and done once; signing in may not', () => {
  expect(takesIdempotencyKey({ method: 'POST', path: '/things' })).toBe(true);
  expect(takesIdempotencyKey({ method: 'POST', path: '/session' })).toBe(false);
  expect(takesIdempotencyKey({ method: 'PUT', path: '/things/:id' })).toBe(false);
});

describe('a problem', () => {
  it('is known by the end of its type, wherever the type points', () => {
    expect(slugOf(problemOf('conflict', 'Taken.'))).toBe('conflict');
    expect(slugOf({ type: 'https://api.example/problems/in-use' })).toBe('in-use');
    expect(slugOf({ type: 'validation' })).toBe('validation');
  });

  it('of a kind that nobody knows has no slug', () => {
    expect(slugOf({ type: '/problems/moon-phase' })).toBeUndefined();
    expect(slugOf({ type: '/problems/toString' })).toBeUndefined();
    expect(slugOf({ type: '' })).toBeUndefined();
  });
});
