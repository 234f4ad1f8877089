const dossier = `dossier/${encodeURIComponent('order:20260042')}`;

export interface ListedScreen {
  readonly name: string;
  /** Part of the address after `?scene=`. */
  readonly scene: string;
  /** Part of the address after `#/`. */
  readonly screen: string;
}

function screen(name: string, scene: string, path: string): ListedScreen {
  return { name, scene, screen: path };
}

/** Every screen of the page, in each of its states. */
export const everyScreen: readonly ListedScreen[] = [
  screen('first start', 'first-start', 'today'),
  screen('first start without a past', 'first-start-empty', 'today'),
  screen('the settings before a folder is chosen', 'first-start', 'settings'),
  screen('a folder that was never checked', 'never-run', 'today'),
  screen('Today', 'day', 'today'),
  screen('Today while it loads', 'loading', 'today'),
  screen('Today that failed', 'failed', 'today'),
  screen('Today with all done', 'all-done', 'today'),
  screen('Today with unread files', 'not-all-checked', 'today'),
  screen('Today without dossiers', 'no-dossiers', 'today'),
  screen('Today of an empty folder', 'empty-folder', 'today'),
  screen('Today with a folder out of reach', 'away', 'today'),
  screen('a run', 'running', 'today'),
  screen('a dossier', 'day', dossier),
  screen('a dossier while it loads', 'loading', dossier),
  screen('a dossier that failed', 'failed', dossier),
  screen('a dossier with all done', 'all-done', dossier),
  screen('the questions', 'day', 'questions'),
  screen('the questions when none is out', 'all-done', 'questions'),
  screen('the quick check', 'day', 'quick-check'),
  screen('the loose documents', 'day', 'unlinked'),
  screen('the loose documents while they load', 'loading', 'unlinked'),
  screen('no loose documents', 'all-done', 'unlinked'),
  screen('the overview', 'day', 'overview'),
  screen('the overview while it loads', 'loading', 'overview'),
  screen('an overview of nothing', 'never-run', 'overview'),
  screen('the history', 'day', 'history'),
  screen('the history while it loads', 'loading', 'history'),
  screen('the history that failed', 'failed', 'history'),
  screen('the settings', 'day', 'settings'),
  screen('the settings of the desktop', 'desktop', 'settings'),
  screen('privacy', 'day', 'privacy'),
  screen('the set-up', 'day', 'set-up'),
  screen('the set-up of nothing', 'no-dossiers', 'set-up'),
  screen('the dossier types', 'day', 'dossier-types'),
  screen('a session that ended', 'day&connection=ended', 'today'),
  screen('a program that does not answer', 'day&connection=lost', 'today'),
];
