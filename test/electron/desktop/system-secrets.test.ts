import { beforeEach, expect, test, vi } from 'vitest';
import { systemSecrets } from '#electron/desktop/system-secrets.ts';

const safe = vi.hoisted(() => ({ available: true, backend: 'gnome_libsecret' }));
vi.mock('electron', () => ({
  safeStorage: {
    isEncryptionAvailable: () => safe.available,
    getSelectedStorageBackend: () => safe.backend,
    encryptString: (text: string) => Buffer.from(`slot:${text}`).map((byte) => byte ^ 0x55),
    decryptString: (bytes: Buffer) => {
      const text = Buffer.from(bytes.map((byte) => byte ^ 0x55)).toString();
      if (!text.startsWith('slot:')) throw new Error('not ours');
      return text.slice(5);
    },
  },
}));

const values = new Map<string, unknown>();
const store = {
  get: (key: string) => values.get(key),
  set: (key: string, value: unknown) => void values.set(key, value),
};

beforeEach(() => {
  values.clear();
  Object.assign(safe, { available: true, backend: 'gnome_libsecret' });
});

test('what is kept comes back, and is not readable where it lies', () => {
  systemSecrets(store)?.write({ '/a.pdf': 'Geheim' });
  expect(systemSecrets(store)?.read()).toEqual({ '/a.pdf': 'Geheim' });
  expect(JSON.stringify([...values])).not.toContain('Geheim');
});

test('what was spoilt counts as nothing kept', () => {
  values.set('secrets', 'rommel');
  expect(systemSecrets(store)?.read()).toEqual({});
});

test('without a real lock nothing is kept', () => {
  safe.available = false;
  expect(systemSecrets(store)).toBeNull();
});

test.runIf(process.platform === 'linux')('a lock with a key that everybody has is no lock', () => {
  safe.backend = 'basic_text';
  expect(systemSecrets(store)).toBeNull();
});
