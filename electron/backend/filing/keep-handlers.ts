import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { isOpenable } from '#electron/host/openable-file.ts';
import { defaultLimits } from '#electron/worker/protocol.ts';
import type { Handlers, Input } from '#shared/api/methods.ts';
import { failure, type Reply, success } from '#shared/api/reply.ts';
import type { DossierId } from '#shared/domain/dossier.ts';
import type { ContentHash } from '#shared/domain/file-reading.ts';
import type { DocumentId, SourceDocument } from '#shared/domain/recognised.ts';
import { termsEn } from '#shared/text/texts-en-terms.ts';
import { termsNl } from '#shared/text/texts-nl-terms.ts';
import type { Desk } from '../desk.ts';
import { momentOf } from '../moment.ts';
import { quickCheckBasis } from '../quick-check-basis.ts';
import type { Session } from '../session.ts';
import { realFolder, shortPath } from '../workspace-files.ts';
import { type KeepPlace, keepPlace } from './keep-place.ts';
import { contentHash, writeCopy } from './write-copy.ts';

type Asked = Input<'planKeep'>;

/** A dropped file that may be kept, with the place for it. */
interface Planned {
  readonly session: Session;
  readonly bytes: Uint8Array;
  readonly hash: ContentHash;
  readonly place: KeepPlace;
  readonly dossier: DossierId;
  /** The same content, where it lies in the workspace already. */
  readonly already: SourceDocument | null;
}

/** A dropped file that the person wants to keep: copied into the folder of its dossier; the dropped one is only read. */
export function keepHandlers(desk: Desk): Pick<Handlers, 'planKeep' | 'keepFile'> {
  return {
    planKeep: async (asked) => {
      const planned = await plan(desk, asked);
      if (!planned.ok) return planned;
      const { session, place, already } = planned.value;
      const isKnown = (await stat(place.folder).catch(() => null)) !== null;
      return success({
        folder: shortPath(place.folder, session.workspace.folders),
        isNewFolder: !isKnown,
        name: place.name,
        alreadyAt: already?.shownPath ?? null,
      });
    },
    keepFile: async (asked) => {
      const planned = await plan(desk, asked);
      if (!planned.ok) return planned;
      try {
        return await keep(desk, planned.value);
      } catch (cause) {
        if (!(cause instanceof Error && 'syscall' in cause && 'code' in cause)) throw cause;
        return failure('could-not-write', String(cause.code));
      }
    },
  };
}

async function keep(
  desk: Desk,
  { session, bytes, hash, place, dossier, already }: Planned,
): ReturnType<Handlers['keepFile']> {
  const { folders } = session.workspace;
  const moment = momentOf(desk, session);
  if (already !== null) {
    const because = { how: 'person', matched: '' } as const;
    await session.store.confirmLink(
      { document: already.id, dossier, certainty: 'confirmed', because },
      moment,
    );
    desk.tell('stateChanged', null);
    return success({ kind: 'linked', shownPath: already.shownPath });
  }
  const path = await writeCopy(place, bytes, folders);
  if (path === null) return failure('not-in-workspace', place.folder);
  const document = hash.slice(0, 16) as DocumentId;
  await session.store.rememberCopy({ document, dossier, path, hash }, moment);
  desk.tell('stateChanged', null);
  return success({ kind: 'copied', shownPath: shortPath(path, folders) });
}

async function plan(desk: Desk, { file, dossier: id }: Asked): Promise<Reply<Planned>> {
  const { session } = desk;
  if (!session) return failure('no-workspace');
  if (desk.given.refuses(file, session)) return failure('not-in-workspace');
  const dropped = await bytesOf(file);
  if (dropped === null || !isOpenable(dropped.name)) return failure('not-found');
  const states = await session.store.dossierStates();
  const state = states.get(id as DossierId);
  if (!state) return failure('not-found', id);
  const { language } = desk.parts.preferences.read().settings;
  const { recognised } = await desk.reader.read({ kind: 'bytes', ...dropped });
  const hash = contentHash(dropped.bytes);
  const documentType = recognised?.type?.type ?? null;
  const { documents } = await quickCheckBasis(desk);
  const place = keepPlace({
    dossier: state.dossier,
    dossiers: [...states.values()]
      .map(({ dossier }) => dossier)
      .filter(({ type }) => type === state.dossier.type),
    documentType,
    fileName: dropped.name,
    label: (language === 'nl' ? termsNl : termsEn).documentType[documentType ?? 'other'],
    folders: session.workspace.folders,
  });
  return success({
    session,
    bytes: dropped.bytes,
    hash,
    place,
    dossier: state.dossier.id,
    already: documents.find((one) => one.hash === hash) ?? null,
  });
}

async function bytesOf(file: Asked['file']): Promise<{ name: string; bytes: Uint8Array } | null> {
  if (!('path' in file)) {
    return { name: basename(file.name), bytes: new Uint8Array(Buffer.from(file.base64, 'base64')) };
  }
  const path = realFolder(file.path);
  const entry = await stat(path).catch(() => null);
  if (!entry?.isFile() || entry.size > defaultLimits.bytes) return null;
  return { name: basename(path), bytes: await readFile(path) };
}
