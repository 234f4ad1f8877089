import type { Dossier } from '#shared/domain/dossier.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import { findingId } from '#shared/domain/finding.ts';
import { option, options } from '../check-options.ts';
import { defineCheck } from '../define-check.ts';
import { countedDocuments } from '../field-values.ts';
import { isAside, stageReached } from '../stage-reached.ts';

/** From so many rows on, that none of them has a document is one thing to settle. */
const manyRows = 20;

export const rowWithoutDocument = defineCheck({
  id: 'row-without-document',
  class: 'missing',
  severity: 'warning',
  title: { nl: 'Bij de regel hoort ten minste één stuk', en: 'The row has at least one document' },
  why: {
    nl: 'Een regel zonder enig stuk is niet te controleren. Vaak staan de stukken in een andere map of onder een ander nummer.',
    en: 'A row without any document can’t be checked. Often the documents lie in another folder or under another number.',
  },
  options: options({ from: option.fromStage }),
  refersTo: { stages: ['from'] },
  messages: {
    none: {
      what: {
        nl: 'Bij {key} is geen enkel stuk gevonden.',
        en: 'No document at all was found for {key}.',
      },
      todo: {
        nl: 'Zoek de stukken op, of zet ze in een map of bestandsnaam met dit nummer.',
        en: 'Find the documents, or put them in a folder or file name with this number.',
      },
    },
    nowhere: {
      what: {
        nl: 'Bij geen van de {count} regels van het type {type} is een stuk gevonden.',
        en: 'No document was found for any of the {count} rows of the type {type}.',
      },
      todo: {
        nl: 'Staan de stukken ergens anders, voeg die map dan toe aan de werkmap. Houdt u alleen een overzicht bij, zet de eis dan uit bij Dossiertypen.',
        en: 'If the documents lie elsewhere, add that folder to the workspace. If you keep a register only, switch the requirement off under Dossier types.',
      },
    },
    'only-loose': {
      what: {
        nl: 'Bij geen van de {count} regels van het type {type} is een stuk gevonden; los {loose|ligt|liggen} er {loose}.',
        en: 'No document was found for any of the {count} rows of the type {type}; {loose} {loose|lies|lie} loose.',
      },
      todo: {
        nl: 'Wijs bij Losse stukken aan bij welke regel ze horen, of zet het nummer van de regel in de bestandsnaam.',
        en: 'Point out under Loose documents which row they belong to, or put the number of the row in the file name.',
      },
    },
    'only-suggested': {
      what: {
        nl: 'Bij {key} is geen stuk gevonden dat er zeker bij hoort. {file} hoort er misschien bij.',
        en: 'No document that certainly belongs to {key} was found. {file} may belong to it.',
      },
      todo: {
        nl: 'Bevestig het voorstel of wijs het af.',
        en: 'Confirm or reject the suggestion.',
      },
    },
  },

  workspace: ({ workspace, everyUse }, say) =>
    everyUse.map(({ type, use, options: { from } }) => {
      const about = { of: null, subject: type.id, type: type.id, use };
      const rows = workspace.contents.filter((dossier) => dossier.type === type.id && dossier.row !== null);
      if (rows.some((dossier) => countedDocuments(dossier).length > 0)) return say.notApplicable(about);
      const lacking = rows.filter((dossier) => lacks(dossier, type, from));
      if (lacking.length < manyRows) return say.notApplicable(about);
      const severity = type.checks.find(({ id }) => id === use)?.severity ?? 'warning';
      const covers = lacking.map(({ id }) => findingId(id, use, 'documents'));
      const facts = { severity, amount: null, covers };
      const data = { type: type.title, count: lacking.length };
      const loose = workspace.unlinked.length;
      if (loose === 0) return say.violated(about, 'nowhere', data, facts);
      return say.violated(about, 'only-loose', { ...data, loose }, facts);
    }),

  dossier: ({ dossier, type, options: { from } }, say) => {
    const { row, key } = dossier;
    if (row === null) return [say.notApplicable('documents')];
    if (countedDocuments(dossier).length > 0) return [say.satisfied('documents')];
    const reached = stageReached(dossier, type, from);
    if (reached === 'no') return [say.notApplicable('documents')];
    if (reached === 'unknown') return [say.undecided('documents', { kind: 'stage' })];
    const place = { role: 'context', at: row, raw: key } as const;
    const [suggested] = dossier.documents;
    if (!suggested) return [say.violated('documents', 'none', { key }, { evidence: [place] })];
    const file = { role: 'context', at: { kind: 'file', file: suggested.file }, raw: null } as const;
    const data = { key, file: suggested.shownPath };
    return [say.violated('documents', 'only-suggested', data, { evidence: [place, file] })];
  },
});

/** A row with a suggestion is told as such. */
function lacks(dossier: Dossier, type: DossierType, from: string | null): boolean {
  return (
    dossier.documents.length === 0 && !isAside(dossier, type) && stageReached(dossier, type, from) === 'yes'
  );
}
