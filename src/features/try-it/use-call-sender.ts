import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { settingsQueries } from '#src/api/settings.ts';
import type { CallFix } from '#src/domain/call-fixes.ts';
import { credentialHeader } from '#src/domain/typed-credential.ts';
import type { ChoiceRowHandle } from '#src/ui/form/choice-row.tsx';
import { credentialOf, type CredentialKind, keyFault, unsendable } from './credential-kinds.ts';
import { requestOf } from './request-parts.ts';
import { methodChoices, type SetTryIt, type TryItState } from './try-it-state.ts';
import { useCallForm } from './use-call-form.ts';
import { useTestCall } from './use-test-call.ts';

export type CallSender = ReturnType<typeof useCallSender>;

/** The form and its sending, and the fixes that the form makes itself. */
export function useCallSender(state: TryItState, setState: SetTryIt) {
  const call = useCallForm(state, setState);
  const { form, kind } = call;
  const key = useWatch({ control: form.control, name: 'key' });
  const test = useTestCall();
  const settings = useQuery(settingsQueries.current());
  const picker = useRef<HTMLInputElement>(null);
  const method = useRef<ChoiceRowHandle>(null);
  const [isHeldBack, setIsHeldBack] = useState(false);

  function focusTarget() {
    if (call.isFree) form.setFocus('path');
    else picker.current?.focus();
  }

  async function send({ anyway = false } = {}) {
    if (settings.data === undefined) return;
    const values = form.getValues();
    form.clearErrors();
    // Counted as a submission: what is shown is masked again.
    await form.handleSubmit(() => undefined)();
    setIsHeldBack(false);
    const address = call.address(values);
    if (address === '') {
      if (call.isFree) form.setError('path', { message: 'Enter an address, such as sap/orders.' });
      focusTarget();
      return;
    }
    const fault = unsendable(kind, values);
    if (fault !== undefined) {
      form.setError(fault.field, { message: fault.message }, { shouldFocus: true });
      return;
    }
    const mistyped = kind === 'api-key' && !anyway ? keyFault(values.key) : undefined;
    if (mistyped !== undefined) {
      setIsHeldBack(true);
      form.setError('key', { message: `${mistyped} Nothing was sent.` }, { shouldFocus: true });
      return;
    }
    const credential = credentialHeader(credentialOf(kind, values));
    const { gatewayBaseAddress: gateway } = settings.data;
    const { body } = values;
    await test.send(
      requestOf({ gateway, address, method: call.method, credential, body }),
      credential,
    );
  }

  function switchTo(next: CredentialKind) {
    call.setKind(next);
    call.focusCredential(next);
  }

  /** What is the caller's to change is changed in the form, and the focus goes there. */
  function here(fix: CallFix): (() => void) | undefined {
    switch (fix.action) {
      case 'choose-endpoint':
        return () => {
          call.setIsFree(false);
          picker.current?.focus();
        };
      case 'use-method': {
        const wanted = methodChoices.find(({ value }) => value === fix.method)?.value;
        if (wanted === undefined) return undefined;
        return () => {
          call.setMethod(wanted);
          method.current?.focus(wanted);
        };
      }
      case 'use-auth-method':
      case 'correct-credential':
        return () => switchTo(fix.authMethod);
      case 'send-credential':
        return () => switchTo(fix.authMethod ?? call.mapping?.authMethod ?? 'basic');
      default:
        return undefined;
    }
  }

  /** Several endpoints may have the address, each with its method: which one is meant was chosen. */
  function asMeant(fix: CallFix): CallFix {
    return fix.action === 'use-method' && call.mapping !== undefined
      ? { ...fix, method: call.mapping.method }
      : fix;
  }

  return {
    call,
    test,
    refs: { picker, method },
    /** A key was held back for its form, and it still has none. */
    isMistyped: isHeldBack && kind === 'api-key' && keyFault(key) !== undefined,
    waitReason:
      settings.data === undefined
        ? `The address of the gateway ${settings.error === null ? 'is being read' : 'could not be read'}.`
        : undefined,
    send,
    here,
    asMeant,
    correctPassword: () => form.setFocus('password', { shouldSelect: true }),
  };
}
