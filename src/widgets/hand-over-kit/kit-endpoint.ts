import type { EndpointReference } from '#src/contract/evaluations.ts';
import type { IncomingMapping } from '#src/contract/incoming-mapping-record.ts';
import type { SampleEndpoint } from '#src/domain/call-samples.ts';
import { endpointLink, partsOfAddress } from '#src/domain/endpoint-address.ts';

/** An endpoint that can be handed over. */
export type KitEndpoint = SampleEndpoint & {
  readonly id: string;
  readonly name: string;
  readonly systemName: string;
};

/** An endpoint as the list of what a user reaches has it. */
export function endpointOfReference(reference: EndpointReference, gateway: string): KitEndpoint {
  const { id, name, system, method, address, hasBody } = reference;
  const { slug, path } = partsOfAddress(address);
  const link = endpointLink(gateway, { systemSlug: slug, path });
  return { id, name, systemName: system.name, method, link, hasBody };
}

/** An endpoint as its own record has it. */
export function endpointOfMapping(mapping: IncomingMapping, gateway: string): KitEndpoint {
  const { id, name, systemName, method, hasBody } = mapping;
  return { id, name, systemName, method, link: endpointLink(gateway, mapping), hasBody };
}
