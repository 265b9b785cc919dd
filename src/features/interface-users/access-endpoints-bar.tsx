import Stack from '@mui/material/Stack';
import type { AccessList } from '#src/contract/calls.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import { SearchBox } from '#src/ui/search-box.tsx';
import { SegmentedChoice } from '#src/ui/segmented-choice.tsx';
import { allEndpoints, type EndpointsState } from './access-endpoints-state.ts';

type AccessEndpointsBarProps = {
  list: AccessList | undefined;
  state: EndpointsState;
  onChange: (patch: Partial<EndpointsState>, options?: { replace?: boolean }) => void;
};

/** Search over the endpoints, and which of them: all, those that can be called, those that can't, each with its count. */
export function AccessEndpointsBar({ list, state, onChange }: AccessEndpointsBarProps) {
  const verdicts = list?.verdicts;
  const all = verdicts === undefined ? undefined : verdicts.accepted + verdicts.refused;
  return (
    <Stack direction="row" sx={{ flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
      <SearchBox
        value={state.q}
        onCommit={(q) => onChange({ q, page: '1' }, { replace: true })}
        label="Search endpoints"
        placeholder="Search name, system or address"
      />
      <SegmentedChoice
        label="Verdict"
        segments={[
          { value: 'any', label: 'All', count: all },
          { value: 'accepted', label: 'Can call', count: verdicts?.accepted },
          { value: 'refused', label: 'Can’t call', count: verdicts?.refused },
        ]}
        value={state.verdict}
        onChange={(verdict) => onChange({ verdict, page: '1' })}
      />
      {(state.q !== '' || state.verdict !== 'any') && (
        <ActionButton variant="text" size="small" onClick={() => onChange(allEndpoints)}>
          Clear all
        </ActionButton>
      )}
    </Stack>
  );
}
