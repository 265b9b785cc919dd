import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import MuiTabs from '@mui/material/Tabs';
import { useId, useState, type ReactNode } from 'react';

export type TabContent = { id: string; label: string; content: ReactNode };

/** Several views of one thing, one at a time, without addresses of their own: the arrows go from one to the next. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly TabContent[] }) {
  const id = useId();
  const [chosenId, setChosenId] = useState(tabs[0]?.id);
  const shown = tabs.find((tab) => tab.id === chosenId) ?? tabs[0];
  if (shown === undefined) return null;

  return (
    <div>
      <MuiTabs
        aria-label={label}
        value={shown.id}
        onChange={(_, chosen: string) => setChosenId(chosen)}
        selectionFollowsFocus
      >
        {tabs.map((tab) => (
          <Tab
            key={tab.id}
            value={tab.id}
            label={tab.label}
            id={`${id}-${tab.id}`}
            aria-controls={`${id}-panel`}
          />
        ))}
      </MuiTabs>
      <Box
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${shown.id}`}
        sx={{ paddingTop: 3 }}
      >
        {shown.content}
      </Box>
    </div>
  );
}
