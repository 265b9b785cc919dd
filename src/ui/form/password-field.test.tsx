import { act, cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useForm, useWatch } from 'react-hook-form';
import { afterEach, expect, it, vi } from 'vitest';
import { PasswordField } from './password-field.tsx';

type Values = { password: string };

const saved = vi.fn<(values: Values) => void>();

function Probe() {
  const { control, handleSubmit } = useForm<Values>({ defaultValues: { password: '' } });
  const password = useWatch({ control, name: 'password' });
  return (
    <form onSubmit={(event) => void handleSubmit((values) => saved(values))(event)}>
      <PasswordField
        control={control}
        name="password"
        label="Password"
        checklist={[
          { id: 'length', label: 'At least 8 characters', met: password.length >= 8 },
          { id: 'digit', label: 'One digit', met: /\d/.test(password) },
        ]}
        warnings={password === 'Password1' ? ['This password is well known.'] : []}
        onGenerate={() => 'Generated4Password'}
        passwordRules="minlength: 8; required: digit;"
      />
      <button type="submit">Save</button>
    </form>
  );
}

/** A masked box has no role: it is found by its label. */
function masked() {
  render(<Probe />);
  return screen.getByLabelText('Password', { selector: 'input' });
}

afterEach(() => {
  cleanup();
  saved.mockReset();
});

it('is a new password to managers, and nothing corrects or trims it', async () => {
  const user = userEvent.setup();
  const box = masked();
  expect(box.getAttribute('autocomplete')).toBe('new-password');
  expect(box.getAttribute('spellcheck')).toBe('false');
  expect(box.getAttribute('autocapitalize')).toBe('none');
  expect(box.getAttribute('passwordrules')).toBe('minlength: 8; required: digit;');
  await user.type(box, ' two words ');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(saved).toHaveBeenCalledWith({ password: ' two words ' });
});

it('ticks its rules while one types, and warns', async () => {
  const user = userEvent.setup();
  const box = masked();
  expect(screen.getByText('One digit').textContent).toBe('One digit, not met yet');
  await user.type(box, 'Password1');
  expect(screen.getByText('One digit').textContent).toBe('One digit, met');
  expect(screen.getByText('2 of 2 rules met')).toBeTruthy();
  expect(screen.getByText('This password is well known.')).toBeTruthy();
});

it('is masked again on submit and when the window loses the focus', async () => {
  const user = userEvent.setup();
  const box = masked();
  await user.type(box, 'Abcdefg1');
  await user.click(screen.getByRole('button', { name: 'Show password' }));
  expect(box.getAttribute('type')).toBe('text');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(box.getAttribute('type')).toBe('password');

  await user.click(screen.getByRole('button', { name: 'Show password' }));
  expect(box.getAttribute('type')).toBe('text');
  act(() => {
    window.dispatchEvent(new Event('blur'));
  });
  expect(box.getAttribute('type')).toBe('password');
});

it('generates, shows and copies', async () => {
  const user = userEvent.setup();
  const box = masked();
  await user.click(screen.getByRole('button', { name: 'Generate password' }));
  expect(box).toHaveProperty('value', 'Generated4Password');
  expect(box.getAttribute('type')).toBe('text');
  await user.click(screen.getByRole('button', { name: 'Copy password' }));
  expect(await screen.findByText('Password copied.')).toBeTruthy();
  expect(await navigator.clipboard.readText()).toBe('Generated4Password');
});

it('shows the password selected and never says copied when the clipboard refuses', async () => {
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('No.'));
  const box = masked();
  await user.type(box, 'Abcdefg1');
  await user.click(screen.getByRole('button', { name: 'Copy password' }));
  expect(await screen.findByText(/The browser refused to copy/)).toBeTruthy();
  expect(screen.queryByText('Password copied.')).toBeNull();
  expect(box.getAttribute('type')).toBe('text');
  if (!(box instanceof HTMLInputElement)) throw new Error('The password is an input.');
  expect([box.selectionStart, box.selectionEnd]).toEqual([0, 8]);
});

it('has nothing to copy while it is empty, and says so', async () => {
  const user = userEvent.setup();
  masked();
  const write = vi.spyOn(navigator.clipboard, 'writeText');
  const button = screen.getByRole('button', { name: 'Copy password' });
  expect(button.getAttribute('aria-disabled')).toBe('true');
  await user.click(button);
  expect(write).not.toHaveBeenCalled();
});
