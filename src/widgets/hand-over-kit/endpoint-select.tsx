import Autocomplete from '@mui/material/Autocomplete';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListSubheader from '@mui/material/ListSubheader';
import TextField from '@mui/material/TextField';
import { ChevronDown } from 'lucide-react';
import type { KitEndpoint } from './kit-endpoint.ts';

type EndpointSelectProps = {
  endpoints: readonly KitEndpoint[];
  chosen: KitEndpoint;
  onChoose: (id: string) => void;
};

/** It stays inside its dialog or page, outside of which it would belong to no landmark, and isn't cut by what scrolls. */
const popper = { disablePortal: true, popperOptions: { strategy: 'fixed' } } as const;

const subheaderLook = {
  bgcolor: 'transparent',
  paddingInline: 2.5,
  color: 'text.secondary',
  fontSize: '0.75rem',
  lineHeight: '2rem',
} as const;

/** Which endpoint the samples are for: one types to search, since there may be many. */
export function EndpointSelect({ endpoints, chosen, onChoose }: EndpointSelectProps) {
  const bySystem = Array.from(Map.groupBy(endpoints, ({ systemName }) => systemName).values());
  return (
    <Autocomplete
      options={bySystem.flat()}
      value={chosen}
      disableClearable
      popupIcon={<ChevronDown size={18} aria-hidden />}
      groupBy={({ systemName }) => systemName}
      getOptionLabel={({ name, method }) => `${name} (${method})`}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(option, value) => option.id === value.id}
      onChange={(_, { id }) => onChoose(id)}
      slotProps={{ popper }}
      renderGroup={({ key, group, children }) => (
        <ListItem key={key} role="presentation" disablePadding sx={{ display: 'block' }}>
          <ListSubheader component="div" disableSticky aria-hidden sx={subheaderLook}>
            {group}
          </ListSubheader>
          <List role="group" aria-label={group} disablePadding>
            {children}
          </List>
        </ListItem>
      )}
      renderInput={({ slotProps, ...params }) => (
        <TextField
          {...params}
          label="Endpoint"
          slotProps={{
            ...slotProps,
            // What it stands in is there to be read.
            htmlInput: { ...slotProps.htmlInput, 'data-not-first': true },
          }}
        />
      )}
    />
  );
}
