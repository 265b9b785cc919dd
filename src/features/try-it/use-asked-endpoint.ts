import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { incomingMappingId } from '#src/contract/incoming-mapping-record.ts';
import type { AuthMethodId } from '#src/contract/settings.ts';
import { requiresInterfaceUser } from '#src/domain/auth-methods.ts';
import type { AskedEndpoint } from '#src/widgets/evaluation/draft-evaluation.ts';
import type { CallMethod } from './try-it-state.ts';
import { useMappingOf } from './use-records.ts';

/** An endpoint that isn't saved: what decides about calls to it. */
export type DraftValues = {
  systemId: string;
  method: CallMethod;
  path: string;
  authMethod: AuthMethodId;
  permission: string;
};

const empty: DraftValues = {
  systemId: '',
  method: 'POST',
  path: '',
  authMethod: 'api-key',
  permission: '',
};

/** No record has it. */
const draftId = incomingMappingId.parse('draft');

/** What is missing before anybody can be asked about, as a sentence. */
function missingIn({ systemId, path, authMethod, permission }: DraftValues): string | undefined {
  if (systemId === '') return 'Choose the system that calls.';
  if (path.trim() === '') return 'Enter a path, such as /orders.';
  if (permission === '' && requiresInterfaceUser(authMethod)) {
    return 'Choose the permission that callers need.';
  }
  return undefined;
}

function draftOf({ method, path, authMethod, permission }: DraftValues): AskedEndpoint {
  const name = `${method} ${path.trim()}`;
  return { id: draftId, name, path: path.trim(), method, authMethod, permission, active: true };
}

/** Which endpoint is asked about: a saved one, or one that is typed here and begins as the saved one. */
export function useAskedEndpoint(mappingId: string) {
  const { data: mapping, error } = useMappingOf(mappingId);
  const [isUnsaved, setUnsaved] = useState(false);
  const form = useForm<DraftValues>({ defaultValues: empty });
  const values = useWatch({ control: form.control, compute: (all: DraftValues) => all });
  const missing = isUnsaved ? missingIn(values) : 'Choose the endpoint to ask about.';

  function setIsUnsaved(next: boolean) {
    setUnsaved(next);
    if (!next || mapping === undefined || form.formState.isDirty) return;
    const { systemId, method, path, authMethod, permission } = mapping;
    form.reset({ systemId, method, path, authMethod, permission });
  }

  const saved =
    mapping === undefined ? undefined : { endpoint: mapping, systemId: mapping.systemId };
  const draft =
    missing === undefined ? { endpoint: draftOf(values), systemId: values.systemId } : undefined;
  return {
    mapping,
    error,
    form,
    isUnsaved,
    setIsUnsaved,
    missing,
    /** Nothing until it is known, and while something of it is missing. */
    asked: isUnsaved ? draft : saved,
  };
}
