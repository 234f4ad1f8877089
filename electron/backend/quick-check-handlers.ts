import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { discoverFiles } from '#electron/run/discover-files.ts';
import type { FileSource } from '#electron/worker/protocol.ts';
import type { Handlers, Input } from '#shared/api/methods.ts';
import { failure, success } from '#shared/api/reply.ts';
import type { DossierId } from '#shared/domain/dossier.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import type { Desk } from './desk.ts';
import { type DroppedFile, quickCheck } from './quick-check.ts';
import { quickCheckBasis } from './quick-check-basis.ts';
import { realFolder } from './workspace-files.ts';

type Dropped = Input<'quickCheck'>['files'][number];

/** A dropped folder counts as the files in it, up to this many in all. */
const mostFiles = 200;

/** Files that were dropped, judged at once; nothing of them is stored. */
export function quickCheckHandlers(desk: Desk): Pick<Handlers, 'quickCheck' | 'prepareQuickCheck'> {
  return {
    prepareQuickCheck: async () => {
      await desk.warmReader();
      return success(null);
    },
    quickCheck: async ({ files, dossier }) => {
      if (files.some((file) => desk.given.refuses(file, desk.session))) return failure('not-in-workspace');
      const sources = (await Promise.all(files.map(sourcesOf))).flat().slice(0, mostFiles);
      const basis = await quickCheckBasis(desk);
      const results = await Promise.all(
        sources.map((dropped) =>
          quickCheck(dropped, { basis, desk, into: (dossier ?? null) as DossierId | null }),
        ),
      );
      return success(results.flat());
    },
  };
}

async function sourcesOf(dropped: Dropped): Promise<readonly DroppedFile[]> {
  if (!('path' in dropped))
    return [{ name: dropped.name, source: bytesOf(dropped), file: dropped.name as FilePath }];
  const path = realFolder(dropped.path);
  const entry = await stat(path).catch(() => null);
  if (!entry?.isDirectory()) return [onDisk(path)];
  const { files } = await discoverFiles([path]);
  return files.slice(0, mostFiles).map((file) => onDisk(file.path));
}

function onDisk(path: FilePath): DroppedFile {
  return { name: basename(path), source: { kind: 'path', path }, file: path };
}

function bytesOf({ name, base64 }: Exclude<Dropped, { path: string }>): FileSource {
  return { kind: 'bytes', name, bytes: new Uint8Array(Buffer.from(base64, 'base64')) };
}
