import { appNl } from './texts-nl-app.ts';
import { backupNl } from './texts-nl-backup.ts';
import { dossierNl } from './texts-nl-dossier.ts';
import { filingNl } from './texts-nl-filing.ts';
import { lifeNl } from './texts-nl-life.ts';
import { listNl } from './texts-nl-list.ts';
import { privacyNl } from './texts-nl-privacy.ts';
import { returnNl } from './texts-nl-return.ts';
import { setUpNl } from './texts-nl-set-up.ts';
import { termsNl } from './texts-nl-terms.ts';
import { workNl } from './texts-nl-work.ts';

/** Every Dutch text of the page; its keys are the contract for other languages. */
export const textsNl = {
  ...appNl,
  ...workNl,
  ...listNl,
  ...dossierNl,
  ...filingNl,
  ...lifeNl,
  ...returnNl,
  ...privacyNl,
  ...backupNl,
  ...setUpNl,
  terms: termsNl,
} as const;
