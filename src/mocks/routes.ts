import { basePath } from '#src/contract/endpoint.ts';
import type { Mock } from './mock.ts';

export type Route = { readonly mock: Mock; readonly params: Readonly<Record<string, string>> };

/** The path below the base path, wherever the API is mounted. */
export function pathBelowBase(url: string): string {
  const { pathname } = new URL(url);
  return pathname.slice(pathname.indexOf(basePath) + basePath.length);
}

function decoded(step: string): string | undefined {
  try {
    return decodeURIComponent(step);
  } catch {
    return undefined;
  }
}

function paramsOf(pattern: string, path: string): Record<string, string> | undefined {
  const expected = pattern.split('/');
  const steps = path.split('/');
  if (expected.length !== steps.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, step] of steps.entries()) {
    const wanted = expected[index] ?? '';
    const value = decoded(step);
    if (value === undefined || (value === '') !== (wanted === '')) return undefined;
    if (wanted.startsWith(':')) params[wanted.slice(1)] = value;
    else if (wanted !== step) return undefined;
  }
  return params;
}

const parametersIn = (mock: Mock) => mock.endpoint.path.split('/:').length;

/** What answers a path: a literal step is preferred to a parameter. */
export function findRoute(mocks: readonly Mock[], method: string, path: string): Route | undefined {
  const routes = mocks
    .filter((mock) => mock.endpoint.method === method)
    .flatMap((mock) => {
      const params = paramsOf(mock.endpoint.path, path);
      return params === undefined ? [] : [{ mock, params }];
    });
  return routes.toSorted((one, other) => parametersIn(one.mock) - parametersIn(other.mock))[0];
}
