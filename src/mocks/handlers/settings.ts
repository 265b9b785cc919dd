import { basePath } from '#src/contract/endpoint.ts';
import { passwordPolicy } from '#src/contract/password.ts';
import { type Settings, settingsEndpoints } from '#src/contract/settings.ts';
import { authMethods } from '#src/domain/auth-methods.ts';
import { mock } from '#src/mocks/mock.ts';
import { interfaceDomain, keyLifetimeCapDays, tenant } from '#src/mocks/tenant.ts';

const requires: Settings['passwordPolicy']['requires'] = ['digit', 'uppercase', 'lowercase'];

/** The gateway is mocked at the origin, and below the path, at which the API is. */
const gatewayFor = (url: string) => url.slice(0, url.indexOf(basePath));

export const settingsMocks = [
  mock(settingsEndpoints.read, ({ request }) => ({
    body: {
      tenant,
      interfaceDomain,
      gatewayBaseAddress: gatewayFor(request.url),
      passwordPolicy: { ...passwordPolicy, requires },
      authMethods: [...authMethods],
      keyLifetimeCapDays,
    },
  })),
];
