import type { ReactNode } from 'react';
import type { To } from 'react-router';
import type { RecordedCall } from '#src/contract/call-record.ts';
import type { Column } from '#src/ui/data-table/column.ts';
import { RowLink } from '#src/ui/data-table/row-link.tsx';
import { TwoLineCell } from '#src/ui/data-table/two-line-cell.tsx';
import { RelativeTime } from '#src/ui/relative-time.tsx';
import { RowState } from '#src/ui/data-table/row-state.tsx';
import {
  callerWords,
  credentialMark,
  credentialWords,
  outcomeWords,
  processingFacts,
} from './call-words.ts';
import { callVerdictWords } from './call-verdict-words.ts';
import { verdictTones } from '#src/widgets/evaluation/verdict-tone.ts';

/** What every list of calls has; what all of its calls have in common is left out. */
export type CallColumnOptions = {
  /** Of whom or of what all calls are. */
  of: 'user' | 'mapping';
  callPath: (call: RecordedCall) => To;
  /** Somebody is about to open the call. */
  onIntent: (call: RecordedCall) => void;
};

const endpointOf = ({ method, address }: RecordedCall) => `${method} ${address}`;

function endpointName({ mapping }: RecordedCall): ReactNode {
  return mapping === null ? <span className="dt-quiet">No such endpoint</span> : mapping.name;
}

/** By what a call proved who it is; how a key begins stands below its label. */
function Credential({ call }: { call: RecordedCall }) {
  const mark = call.credential.kind === 'api-key' ? credentialMark(call) : null;
  const words = credentialWords(call);
  return mark === null ? <span>{words}</span> : <TwoLineCell primary={words} secondary={mark} />;
}

/** Who called; of somebody unknown the address that came with the password. */
function Caller({ call }: { call: RecordedCall }) {
  const words = callerWords(call);
  const address = call.credential.kind === 'basic' ? credentialMark(call) : null;
  return address === null ? (
    <span>{words}</span>
  ) : (
    <TwoLineCell primary={words} secondary={address} />
  );
}

function Verdict({ call: { verdict } }: { call: RecordedCall }) {
  return <RowState tone={verdictTones[verdict]}>{callVerdictWords[verdict]}</RowState>;
}

function Outcome({ call }: { call: RecordedCall }) {
  return (
    <span className="dt-line">
      <Verdict call={call} />
      {call.reason !== null && <span className="dt-line-rest">{outcomeWords(call)}</span>}
      <span className="dt-quiet tnum">{call.httpStatus}</span>
    </span>
  );
}

function Processing({ call: { processing } }: { call: RecordedCall }) {
  const { label, tone } = processingFacts[processing.state];
  if (processing.state !== 'failed') return <span className="dt-quiet">{label}</span>;
  return (
    <span data-tip={processing.detail}>
      <RowState tone={tone}>{label}</RowState>
    </span>
  );
}

function whenColumn({ callPath, onIntent }: CallColumnOptions): Column<RecordedCall> {
  return {
    id: 'when',
    header: 'When',
    width: 168,
    isRowHeader: true,
    sortKey: 'at',
    isDescendingFirst: true,
    card: 'title',
    skeleton: 'short',
    render: (call) => (
      <RowLink to={callPath(call)} onIntent={() => onIntent(call)}>
        <RelativeTime at={call.at} />
      </RowLink>
    ),
  };
}

/** The columns of a list of calls. */
export function callColumns(options: CallColumnOptions): Column<RecordedCall>[] {
  return [
    whenColumn(options),
    options.of === 'user'
      ? {
          id: 'endpoint',
          header: 'Endpoint',
          minWidth: 240,
          skeleton: 'two-lines',
          render: (call) => (
            <TwoLineCell primary={endpointName(call)} secondary={endpointOf(call)} />
          ),
        }
      : {
          id: 'caller',
          header: 'Caller',
          minWidth: 220,
          skeleton: 'two-lines',
          render: (call) => <Caller call={call} />,
        },
    {
      id: 'credential',
      header: 'Credential',
      minWidth: 180,
      skeleton: 'two-lines',
      render: (call) => <Credential call={call} />,
    },
    {
      id: 'outcome',
      header: 'Outcome',
      minWidth: 300,
      skeleton: 'line',
      render: (call) => <Outcome call={call} />,
    },
    {
      id: 'processing',
      header: 'Processing',
      width: 124,
      skeleton: 'short',
      render: (call) => <Processing call={call} />,
    },
  ];
}

/** The same for cards: when and what came of it, and below it what was called, or who called, and why it was refused. */
export function callCardColumns(options: CallColumnOptions): Column<RecordedCall>[] {
  return [
    whenColumn(options),
    {
      id: 'outcome',
      header: 'Outcome',
      card: 'end',
      skeleton: 'short',
      render: (call) => <Verdict call={call} />,
    },
    {
      id: 'about',
      header: options.of === 'user' ? 'Endpoint' : 'Caller',
      card: 'meta',
      render: (call) => (
        <span className="dt-line">
          <span className="dt-line-rest">
            {options.of === 'user' ? endpointOf(call) : callerWords(call)}
          </span>
          {call.reason !== null && <span className="dt-fault">{outcomeWords(call)}</span>}
        </span>
      ),
    },
  ];
}
