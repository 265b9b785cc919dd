import { describe, expect, it } from 'vitest';
import { aLicence } from '#src/mocks/builders.ts';
import {
  licenceDeletionBlock,
  licenceLockReason,
  licenceLocks,
  licencePatchBlock,
} from './licence-rules.ts';

const own = aLicence({ code: 'portal', origin: { kind: 'console' } });
const ofApp = aLicence({
  code: '_DESK',
  origin: { kind: 'app', appId: 'app_desk', appName: 'Service desk' },
});
const ofSystem = aLicence({ code: 'HUB_CORE' });

describe('what is locked of a licence', () => {
  it('is nothing where the console owns it', () => {
    expect(licenceLocks(own)).toEqual([]);
    expect(licenceLockReason(own)).toBeUndefined();
    expect(licenceDeletionBlock(own)).toBeUndefined();
  });

  it('is what it is called and that it is there, where an app declared it or the system made it', () => {
    for (const licence of [ofApp, ofSystem]) {
      expect(licenceLocks(licence)).toEqual(['name', 'description', 'deletion']);
    }
    expect(licenceLockReason(ofApp)).toContain('The app Service desk owns _DESK');
    expect(licenceLockReason(ofSystem)).toContain('HUB_CORE is a system default');
    expect(licenceDeletionBlock(ofApp)).toContain('removed when the app is uninstalled');
    expect(licenceDeletionBlock(ofSystem)).toContain('can’t be deleted');
  });
});

describe('a change', () => {
  it('of the state is possible whatever the origin', () => {
    for (const licence of [own, ofApp, ofSystem]) {
      expect(licencePatchBlock(licence, { enabled: !licence.enabled })).toBeUndefined();
    }
  });

  it('of what is locked says which field, and why', () => {
    expect(licencePatchBlock(ofApp, { enabled: false, name: 'Desk' })).toEqual({
      detail: licenceLockReason(ofApp),
      pointer: '/name',
    });
    expect(licencePatchBlock(ofSystem, { description: 'Other' })?.pointer).toBe('/description');
    expect(licencePatchBlock(own, { name: 'Portal' })).toBeUndefined();
  });

  it('that leaves what is locked as it is blocks nothing', () => {
    const { name, description } = ofSystem;
    expect(licencePatchBlock(ofSystem, { name, description, enabled: false })).toBeUndefined();
  });
});
