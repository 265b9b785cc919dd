import { basePath } from '#src/contract/endpoint.ts';

let apiAddress: string = basePath;

/** Where the API is: an absolute address, or a path on the console's own origin. Called once, before the first call. */
export function configureClient(options: { apiAddress: string }): void {
  apiAddress = options.apiAddress.replace(/\/+$/, '');
}

/** The address that every endpoint's path is put behind. */
export function apiAddressOf(path: string): string {
  return `${apiAddress}${path}`;
}
