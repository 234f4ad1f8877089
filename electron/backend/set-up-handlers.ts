import { carryOver } from '#electron/run/carry-over.ts';
import { namedAfterFile } from '#electron/run/named-after-file.ts';
import { unwatched } from '#electron/run/pace.ts';
import { readRegisters } from '#electron/run/read-registers.ts';
import { toSourceDocuments } from '#electron/run/source-documents.ts';
import { ownCompanyKey, type SettingChange } from '#electron/store/setting-change.ts';
import { readerVersion } from '#electron/worker/protocol.ts';
import type { Handlers } from '#shared/api/methods.ts';
import { failure, type Reply, success } from '#shared/api/reply.ts';
import type { Sheet } from '#shared/domain/content.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { isSameData } from '#shared/domain/is-same-data.ts';
import { namePattern, pathPattern } from '#shared/domain/name-pattern.ts';
import type { RegisterPins } from '#shared/domain/register-pins.ts';
import type { Desk } from './desk.ts';
import { inWorkspace } from './in-workspace.ts';
import { momentOf } from './moment.ts';
import type { Session } from './session.ts';
import { setUpView } from './set-up-view.ts';
import { sheetPreview } from './sheet-preview.ts';
import { shortPath } from './workspace-files.ts';

type SetUpHandlers = Pick<
  Handlers,
  'getSetUp' | 'previewSheet' | 'pinSheet' | 'pinDocument' | 'pinOwnCompany'
>;

/** What was made of the folders, and what a person corrects of it. A correction counts from the next run on. */
export function setUpHandlers(desk: Desk): SetUpHandlers {
  return { ...lookingHandlers(desk), ...pinHandlers(desk) };
}

function lookingHandlers(desk: Desk): Pick<Handlers, 'getSetUp' | 'previewSheet'> {
  return {
    getSetUp: inWorkspace(desk, async (session) => {
      const { types } = desk;
      const outcomes = await knownFiles(session);
      const { registers } = await readRegisters(outcomes, types, session.store, unwatched());
      const used = new Set(registers.filter(({ role }) => role.kind !== 'unknown').map(({ file }) => file));
      const pins = await session.store.pins();
      const documents = toSourceDocuments(
        outcomes.filter(({ file }) => !used.has(file)),
        pins.documents,
      );
      return success(setUpView({ registers, documents, pins, types }));
    }),
    previewSheet: inWorkspace(desk, async (session, { file, sheet, pins }) => {
      const found = await sheetOf(session, file as FilePath, sheet);
      if (found === null) return failure('not-found', file);
      const remembered = (await session.store.pins()).registers;
      const place = { file: file as FilePath, shownPath: shortPath(file, session.workspace.folders) };
      return success(sheetPreview({ ...place, sheet: found, types: desk.types, pins, remembered }));
    }),
  };
}

function pinHandlers(desk: Desk): Pick<Handlers, 'pinSheet' | 'pinDocument' | 'pinOwnCompany'> {
  return {
    pinSheet: inWorkspace(desk, async (session, { file, sheet, pins }) => {
      const filePattern = pathPattern(shortPath(file, session.workspace.folders));
      const pattern = { filePattern, sheet: namePattern(sheet) };
      const before =
        (await session.store.pins()).registers.find(
          (one) => one.filePattern === filePattern && one.sheet === pattern.sheet,
        ) ?? null;
      const after: RegisterPins | null = pins === null ? null : { ...pattern, ...pins };
      return keepSetting(desk, session, { kind: 'sheet', before, after });
    }),
    pinDocument: inWorkspace(desk, async (session, { file, documentType }) => {
      const filePattern = pathPattern(shortPath(file, session.workspace.folders));
      const before =
        (await session.store.pins()).documents.find((one) => one.filePattern === filePattern) ?? null;
      const after = documentType === null ? null : { filePattern, documentType };
      return keepSetting(desk, session, { kind: 'document', before, after });
    }),
    pinOwnCompany: inWorkspace(desk, async (session, { choice }) => {
      const before = await session.store.setting(ownCompanyKey);
      const name = choice.kind === 'name' ? choice.name : null;
      const after = choice.kind === 'recognise' ? null : JSON.stringify(name);
      return keepSetting(desk, session, { kind: 'own-company', before, after });
    }),
  };
}

/** Nothing is written, and no step made that can be undone, where it is so already. */
async function keepSetting(desk: Desk, session: Session, change: SettingChange): Promise<Reply<null>> {
  if (isSameData(change.before, change.after)) return success(null);
  await session.store.changeSetting(change, momentOf(desk, session));
  desk.tell('stateChanged', null);
  return success(null);
}

/** Every file the read cache knows of the folders: as the last run left them. */
async function knownFiles({ store, workspace }: Session) {
  const whole = workspace.folders.map((path) => ({
    path,
    shownPath: '',
    problem: { code: 'gone' as const, detail: null },
  }));
  const { outcomes } = await carryOver(store, whole);
  return outcomes.map((outcome) => ({
    ...outcome,
    shownPath: shortPath(outcome.file, workspace.folders),
    stale: false,
  }));
}

async function sheetOf(session: Session, file: FilePath, name: string): Promise<Sheet | null> {
  const outcome = (await knownFiles(session)).find((one) => one.file === file);
  if (!outcome?.hash) return null;
  const kept = await session.store.cachedContent(outcome.hash, readerVersion);
  const content = kept && namedAfterFile(kept, file);
  if (content?.kind !== 'sheets') return null;
  return content.sheets.find((sheet) => sheet.name === name) ?? null;
}
