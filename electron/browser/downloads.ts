import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Host } from '#electron/backend/backend.ts';
import { randomText } from './session-keys.ts';

/** Written reports that wait to be fetched, each once and for a short time. */
export interface Downloads {
  readonly saveReport: Host['saveReport'];
  /** The file of this address, which is then gone; null when it was fetched before, expired or never was. */
  readonly take: (id: string) => Promise<{ readonly fileName: string; readonly bytes: Uint8Array } | null>;
  readonly close: () => Promise<void>;
}

const lifetimeMs = 10 * 60_000;

interface Waiting {
  readonly folder: string;
  readonly fileName: string;
  readonly expiry: NodeJS.Timeout;
}

export function downloads(): Downloads {
  const waiting = new Map<string, Waiting>();
  const drop = async (id: string) => {
    const entry = waiting.get(id);
    waiting.delete(id);
    if (entry === undefined) return;
    clearTimeout(entry.expiry);
    await rm(entry.folder, { recursive: true, force: true });
  };
  return {
    saveReport: async (fileName, write) => {
      const folder = await mkdtemp(join(tmpdir(), 'sluitend-'));
      const findings = await write(join(folder, 'report'));
      const id = randomText();
      const expiry = setTimeout(() => void drop(id), lifetimeMs);
      expiry.unref();
      waiting.set(id, { folder, fileName, expiry });
      return { kind: 'download', url: `/download/${id}`, fileName, findings };
    },
    take: async (id) => {
      const entry = waiting.get(id);
      if (entry === undefined) return null;
      waiting.delete(id);
      clearTimeout(entry.expiry);
      const bytes = await readFile(join(entry.folder, 'report'));
      await rm(entry.folder, { recursive: true, force: true });
      return { fileName: entry.fileName, bytes };
    },
    close: async () => {
      await Promise.all([...waiting.keys()].map(drop));
    },
  };
}

/** `Content-Disposition` that survives every file name (RFC 6266 with RFC 8187). */
export function attachmentHeader(fileName: string): string {
  const plain = fileName.replace(/[^\w. -]/g, '_');
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
