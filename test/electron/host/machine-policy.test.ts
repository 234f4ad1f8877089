import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { policyFile, policyOf, readPolicy } from '#electron/host/machine-policy.ts';
import { storedPreferences } from '#electron/host/stored-preferences.ts';
import { underPolicy } from '#electron/host/under-policy.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { policySchemaText } from '../../support/write-policy-schema.ts';

function read(text: string) {
  const file = join(temporaryFolder(), 'policy.json');
  writeFileSync(file, text);
  return readPolicy(file);
}

const watch = { on: true, checkAt: '07:30', pauseOnBattery: true };
const dossiers = { name: 'Dossiers', folders: ['/srv/dossiers'] };

function preferences() {
  const values = new Map<string, unknown>();
  return storedPreferences(
    { get: (key) => values.get(key), set: (key, value) => values.set(key, value) },
    'nl',
  );
}

describe('a policy file', () => {
  it('decides only what it mentions', () => {
    expect(read(JSON.stringify({ watch, workspaces: [dossiers] }))).toEqual({
      watch,
      workspaces: [dossiers],
    });
    expect(readPolicy(join(temporaryFolder(), 'none.json'))).toEqual({});
  });

  it.each([
    ['no JSON', '{'],
    ['an unknown word', '{"telemetry": false}'],
    ['a feed that is not https', '{"updates": {"on": true, "feed": "http://a.example", "publisher": "A"}}'],
    ['a folder of types that is not absolute', '{"typesFolder": "typen"}'],
    ['a folder that is not absolute', '{"workspaces": [{"name": "a", "folders": ["dossiers"]}]}'],
    ['a time that is none', '{"watch": {"on": true, "checkAt": "7:30", "pauseOnBattery": false}}'],
    ['too much', `"${'x'.repeat(300_000)}"`],
  ])('with %s counts for nothing, as a whole', (_, text) => expect(read(text)).toBe('invalid'));

  it('that can not be read is told in the log and counts for nothing', () => {
    const told: string[] = [];
    const ProgramData = temporaryFolder();
    const policy = () =>
      policyOf({ platform: 'win32', env: { ProgramData } }, { info: (what) => told.push(what) });
    expect([policy(), told.length]).toEqual([{}, 0]);
    mkdirSync(join(ProgramData, 'Sluitend', 'policy.json'), { recursive: true });
    expect([policy(), told.length]).toEqual([{}, 1]);
  });

  it('stands where only an administrator writes', () => {
    expect([policyFile('linux', {}), policyFile('darwin', {})]).toEqual([
      '/etc/sluitend/policy.json',
      '/Library/Application Support/Sluitend/policy.json',
    ]);
    expect(policyFile('win32', { ProgramData: 'D:\\Data' })).toMatch(/^D:\\Data.Sluitend.policy\.json$/);
  });

  it('has a JSON Schema that says what the program reads', () => {
    const schema = readFileSync(
      new URL('../../../electron/host/policy.schema.json', import.meta.url),
      'utf8',
    );
    expect(JSON.parse(schema)).toEqual(JSON.parse(policySchemaText()));
  });
});

describe('preferences under a policy', () => {
  it('follow it, and are as the person left them when it is gone', () => {
    const own = preferences();
    const ruled = underPolicy(own, { theme: 'dark', watch, workspaces: [dossiers] });
    ruled.write({ settings: { ...ruled.read().settings, language: 'en', theme: 'light' }, recent: [] });
    expect(ruled.read()).toEqual({
      settings: { language: 'en', theme: 'dark', watch },
      recent: [{ name: 'Dossiers', folders: ['/srv/dossiers' as FilePath] }],
    });
    expect(own.read().settings).toEqual({ language: 'en', theme: 'system' });
  });

  it('show a workspace of the policy once, also after it was opened', () => {
    const ruled = underPolicy(preferences(), { workspaces: [dossiers] });
    const { settings, recent } = ruled.read();
    ruled.write({ settings, recent });
    expect(ruled.read().recent).toEqual(recent);
  });
});
