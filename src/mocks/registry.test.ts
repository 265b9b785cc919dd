import { expect, test } from 'vitest';
import { allEndpoints } from '#src/contract/all-endpoints.ts';
import { feedbackEndpoints } from '#src/contract/feedback.ts';
import { settingsEndpoints } from '#src/contract/settings.ts';
import { allMocks, registryFlaws } from './registry.ts';

test('every endpoint has exactly one handler', () => {
  expect(registryFlaws(allEndpoints, allMocks)).toEqual([]);
});

test('a missing handler is found', () => {
  const without = allMocks.filter(({ endpoint }) => endpoint !== settingsEndpoints.read);
  expect(registryFlaws(allEndpoints, without)).toEqual(['readSettings is missing']);
});

test('a doubled handler is found', () => {
  const doubled = allMocks.filter(({ endpoint }) => endpoint === settingsEndpoints.read);
  expect(registryFlaws(allEndpoints, [...allMocks, ...doubled])).toEqual([
    'readSettings is doubled',
  ]);
});

test('a handler of an endpoint that the contract dropped is found', () => {
  const fewer = allEndpoints.filter((endpoint) => endpoint !== feedbackEndpoints.create);
  expect(registryFlaws(fewer, allMocks)).toEqual(['giveFeedback is not in the contract']);
});
