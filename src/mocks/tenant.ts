/** The tenant that the mocks are about: a maker of pumps that sells through dealers. */
export const tenant = { id: 'nordwind-pumps', name: 'Nordwind Pumps' } as const;

/** What follows the `@` of an interface user's address. */
export const interfaceDomain = 'connect.nordwind.example';

/** The longest that a key may live, in days. */
export const keyLifetimeCapDays = 730;
