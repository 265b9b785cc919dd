import { beforeEach, expect, test, vi } from 'vitest';
import { addressOfScenario, chosenScenario } from './chosen-scenario.ts';

const openAt = (address: string) => history.replaceState(null, '', address);

beforeEach(() => {
  sessionStorage.clear();
  openAt('/');
});

test('the address names the scenario, and the tab remembers it until another is named', () => {
  openAt('/interface-users?scenario=empty');
  expect(chosenScenario(location)).toBe('empty');
  openAt('/permissions');
  expect(chosenScenario(location)).toBe('empty');
  openAt('/permissions?scenario=read-only');
  expect(chosenScenario(location)).toBe('read-only');
});

test('a scenario that there is not is none, wherever it was written', () => {
  expect(chosenScenario(location)).toBe('default');
  openAt('/?scenario=moon');
  expect(chosenScenario(location)).toBe('default');
  sessionStorage.setItem('scenario', 'moon');
  expect(chosenScenario(location)).toBe('default');
});

test('where nothing can be remembered the address alone counts', () => {
  const refuse = () => {
    throw new DOMException('Refused', 'SecurityError');
  };
  const reading = vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
  const writing = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
  expect(chosenScenario(location)).toBe('default');
  openAt('/?scenario=large');
  expect(chosenScenario(location)).toBe('large');
  reading.mockRestore();
  writing.mockRestore();
});

test('the demo opens in a scenario at its own base, whatever page one is on', () => {
  openAt('/demo/interface-users/usr_1?q=sap');
  expect(addressOfScenario('empty', '/demo/', location)).toBe(
    `${location.origin}/demo/?scenario=empty`,
  );
});
