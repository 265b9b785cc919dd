import { expect } from 'vitest';
import { app, type App } from '#src/contract/app-record.ts';
import { appDrift, planAnswer } from '#src/contract/apps.ts';
import { problem } from '#src/contract/problem.ts';
import { type Answer, aWorld, clientOf } from '#src/mocks/test-client.ts';

/** A manifest that makes something of each kind, and extends a system default group. */
export const scales = {
  licenses: [{ code: '_SCALES', name: 'Scales', description: 'Weighing' }],
  global_permissions: [
    {
      code: '_WEIGH',
      name: 'Weigh',
      description: 'Read a scale',
      license_code: '_SCALES',
      children: [{ code: '_TARE', name: 'Tare', description: 'Set a scale to zero' }],
    },
  ],
  user_groups: [
    {
      code: '_WEIGHERS',
      name: 'Weighers',
      description: 'Read scales',
      license_codes: ['_SCALES'],
      global_permission_codes: ['_WEIGH'],
    },
    {
      code: 'CONTENT_MANAGERS',
      name: 'Content managers',
      description: '',
      global_permission_codes: ['_WEIGH', 'CONTENT_EDIT'],
    },
  ],
  users: [
    {
      code: '_SCALE_ROBOT',
      first_name: 'Scale',
      last_name: 'Robot',
      user_group_codes: ['_WEIGHERS'],
    },
    { code: '_OLD_SCALE', first_name: 'Old', last_name: 'Scale', license_codes: ['_SCALES'] },
  ],
};
/** The text of a manifest. */
export const textOf = (manifest: unknown = scales) => JSON.stringify(manifest, null, 2);

/** A tenant of its own, and somebody who works with its apps. */
export function appBed() {
  const world = aWorld();
  const ask = clientOf(world);
  const plan = async (body: object) => {
    const answer = await ask('POST', '/apps/plan', { body });
    expect(answer.status).toBe(200);
    return planAnswer.parse(answer.body);
  };
  const planInstall = (manifest = textOf()) =>
    plan({ purpose: 'install', name: 'Scales', manifest });
  const install = async (manifest = textOf()) => {
    const { state } = await planInstall(manifest);
    return ask('POST', '/apps', { body: { name: ' Scales ', manifest, state } });
  };
  const read = async (id: string): Promise<App> =>
    app.parse((await ask('GET', `/apps/${id}`)).body);
  const update = async ({ id, etag }: App, manifest: unknown) => {
    const { state } = await plan({ purpose: 'update', appId: id, manifest: textOf(manifest) });
    const headers = { 'If-Match': etag };
    return ask('PUT', `/apps/${id}`, { body: { manifest: textOf(manifest), state }, headers });
  };
  const uninstall = async ({ id, etag }: App) => {
    const { state } = await plan({ purpose: 'uninstall', appId: id });
    return ask('DELETE', `/apps/${id}?state=${state}`, { headers: { 'If-Match': etag } });
  };
  const drift = async (id: string) => appDrift.parse((await ask('GET', `/apps/${id}/drift`)).body);
  return { world, ask, plan, planInstall, install, read, update, uninstall, drift };
}

/** Expects a refusal. @returns the problem that it says. */
export function expectProblem(answer: Answer, status: number, slug: string) {
  const document = problem.parse(answer.body);
  expect([answer.status, document.type]).toEqual([status, `/problems/${slug}`]);
  return document;
}
