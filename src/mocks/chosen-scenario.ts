import { type ScenarioId, scenarioNamed } from './seed/scenarios.ts';

const parameter = 'scenario';

const fromAddress = (location: Location) =>
  scenarioNamed(new URL(location.href).searchParams.get(parameter));

/**
 * The scenario that the address names. The console's own links don't repeat it, so that a tab remembers it until
 * another one is named.
 */
export function chosenScenario(location: Location): ScenarioId {
  const named = fromAddress(location);
  try {
    if (named !== undefined) sessionStorage.setItem(parameter, named);
    return named ?? scenarioNamed(sessionStorage.getItem(parameter)) ?? 'default';
  } catch {
    return named ?? 'default';
  }
}

/** The address at which the demo opens in a scenario. */
export function addressOfScenario(scenario: ScenarioId, baseUrl: string, location: Location) {
  const address = new URL(baseUrl, location.href);
  address.searchParams.set(parameter, scenario);
  return address.href;
}
