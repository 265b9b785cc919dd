import { useMutation, useQueryClient } from '@tanstack/react-query';
import { apiKeyQueries, updateApiKey } from '#src/api/api-keys.ts';
import { incomingMappingQueries, updateIncomingMapping } from '#src/api/incoming-mappings.ts';
import { interfaceUserQueries, switchInterfaceUser } from '#src/api/interface-users.ts';
import { systemQueries, updateSystem } from '#src/api/systems.ts';
import { apiKeyId } from '#src/contract/api-key-record.ts';
import { incomingMappingId } from '#src/contract/incoming-mapping-record.ts';
import { interfaceUserId } from '#src/contract/interface-user-record.ts';
import { systemId } from '#src/contract/system-record.ts';
import type { SwitchFix } from './switch-fix.ts';

/** Switches on what refuses a call, on the record as it is now. It throws what the service refuses. */
export function useSwitchFix(): (fix: SwitchFix) => Promise<void> {
  const client = useQueryClient();
  const mapping = useMutation(updateIncomingMapping());
  const system = useMutation(updateSystem());
  const user = useMutation(switchInterfaceUser());
  const key = useMutation(updateApiKey());

  async function make(fix: SwitchFix): Promise<unknown> {
    switch (fix.action) {
      case 'activate-mapping': {
        const id = incomingMappingId.parse(fix.record.id);
        const { etag } = await client.query({ ...incomingMappingQueries.detail(id), staleTime: 0 });
        return mapping.mutateAsync({ id, etag, body: { active: true } });
      }
      case 'activate-system': {
        const id = systemId.parse(fix.record.id);
        const { etag } = await client.query({ ...systemQueries.detail(id), staleTime: 0 });
        return system.mutateAsync({ id, etag, body: { active: true } });
      }
      case 'activate-user': {
        const id = interfaceUserId.parse(fix.record.id);
        const { etag } = await client.query({ ...interfaceUserQueries.detail(id), staleTime: 0 });
        return user.mutateAsync({ id, etag, active: true });
      }
      case 'enable-key': {
        const id = apiKeyId.parse(fix.record.id);
        const { etag } = await client.query({ ...apiKeyQueries.detail(id), staleTime: 0 });
        return key.mutateAsync({ id, etag, body: { disabled: false } });
      }
    }
  }

  return async (fix) => {
    await make(fix);
    // Who can call an endpoint stands with the endpoints.
    void client.invalidateQueries({ queryKey: incomingMappingQueries.all });
  };
}
