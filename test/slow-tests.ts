/**
 * Tests that start browsers, processes or whole builds, or check whole workspaces. `npm run unit` leaves them out, so that what is run all day
 * ends within two minutes; `npm run slow` and `npm test` run them.
 */
export const slowTests = [
  'test/architecture/**',
  'test/launch/**',
  'test/electron/desktop/{desktop,presence,closed-workspace,files-out,on-windows,window-page,mishaps,updates}*.test.ts',
  'test/electron/watch/watched-desktop.test.ts',
  'test/electron/report/{return-trip,other-readers,open-xml-sdk}.test.ts',
  'test/electron/store/{killed-store,power-cut}.test.ts',
  'test/electron/backend/{report-and-return,set-up-handlers,type-handlers,item-life,quick-check}.test.ts',
  'test/electron/backend/{closed-dossier,search-and-handover,back-on-the-list,state-of-workspace}.test.ts',
  'test/electron/run/run-memory.test.ts',
  'test/electron/backend/filing/keep-file.test.ts',
  'test/electron/worker/{corpus,open-reader,large-sheet}.test.ts',
  'test/electron/worker/ocr/**',
  'test/sample/**',
];
