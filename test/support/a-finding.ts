import { type DossierId, dossierId } from '#shared/domain/dossier.ts';
import { type Finding, findingId } from '#shared/domain/finding.ts';

/** A complete finding; a test names only what it is about. Its id follows from dossier, check and subject. */
export function aFinding(about: Partial<Omit<Finding, 'id'>> = {}): Finding {
  const dossier: DossierId | null =
    about.dossier === undefined ? dossierId('order', '20260042') : about.dossier;
  const check = about.check ?? 'invoice-total-agrees';
  const subject = about.subject ?? 'totalGross';
  return {
    id: findingId(dossier, check, subject),
    dossierKey: dossier === null ? null : '2026-0042',
    party: dossier === null ? null : 'Bouwmaat Voorbeeld B.V.',
    class: 'differs',
    severity: 'warning',
    expected: null,
    found: null,
    likelyCause: null,
    amount: null,
    owner: 'finance',
    due: null,
    settleWithin: null,
    message: {
      what: {
        nl: 'Het totaal op de factuur wijkt af van de order.',
        en: 'The total on the invoice differs from the order.',
      },
      todo: {
        nl: 'Vraag de leverancier om een gecorrigeerde factuur.',
        en: 'Ask the supplier for a corrected invoice.',
      },
    },
    evidence: [],
    valuesHash: 'as-first-seen',
    causedBy: null,
    ...about,
    dossier,
    check,
    subject,
  };
}
