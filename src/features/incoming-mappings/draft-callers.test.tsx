// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { useForm } from 'react-hook-form';
import { beforeAll, expect, test } from 'vitest';
import { aWorld } from '#src/test/a-world.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { DraftCallers } from './draft-callers.tsx';
import { emptyForm, type MappingBody, type MappingValues } from './form-values.ts';

// What is fetched when it is needed is there at once: the tests are not about the fetching.
beforeAll(async () => {
  await import('#src/widgets/evaluation/who-could-call.tsx');
});

function Probe({ values }: { values: Partial<MappingValues> }) {
  const { control } = useForm<MappingValues, unknown, MappingBody>({
    defaultValues: { ...emptyForm({ systemId: '', path: '/pumps' }), ...values },
  });
  return <DraftCallers control={control} />;
}

function systemIn(world: ReturnType<typeof aWorld>): string {
  const found = [...world.store.systems.all()].find(({ name }) => name === 'SAP');
  if (found === undefined) throw new Error('There is no system SAP.');
  return found.id;
}

test('says what has to be known first', async () => {
  const world = aWorld();
  await renderScreen(<Probe values={{}} />, { world });
  expect(screen.getByText(/Choose the system/)).toBeDefined();
});

test('asks for the permission, too', async () => {
  const world = aWorld();
  await renderScreen(<Probe values={{ systemId: systemIn(world) }} />, { world });
  expect(screen.getByText(/Choose the permission/)).toBeDefined();
});

test('says of a user whether it could call what isn’t saved yet', async () => {
  const world = aWorld();
  const { store } = world;
  const mappings = store.mappings.size();
  const values = {
    systemId: systemIn(world),
    authMethod: 'basic',
    permission: 'order_write',
  } as const;
  const { user } = await renderScreen(<Probe values={values} />, { world });
  const picker = await screen.findByRole('combobox', { name: 'Interface user' });
  await user.type(picker, 'sap-connector');
  const [option] = await screen.findAllByRole('option', { name: /^sap-connector ?sap-connector@/ });
  if (option !== undefined) await user.click(option);
  expect(await screen.findByRole('heading', { name: 'Can call' })).toBeDefined();
  expect(screen.getByText('Evaluation: sap-connector at the new endpoint')).toBeDefined();
  expect(store.mappings.size()).toBe(mappings);
});

test('by OAuth 2.0 it is asked about whoever has a valid token', async () => {
  const world = aWorld();
  const values = {
    systemId: systemIn(world),
    authMethod: 'oauth2',
    permission: 'order_write',
    name: 'Read pumps',
  } as const;
  await renderScreen(<Probe values={values} />, { world });
  expect(
    await screen.findByText('Evaluation: anybody with a valid token at Read pumps'),
  ).toBeDefined();
});
