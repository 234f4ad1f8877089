import { dialog } from 'electron';
import type { Log } from '#electron/backend/backend.ts';
import type { Bilingual, Language } from '#shared/domain/bilingual.ts';

/**
 * An error that nobody caught ends neither the program nor what the person is doing: it is logged each time, and told the
 * first time only.
 */
export function surviveErrors(target: Pick<NodeJS.Process, 'on'>, log: Log, language: () => Language): void {
  let told = false;
  const survive = (cause: unknown) => {
    log.error('an error that nobody caught', cause);
    if (told) return;
    told = true;
    dialog
      .showMessageBox({
        type: 'warning',
        title: 'Sluitend',
        message: went[language()],
        detail: goOn[language()],
      })
      .catch((failed: unknown) => log.error('a message could not be shown', failed));
  };
  target.on('uncaughtException', survive);
  target.on('unhandledRejection', survive);
}

const went: Bilingual = {
  nl: 'Er ging in het programma iets mis',
  en: 'Something went wrong in the program',
};
const goOn: Bilingual = {
  nl: 'Uw bestanden en wat u had vastgelegd zijn niet gewijzigd. U kunt verder werken. Gebeurt er iets niet wat u verwacht, start het programma dan opnieuw.',
  en: 'Your files and what you recorded were not changed. You can go on. If something you expect does not happen, restart the program.',
};
