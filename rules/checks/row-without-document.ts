import { option, options } from '../check-options.ts';
import { defineCheck } from '../define-check.ts';
import { countedDocuments } from '../field-values.ts';
import { stageReached } from '../stage-reached.ts';

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
