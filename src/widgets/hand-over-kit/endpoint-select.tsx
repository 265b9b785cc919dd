import { useId } from 'react';
import { FieldFrame } from '#src/ui/form/field-frame.tsx';
import type { KitEndpoint } from './kit-endpoint.ts';

type EndpointSelectProps = {
  endpoints: readonly KitEndpoint[];
  chosen: KitEndpoint;
  onChoose: (id: string) => void;
};

/** Which endpoint the samples are for. The browser's own list: it searches by typing, and may be long. */
export function EndpointSelect({ endpoints, chosen, onChoose }: EndpointSelectProps) {
  const id = useId();
  const systems = Map.groupBy(endpoints, ({ systemName }) => systemName);
  return (
    <FieldFrame id={id} label="Endpoint">
      <select
        id={id}
        className="kit-control"
        value={chosen.id}
        data-not-first
        onChange={(event) => onChoose(event.target.value)}
      >
        {Array.from(systems, ([systemName, ofSystem]) => (
          <optgroup key={systemName} label={systemName}>
            {ofSystem.map(({ id: optionId, name, method }) => (
              <option key={optionId} value={optionId}>
                {name} ({method})
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </FieldFrame>
  );
}
