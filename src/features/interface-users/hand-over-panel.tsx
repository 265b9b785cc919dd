import Alert from '@mui/material/Alert';
import Divider from '@mui/material/Divider';
import Typography from '@mui/material/Typography';
import { Copy } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { userTypeFacts } from '#src/domain/user-types.ts';
import { isolated } from '#src/lib/isolated.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import { ConfirmDialog } from '#src/ui/confirm-dialog.tsx';
import { CopyLine } from '#src/ui/copy-line.tsx';
import { CopyLines } from '#src/ui/copy-lines.tsx';
import { copyByHand, copyText, selectContent } from '#src/ui/copy-text.ts';
import { useNotices } from '#src/ui/notices/notices-context.ts';
import { Section } from '#src/ui/section.tsx';
import { SideSheet } from '#src/ui/side-sheet.tsx';
import { LazyReachableKit } from '#src/widgets/hand-over-kit/lazy-kit.tsx';
import { closeHandOver, useHandOver, type HandOver } from './hand-over.ts';

const noteLook = { marginTop: 4 } as const;

/** What the partner needs, once, right after a save that set a password. Closed, the password is gone. */
export function HandOverPanel() {
  const handOver = useHandOver();
  return handOver === undefined ? null : <OpenPanel key={handOver.user.id} handOver={handOver} />;
}

function textOf({ user, password }: HandOver): string {
  return `Interface user: ${user.name}\nUser name: ${user.email ?? ''}\nPassword: ${password}\n`;
}

function OpenPanel({ handOver }: { handOver: HandOver }) {
  const { user, password } = handOver;
  const address = user.email ?? '';
  const { announce } = useNotices();
  const lines = useRef<HTMLDivElement>(null);
  const [isCopied, setIsCopied] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  const [refusal, setRefusal] = useState<string>();

  // Whoever leaves the page leaves the password behind: it must not wait in memory for the next visit.
  useEffect(() => closeHandOver, []);

  function close() {
    if (isCopied) closeHandOver();
    else setIsAsking(true);
  }

  function copiedByHand() {
    if (String(document.getSelection()).includes(password)) setIsCopied(true);
  }

  async function copyAll() {
    if (await copyText(textOf(handOver))) {
      setIsCopied(true);
      setRefusal(undefined);
      announce('Address and password are copied.');
    } else {
      setRefusal(copyByHand);
      if (lines.current !== null) selectContent(lines.current);
    }
  }

  return (
    <SideSheet
      title={`Hand over ${isolated(user.name)}`}
      subtitle="What the partner needs to authenticate against the interface"
      onClose={close}
      footer={
        <>
          <ActionButton startIcon={<Copy size={18} aria-hidden />} onClick={() => void copyAll()}>
            {isCopied ? 'Copied' : 'Copy all'}
          </ActionButton>
          <ActionButton variant="contained" onClick={close}>
            Done
          </ActionButton>
        </>
      }
    >
      <Typography sx={{ marginBottom: 4 }}>
        The password is shown now and never again. Closed, it can only be replaced by a new one.
      </Typography>
      <div ref={lines} onCopy={copiedByHand}>
        <CopyLines>
          <CopyLine label="User name" value={address} copyLabel="Copy user name" />
          <CopyLine
            label="Password"
            value={password}
            copyLabel="Copy password"
            onCopied={() => setIsCopied(true)}
          />
        </CopyLines>
      </div>
      {refusal !== undefined && (
        <Alert severity="error" sx={{ marginTop: 4 }}>
          {refusal}
        </Alert>
      )}
      {userTypeFacts[user.type].mayBeOperator && (
        <Typography color="textSecondary" sx={noteLook}>
          The same two sign the user in to this console.
        </Typography>
      )}
      {!user.active && (
        <Typography color="textSecondary" sx={noteLook}>
          The user is inactive: until it is activated, every call is refused.
        </Typography>
      )}
      <Divider sx={{ marginBlock: 6 }} />
      <Section
        title="Samples"
        headingLevel={3}
        description="One call, ready to run, of each endpoint that it reaches now."
      >
        <LazyReachableKit
          userId={user.id}
          credential={{ kind: 'basic', address, password }}
          onSecretCopied={() => setIsCopied(true)}
        />
      </Section>
      {isAsking && (
        <ConfirmDialog
          title="Close without copying?"
          keepLabel="Keep open"
          confirmLabel="Close"
          danger
          onKeep={() => setIsAsking(false)}
          onConfirm={closeHandOver}
        >
          <p>The password was not copied. Once closed, nobody can read it again.</p>
        </ConfirmDialog>
      )}
    </SideSheet>
  );
}
