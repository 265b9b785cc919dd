import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aWorld } from '#src/test/a-world.ts';
import { compose, endComposition } from '#src/test/composition.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { withRest } from '#src/test/rest.ts';
import { UserPicker } from './user-picker.tsx';

test('nothing is searched for while an input method composes, and its Enter takes nobody', async () => {
  const world = aWorld();
  const chosen: string[] = [];
  const { user, asked } = await renderScreen(
    <UserPicker label="Interface user" chosen={undefined} onChoose={(id) => chosen.push(id)} />,
    { world },
  );
  const box = screen.getByRole('combobox', { name: 'Interface user' });
  await user.click(box);
  await screen.findAllByRole('option');
  const searches = () => asked.filter((line) => line.includes('q='));

  withRest(() => compose(box, ['p', 'po', 'por']));
  fireEvent.keyDown(box, { key: 'Enter', isComposing: true });
  expect(searches()).toEqual([]);
  expect(chosen).toEqual([]);

  endComposition(box, 'portal');
  await waitFor(() => expect(searches()).toHaveLength(1));
  expect(searches()[0]).toContain('q=portal');
});
