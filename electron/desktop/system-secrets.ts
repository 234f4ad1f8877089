import { safeStorage } from 'electron';
import { z } from 'zod';
import type { Secrets } from '#electron/backend/backend.ts';
import type { KeyValueStore } from '#electron/host/stored-preferences.ts';

const secretsSchema = z.record(z.string(), z.string());
const key = 'secrets';

/**
 * Secrets behind the operating system's own lock (Keychain, DPAPI, Secret Service); `null` where there is none, so that
 * nothing is ever kept that others could read.
 */
export function systemSecrets(store: KeyValueStore): Secrets | null {
  const isWeak = process.platform === 'linux' && safeStorage.getSelectedStorageBackend() === 'basic_text';
  if (isWeak || !safeStorage.isEncryptionAvailable()) return null;
  return {
    read: () => {
      const stored = store.get(key);
      return typeof stored === 'string' ? opened(stored) : {};
    },
    write: (secrets) => {
      store.set(key, safeStorage.encryptString(JSON.stringify(secrets)).toString('base64'));
    },
  };
}

/** What another user or another computer locked, or what was spoilt, counts as nothing kept. */
function opened(stored: string): Readonly<Record<string, string>> {
  try {
    const text = safeStorage.decryptString(Buffer.from(stored, 'base64'));
    return secretsSchema.parse(JSON.parse(text));
  } catch (error) {
    if (error instanceof Error) return {};
    throw error;
  }
}
