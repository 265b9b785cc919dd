import { ApiError } from '#src/client/api-error.ts';
import type { Endpoint } from '#src/contract/endpoint.ts';

/** What is asked by POST, being too long for an address, and changes nothing: when it fails, nothing is uncertain. */
export async function asQuestion<Answer>(
  { id }: Pick<Endpoint, 'id'>,
  asked: Promise<Answer>,
): Promise<Answer> {
  try {
    return await asked;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    throw new ApiError(error.failure, { endpointId: id, isWrite: false });
  }
}
