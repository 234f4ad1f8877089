import type { DossierDocument } from '#shared/domain/dossier.ts';
import { option, options } from '../check-options.ts';
import { defineCheck } from '../define-check.ts';
import { countedDocuments, countedSources, isReadable } from '../field-values.ts';

export const creditNoteRefers = defineCheck({
  id: 'credit-note-refers',
  class: 'missing',
  severity: 'warning',
  title: {
    nl: 'Creditnota noemt de oorspronkelijke factuur',
    en: 'Credit note names the original invoice',
  },
  why: {
    nl: 'Zonder het nummer van de oorspronkelijke factuur is niet te zien wat er is teruggenomen, en is de btw niet te corrigeren.',
    en: 'Without the number of the original invoice nobody can see what was taken back, and its VAT can’t be corrected.',
  },
  options: options({
    /** Field that credit notes state it in. */
    field: option.field,
  }),
  refersTo: { fields: ['field'] },
  messages: {
    missing: {
      what: {
        nl: 'Creditnota {file} noemt niet op welke factuur zij betrekking heeft.',
        en: 'Credit note {file} does not name the invoice that it is about.',
      },
      todo: {
        nl: 'Vraag om een creditnota met het nummer van de oorspronkelijke factuur.',
        en: 'Ask for a credit note with the number of the original invoice.',
      },
    },
    'not-found': {
      what: {
        nl: 'Op creditnota {file} is het nummer van de oorspronkelijke factuur niet gevonden.',
        en: 'The number of the original invoice was not found on credit note {file}.',
      },
      todo: {
        nl: 'Kijk of het erop staat. Zo niet, vraag dan om een creditnota met het nummer van de oorspronkelijke factuur.',
        en: 'See whether it is there. If not, ask for a credit note with the number of the original invoice.',
      },
    },
  },

  dossier: ({ dossier, options: { field } }, say) => {
    const notes = countedDocuments(dossier).filter(isCreditNote);
    if (notes.length === 0) return [say.notApplicable(field)];
    const sources = countedSources(dossier, field);
    return notes.map((document) => {
      const { id, file, shownPath, status } = document;
      if (!isReadable(document)) return say.undecided(id, { kind: 'document', document: id });
      const source = sources.find(({ origin }) => origin.kind === 'document' && origin.document === id);
      if (source === undefined) return say.notApplicable(id);
      if (source.reading.state === 'read') return say.satisfied(id);
      if (source.reading.state === 'unreadable') return say.undecided(id, { kind: 'field', field });
      const evidence = [{ role: 'context', at: { kind: 'file', file }, raw: null } as const];
      if (status === 'xml') return say.violated(id, 'missing', { file: shownPath }, { evidence });
      return say.violated(id, 'not-found', { file: shownPath }, { evidence, severity: 'info' });
    });
  },
});

function isCreditNote({ type, continues }: DossierDocument): boolean {
  return type === 'credit-note' && continues === undefined;
}
