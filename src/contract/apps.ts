import * as z from 'zod';
import { app, appId, appName } from './app-record.ts';
import { endpoint } from './endpoint.ts';
import { userSelection } from './interface-users.ts';
import { driftItem } from './manifest-drift.ts';
import { manifestFinding } from './manifest-finding.ts';
import { manifestPlan } from './manifest-plan.ts';
import { manifestSurroundings } from './manifest-surroundings.ts';
import { flag, listOf, listQuery } from './query.ts';

/** The text as it was chosen or typed: what is wrong with it is the check's to say, its size too. */
const manifestText = z.string();

/** Names the live state on which a plan was made: what is applied is what was shown, or nothing. */
const planState = z.string().min(1);

export const appQuery = listQuery(['name', 'installedAt', 'updatedAt'], {
  /** Whether something live differs from what the manifest says. */
  drift: flag.optional(),
});
export type AppQuery = z.output<typeof appQuery>;
export const appList = listOf(app);
export type AppList = z.infer<typeof appList>;

/** One deviation, as it is named when somebody decides about it. */
export const driftReference = z.strictObject({
  kind: driftItem.shape.kind,
  code: driftItem.shape.code,
  field: driftItem.shape.field,
});
export type DriftReference = z.infer<typeof driftReference>;

export const planRequest = z.discriminatedUnion('purpose', [
  z.strictObject({ purpose: z.literal('install'), name: appName, manifest: manifestText }),
  z.strictObject({ purpose: z.literal('update'), appId, manifest: manifestText }),
  z.strictObject({ purpose: z.literal('uninstall'), appId }),
  z.strictObject({
    purpose: z.literal('restore'),
    appId,
    items: z.array(driftReference).min(1).max(10_000),
  }),
]);
export type PlanRequest = z.infer<typeof planRequest>;

export const planAnswer = z.object({
  /** What the check says, in the order of the text; of nothing but a manifest that was sent. */
  findings: z.array(manifestFinding),
  /** Whether the text was part of a manifest, without its outer braces, and was taken for the whole of one. */
  isWrapped: z.boolean(),
  /** Nothing while there are errors. */
  plan: manifestPlan.nullable(),
  state: planState,
});
export type PlanAnswer = z.infer<typeof planAnswer>;

export const newApp = z.strictObject({ name: appName, manifest: manifestText, state: planState });
export type NewApp = z.infer<typeof newApp>;

export const appUpdate = z.strictObject({ manifest: manifestText, state: planState });
export type AppUpdate = z.infer<typeof appUpdate>;

export const appManifest = z.object({ manifest: z.string() });

export const appDrift = z.object({ items: z.array(driftItem), state: planState });
export type AppDrift = z.infer<typeof appDrift>;

/** `restore`: as the manifest says. `keep`: as it is, and no longer counted as drift. */
export const driftDecision = z.strictObject({
  action: z.enum(['restore', 'keep']),
  items: z.array(driftReference).min(1).max(10_000),
  state: planState,
});
export type DriftDecision = z.infer<typeof driftDecision>;

export const exportRequest = z.strictObject({ selection: userSelection });
export type ExportRequest = z.infer<typeof exportRequest>;

export const exportAnswer = z.object({
  manifest: z.string(),
  /** What could not be said in a manifest, or had to be said in another way. */
  notes: z.array(z.string()),
  users: z.int().min(0),
});
export type ExportAnswer = z.infer<typeof exportAnswer>;

const params = z.strictObject({ id: appId });

export const appEndpoints = {
  list: endpoint({
    id: 'listApps',
    method: 'GET',
    path: '/apps',
    summary: 'Installed apps that match, with what each owns',
    query: appQuery,
    response: appList,
    status: 200,
    problems: [],
    needs: 'apps:read',
  }),
  surroundings: endpoint({
    id: 'readManifestSurroundings',
    method: 'GET',
    path: '/apps/surroundings',
    summary: 'What a manifest is checked against: system defaults, and codes that are taken',
    query: z.strictObject({
      /** The app that is updated; its own codes are free for it. */
      app: appId.optional(),
    }),
    response: manifestSurroundings,
    status: 200,
    problems: ['not-found'],
    needs: 'apps:read',
  }),
  plan: endpoint({
    id: 'planApp',
    method: 'POST',
    path: '/apps/plan',
    summary:
      'Checks a manifest and says what installing, updating, uninstalling or restoring would do',
    body: planRequest,
    response: planAnswer,
    status: 200,
    problems: ['not-found', 'payload-too-large', 'validation'],
    needs: 'apps:read',
  }),
  export: endpoint({
    id: 'exportInterfaceUsers',
    method: 'POST',
    path: '/apps/export',
    summary: 'A manifest of console-owned users, with the groups and permissions that they need',
    body: exportRequest,
    response: exportAnswer,
    status: 200,
    problems: ['validation'],
    needs: 'interface-users:read',
  }),
  install: endpoint({
    id: 'installApp',
    method: 'POST',
    path: '/apps',
    summary: 'Installs an app by its manifest, all or nothing, as it was planned',
    body: newApp,
    response: app,
    status: 201,
    problems: ['conflict', 'in-use', 'payload-too-large', 'validation'],
    needs: 'apps:write',
  }),
  read: endpoint({
    id: 'readApp',
    method: 'GET',
    path: '/apps/:id',
    summary: 'One installed app',
    params,
    response: app,
    status: 200,
    problems: ['not-found'],
    needs: 'apps:read',
  }),
  update: endpoint({
    id: 'updateApp',
    method: 'PUT',
    path: '/apps/:id',
    summary: 'Puts another manifest in place, all or nothing, as it was planned',
    params,
    body: appUpdate,
    response: app,
    status: 200,
    problems: ['not-found', 'conflict', 'in-use', 'payload-too-large', 'validation'],
    needs: 'apps:write',
  }),
  remove: endpoint({
    id: 'uninstallApp',
    method: 'DELETE',
    path: '/apps/:id',
    summary: 'Uninstalls an app with all that it owns, as it was planned',
    params,
    query: z.strictObject({ state: planState }),
    response: null,
    status: 204,
    problems: ['not-found', 'conflict', 'in-use'],
    needs: 'apps:write',
  }),
  manifest: endpoint({
    id: 'readAppManifest',
    method: 'GET',
    path: '/apps/:id/manifest',
    summary: 'The manifest: as it was installed, or as the live state would be written',
    params,
    query: z.strictObject({ form: z.enum(['installed', 'live']).optional() }),
    response: appManifest,
    status: 200,
    problems: ['not-found'],
    needs: 'apps:read',
  }),
  drift: endpoint({
    id: 'readAppDrift',
    method: 'GET',
    path: '/apps/:id/drift',
    summary: 'Declared fields that are live something else, and who changed them when',
    params,
    response: appDrift,
    status: 200,
    problems: ['not-found'],
    needs: 'apps:read',
  }),
  decideDrift: endpoint({
    id: 'decideAppDrift',
    method: 'POST',
    path: '/apps/:id/drift',
    summary: 'Restores what the manifest says, or keeps what is live',
    params,
    body: driftDecision,
    response: appDrift,
    status: 200,
    problems: ['not-found', 'conflict', 'in-use', 'validation'],
    needs: 'apps:write',
  }),
};
