import { namedAfterFile } from '#electron/run/named-after-file.ts';
import { innerPath } from '#electron/worker/containers/inner-path.ts';
import { type FileSource, readerVersion } from '#electron/worker/protocol.ts';
import type { Handlers } from '#shared/api/methods.ts';
import { failure, success } from '#shared/api/reply.ts';
import type { FileContent, Page } from '#shared/domain/content.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { cellsView } from './cells-view.ts';
import type { Desk } from './desk.ts';
import { findText } from './find-text.ts';
import type { Session } from './session.ts';
import { type WorkspaceFile, workspaceFile } from './workspace-files.ts';

type EvidenceHandlers = Pick<
  Handlers,
  'getPage' | 'getWords' | 'findText' | 'getCells' | 'openOriginal' | 'dragOriginal'
>;

/** The places where values were seen. Only files inside the open workspace are shown, and files inside those. */
export function evidenceHandlers(desk: Desk): EvidenceHandlers {
  const find = (file: string): WorkspaceFile | null =>
    desk.session ? workspaceFile(desk.session.workspace.folders, file) : null;
  const pagesOf = async (file: string): Promise<readonly Page[] | null> => {
    const found = find(file);
    if (found === null || !desk.session) return null;
    const content = await contentOf(desk, desk.session, found);
    return content?.kind === 'pages' ? content.pages : [];
  };
  return {
    getPage: async ({ file, page, scale }) => {
      const found = find(file);
      if (found === null) return failure('not-in-workspace', file);
      const view = await desk.reader.renderPage(sourceOf(found), page, scale);
      return view === null ? failure('not-found', file) : success(view);
    },
    getWords: async ({ file, page }) => {
      const pages = await pagesOf(file);
      if (pages === null) return failure('not-in-workspace', file);
      const words = pages.find(({ number }) => number === page)?.words ?? [];
      return success({ words: words.map(({ text, box }) => ({ text, box })) });
    },
    findText: async ({ file, text }) => {
      const pages = await pagesOf(file);
      return pages === null ? failure('not-in-workspace', file) : success(findText(pages, text));
    },
    getCells: async ({ file, sheet, row, around }) => {
      const found = find(file);
      if (found === null || !desk.session) return failure('not-in-workspace', file);
      const content = await contentOf(desk, desk.session, found);
      const view = content?.kind === 'sheets' ? cellsView(content.sheets, { sheet, row, around }) : null;
      return view === null ? failure('not-found', file) : success(view);
    },
    // A mail or zip goes as a whole: nothing is unpacked on the disk.
    dragOriginal: async ({ file }) => {
      const found = find(file);
      if (found === null) return failure('not-in-workspace', file);
      const { dragOut } = desk.parts.host;
      if (dragOut === undefined) return failure('not-available-here', file);
      dragOut(found.outer);
      return success(null);
    },
    // What is inside a mail or a zip is opened with it: nothing is unpacked on the disk.
    openOriginal: async ({ file, where, place }) => {
      const found = find(file);
      if (found === null) return failure('not-in-workspace', file);
      const opened = await desk.parts.host.openOriginal(found.outer, where, place);
      if (opened === 'refused') return failure('not-available-here', file);
      return success({ atPlace: opened === 'at-place' });
    },
  };
}

function sourceOf({ outer, inside }: WorkspaceFile): FileSource {
  return inside === undefined ? { kind: 'path', path: outer } : { kind: 'path', path: outer, inside };
}

/** As the last run read it; read again where the read cache no longer has it. */
async function contentOf(
  desk: Desk,
  { store }: Session,
  { outer, inside }: WorkspaceFile,
): Promise<FileContent | null> {
  const path = (inside === undefined ? outer : innerPath(outer, inside)) as FilePath;
  const stamp = (await store.stamps()).get(path);
  const cached = stamp && (await store.cachedContent(stamp.hash, readerVersion));
  const content = cached ?? (await desk.reader.read(sourceOf({ outer, inside }))).reading.content;
  return content && namedAfterFile(content, path);
}
