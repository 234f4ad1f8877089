import { app, dialog } from 'electron';
import type { Log } from '#electron/backend/backend.ts';
import type { Language } from '#shared/domain/bilingual.ts';

interface Question {
  readonly language: Language;
  readonly log: Log;
  /** Tries to show the page once more. */
  readonly again: () => void;
}

/** The page stopped again and again: the person decides whether it is tried once more or the program ends. */
export function askWhatNow({ language, log, again }: Question): void {
  const { message, detail, tryAgain, quit } = texts[language];
  dialog
    .showMessageBox({
      type: 'warning',
      title: 'Sluitend',
      message,
      detail,
      buttons: [tryAgain, quit],
      defaultId: 0,
      cancelId: 0,
    })
    .then(({ response }) => (response === 1 ? app.quit() : again()))
    .catch((cause: unknown) => log.error('a message could not be shown', cause));
}

const texts = {
  nl: {
    message: 'Het venster stopt telkens',
    detail:
      'Uw bestanden en wat u had vastgelegd zijn niet gewijzigd. Probeer het opnieuw, of sluit Sluitend af en start het daarna weer.',
    tryAgain: 'Opnieuw proberen',
    quit: 'Afsluiten',
  },
  en: {
    message: 'The window stops again and again',
    detail:
      'Your files and what you recorded were not changed. Try again, or quit Sluitend and start it afterwards.',
    tryAgain: 'Try again',
    quit: 'Quit',
  },
} as const;
