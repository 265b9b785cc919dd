import { createContext, use } from 'react';

/** Whether the gateway is inside this page, as in the demo: calls from elsewhere don't reach it. The app knows. */
export const GatewayInPage = createContext(false);

export function useGatewayInPage(): boolean {
  return use(GatewayInPage);
}
