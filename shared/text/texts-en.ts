import { appEn } from './texts-en-app.ts';
import { backupEn } from './texts-en-backup.ts';
import { dossierEn } from './texts-en-dossier.ts';
import { filingEn } from './texts-en-filing.ts';
import { lifeEn } from './texts-en-life.ts';
import { listEn } from './texts-en-list.ts';
import { privacyEn } from './texts-en-privacy.ts';
import { returnEn } from './texts-en-return.ts';
import { setUpEn } from './texts-en-set-up.ts';
import { termsEn } from './texts-en-terms.ts';
import { workEn } from './texts-en-work.ts';
import type { textsNl } from './texts-nl.ts';
import type { TextsShape } from './texts-shape.ts';

/** Every English text of the page. A text that is missing here does not compile. */
export const textsEn: TextsShape<typeof textsNl> = {
  ...appEn,
  ...workEn,
  ...listEn,
  ...dossierEn,
  ...filingEn,
  ...lifeEn,
  ...returnEn,
  ...privacyEn,
  ...backupEn,
  ...setUpEn,
  terms: termsEn,
};
