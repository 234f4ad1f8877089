import { app, dialog, shell } from 'electron';
import type { Log } from '#electron/backend/backend.ts';
import type { Language } from '#shared/domain/bilingual.ts';

interface AboutParts {
  readonly language: Language;
  /** The licences of the software of others, as a text file. */
  readonly licences: string;
  readonly log: Log;
}

/** Which version this is, and the way to the licences of what it is made with. */
export function showAbout({ language, licences, log }: AboutParts): void {
  const { detail, show, close, away } = texts[language];
  dialog
    .showMessageBox({
      type: 'info',
      title: 'Sluitend',
      message: `Sluitend ${app.getVersion()}`,
      detail,
      buttons: [show, close],
      defaultId: 1,
      cancelId: 1,
    })
    .then(async ({ response }) => {
      if (response !== 0 || (await shell.openPath(licences)) === '') return;
      await dialog.showMessageBox({ type: 'info', title: 'Sluitend', message: away, detail: licences });
    })
    .catch((cause: unknown) => log.error('a message could not be shown', cause));
}

const texts = {
  nl: {
    detail:
      'Controleert dossiers in uw eigen mappen. Alles gebeurt op deze computer. Uw bestanden worden alleen gelezen, nooit gewijzigd.',
    show: 'Licenties tonen',
    close: 'Sluiten',
    away: 'Het bestand met de licenties kan niet worden geopend. Het staat hier:',
  },
  en: {
    detail:
      'Checks dossiers in your own folders. Everything happens on this computer. Your files are read only, never changed.',
    show: 'Show the licences',
    close: 'Close',
    away: 'The file with the licences cannot be opened. It stands here:',
  },
} as const;
