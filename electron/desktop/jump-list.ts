import { basename } from 'node:path';
import type { App } from 'electron';
import type { RecentWorkspace } from '#shared/api/views.ts';
import type { Language } from '#shared/domain/bilingual.ts';
import { presenceTexts } from './presence-texts.ts';

/** Puts the recent workspaces on the program's button: the jump list of Windows, the recent documents of macOS. */
export function showRecent(
  app: Pick<App, 'setJumpList' | 'addRecentDocument' | 'clearRecentDocuments'>,
  recent: readonly RecentWorkspace[],
  language: Language,
): void {
  // What can't be quoted safely on a command line is left out.
  const folders = recent.flatMap(({ folders: [first] }) => (first && !first.includes('"') ? [first] : []));
  if (process.platform === 'darwin') {
    app.clearRecentDocuments();
    for (const folder of [...folders].reverse()) app.addRecentDocument(folder);
  }
  if (process.platform !== 'win32') return;
  app.setJumpList([
    {
      type: 'custom',
      name: presenceTexts.workspaces[language],
      items: folders.map((folder) => ({
        type: 'task' as const,
        title: basename(folder) || folder,
        description: folder,
        program: process.execPath,
        args: `"${folder.endsWith('\\') ? `${folder}\\` : folder}"`,
        iconPath: process.execPath,
        iconIndex: 0,
      })),
    },
  ]);
}
