import { readerVersion } from '#electron/worker/protocol.ts';
import type { Handlers } from '#shared/api/methods.ts';
import { failure, success } from '#shared/api/reply.ts';
import type { FileContent } from '#shared/domain/content.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { cellsView } from './cells-view.ts';
import type { Desk } from './desk.ts';
import type { Session } from './session.ts';
import { fileInside } from './workspace-files.ts';

type EvidenceHandlers = Pick<Handlers, 'getPage' | 'getCells' | 'openOriginal'>;

/** The places where values were seen. Only files inside the open workspace are shown. */
export function evidenceHandlers(desk: Desk): EvidenceHandlers {
  const inside = (file: string): FilePath | null =>
    desk.session ? fileInside(desk.session.workspace.folders, file) : null;
  return {
    getPage: async ({ file, page, scale }) => {
      const path = inside(file);
      if (path === null) return failure('not-in-workspace', file);
      const view = await desk.reader.renderPage({ kind: 'path', path }, page, scale);
      return view === null ? failure('not-found', file) : success(view);
    },
    getCells: async ({ file, sheet, row, around }) => {
      const path = inside(file);
      if (path === null || !desk.session) return failure('not-in-workspace', file);
      const content = await contentOf(desk, desk.session, path);
      const view = content?.kind === 'sheets' ? cellsView(content.sheets, { sheet, row, around }) : null;
      return view === null ? failure('not-found', file) : success(view);
    },
    openOriginal: async ({ file, where }) => {
      const path = inside(file);
      if (path === null) return failure('not-in-workspace', file);
      return (await desk.parts.host.openOriginal(path, where))
        ? success(null)
        : failure('not-available-here', file);
    },
  };
}

/** As the last run read it; read again where the read cache no longer has it. */
async function contentOf(desk: Desk, { store }: Session, path: FilePath): Promise<FileContent | null> {
  const stamp = (await store.stamps()).get(path);
  const cached = stamp && (await store.cachedContent(stamp.hash, readerVersion));
  return cached ?? (await desk.reader.read({ kind: 'path', path })).reading.content;
}
