import ListItemText from '@mui/material/ListItemText';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { Check } from 'lucide-react';
import { useState } from 'react';
import { ConfirmDialog } from '#src/ui/confirm-dialog.tsx';
import type { DemoChoice } from './demo-choice.ts';
import type { DemoControls } from './demo-controls.ts';

type DemoChoicesProps = { demo: DemoControls; choice: DemoChoice; onClose: () => void };

type Option = { id: string; label: string; detail: string };

/** What the demo bar opens: the question before a reset, and the two menus. */
export function DemoChoices({ demo, choice, onClose }: DemoChoicesProps) {
  switch (choice.kind) {
    case 'reset':
      return <ResetQuestion demo={demo} onClose={onClose} />;
    case 'operator':
      return (
        <ChoiceMenu
          label="Sign in as"
          anchor={choice.anchor}
          current={demo.operatorId}
          options={demo.operators.map(({ id, name, role }) => ({ id, label: name, detail: role }))}
          onPick={demo.signInAs}
          onClose={onClose}
        />
      );
    case 'scenario':
      return (
        <ChoiceMenu
          label="Scenario"
          anchor={choice.anchor}
          current={demo.scenario}
          options={demo.scenarios.map(({ id, label, description }) => ({
            id,
            label,
            detail: description,
          }))}
          onPick={demo.chooseScenario}
          onClose={onClose}
        />
      );
  }
}

function ResetQuestion({ demo, onClose }: { demo: DemoControls; onClose: () => void }) {
  const [isPending, setIsPending] = useState(false);
  return (
    <ConfirmDialog
      title="Reset the demo data?"
      keepLabel="Keep changes"
      confirmLabel="Reset"
      danger
      pending={isPending}
      onKeep={onClose}
      onConfirm={() => {
        setIsPending(true);
        void demo.reset();
      }}
    >
      <p>What was changed in this browser is dropped, and the demo begins anew.</p>
    </ConfirmDialog>
  );
}

type ChoiceMenuProps = {
  label: string;
  anchor: HTMLElement;
  current: string;
  options: readonly Option[];
  onPick: (id: string) => void | Promise<void>;
  onClose: () => void;
};

function ChoiceMenu({ label, anchor, current, options, onPick, onClose }: ChoiceMenuProps) {
  return (
    <Menu
      open
      anchorEl={anchor}
      onClose={onClose}
      // Inside the landmark of its button, so that the page has no content outside of its landmarks.
      container={anchor.closest('section')}
      disableScrollLock
      slotProps={{ list: { 'aria-label': label }, paper: { sx: { maxWidth: 360 } } }}
    >
      {options.map((option) => (
        <MenuItem
          key={option.id}
          role="menuitemradio"
          aria-checked={option.id === current}
          selected={option.id === current}
          onClick={() => {
            onClose();
            if (option.id !== current) void onPick(option.id);
          }}
        >
          <ListItemText
            primary={<bdi>{option.label}</bdi>}
            secondary={option.detail}
            slotProps={{ primary: { sx: { fontWeight: 500 } } }}
          />
          {option.id === current && <Check size={16} aria-hidden />}
        </MenuItem>
      ))}
    </Menu>
  );
}
