import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useForm, useWatch, type UseFormReturn } from 'react-hook-form';
import { NavigationType, useNavigationType } from 'react-router';
import type { IncomingMapping } from '#src/contract/incoming-mapping-record.ts';
import { addressInGateway } from '#src/domain/endpoint-address.ts';
import { useDebouncedValue } from '#src/ui/use-debounced-value.ts';
import { type CallValues, type CredentialKind, fieldOfKind } from './credential-kinds.ts';
import { addressTyped } from './request-parts.ts';
import { type CallMethod, keepablePath, type SetTryIt, type TryItState } from './try-it-state.ts';
import { useMappingOf, useUserOf } from './use-records.ts';

const empty: CallValues = {
  path: '',
  email: '',
  password: '',
  key: '',
  keyHeader: 'authorization',
  token: '',
  header: '',
  body: '',
};

/** What is sent along where a body is expected, to begin with. */
const sampleBody = '{\n  "example": true\n}';

type PresetName = 'email' | 'body';

/** Fills a field in as long as nobody has typed into it. */
function usePreset(form: UseFormReturn<CallValues>, name: PresetName, preset: string) {
  const last = useRef('');
  useEffect(() => {
    if (form.getValues(name) === last.current) form.setValue(name, preset);
    last.current = preset;
  }, [form, name, preset]);
}

/** What is typed as an address goes into the page's own once one pauses; Back and Forward bring it from there. */
function useKeptPath(
  form: UseFormReturn<CallValues>,
  { isFree, path: kept, setState }: { isFree: boolean; path: string; setState: SetTryIt },
) {
  const kind = useNavigationType();
  const follow = useEffectEvent((path: string) => {
    const isOther = isFree && path !== keepablePath(form.getValues('path'));
    if (isOther) form.setValue('path', path);
  });
  useEffect(() => {
    if (kind === NavigationType.Pop) follow(kept);
  }, [kind, kept]);

  const typed = useDebouncedValue(useWatch({ control: form.control, name: 'path' }), 300);
  const keep = useEffectEvent((path: string) => {
    if (isFree) setState({ path: keepablePath(path) }, { replace: true });
  });
  useEffect(() => keep(typed), [typed]);
}

/** Whether the address is typed rather than chosen; a link to an endpoint chooses. */
function useIsFree({ mapping, path }: TryItState) {
  const [isFree, setIsFree] = useState(path !== '');
  const [seen, setSeen] = useState(mapping);
  if (seen !== mapping) {
    setSeen(mapping);
    setIsFree(path !== '');
  }
  return [isFree, setIsFree] as const;
}

type Preset = { kind: CredentialKind; method: CallMethod; body: string };

/** How an endpoint is called as it is meant; where none is chosen, something to begin with. */
function presetOf(mapping: IncomingMapping | undefined): Preset {
  if (mapping === undefined) return { kind: 'api-key', method: 'POST', body: '' };
  const { authMethod: kind, method, hasBody } = mapping;
  return { kind, method, body: hasBody ? sampleBody : '' };
}

function addressOf(mapping: IncomingMapping | undefined): string {
  return mapping === undefined ? '' : addressInGateway(mapping.systemSlug, mapping.path);
}

export type CallForm = ReturnType<typeof useCallForm>;

/** What is called, how, and with what: the endpoint and the method stand in the address, what is typed only here. */
export function useCallForm(state: TryItState, setState: SetTryIt) {
  const [isFree, setIsFree] = useIsFree(state);
  const owner = isFree ? '' : state.mapping;
  const { data: mapping, error: mappingError } = useMappingOf(owner);
  const { data: user } = useUserOf(state.user);
  // The kind that was chosen for this endpoint; another endpoint brings its own.
  const [chosen, setChosen] = useState<{ of: string; kind: CredentialKind }>();
  const form = useForm<CallValues>({ defaultValues: { ...empty, path: state.path } });
  const preset = presetOf(mapping);
  usePreset(form, 'email', user?.email ?? '');
  usePreset(form, 'body', preset.body);
  useKeptPath(form, { isFree, path: state.path, setState });

  const kind = chosen?.of === owner ? chosen.kind : preset.kind;
  const method = state.method === '' ? preset.method : state.method;

  return {
    form,
    isFree,
    mapping,
    mappingError,
    kind,
    method,
    /** At once, so that what belongs to it can take the focus. */
    setKind: (next: CredentialKind) => flushSync(() => setChosen({ of: owner, kind: next })),
    setMethod: (next: CallMethod) =>
      setState({ method: next === preset.method ? '' : next }, { replace: true }),
    chooseMapping: (id: string) =>
      setState({ mapping: id, method: '', path: '' }, { replace: true }),
    setIsFree: (next: boolean) => {
      flushSync(() => setIsFree(next));
      setState({ path: next ? keepablePath(form.getValues('path')) : '' }, { replace: true });
    },
    /** What follows `/dc/`; empty while nothing is chosen. */
    address: (values: CallValues) => (isFree ? addressTyped(values.path) : addressOf(mapping)),
    focusCredential(of: CredentialKind) {
      if (of !== 'none') form.setFocus(fieldOfKind[of], { shouldSelect: true });
    },
  };
}
