import type { DossierDocument } from '#shared/domain/dossier.ts';
import { options } from '../check-options.ts';
import { type DossierInput, defineCheck } from '../define-check.ts';
import { countedDocuments, isReadable } from '../field-values.ts';

export const pagesComplete = defineCheck({
  id: 'pages-complete',
  class: 'missing',
  severity: 'warning',
  title: { nl: 'Van elk stuk zijn alle bladzijden er', en: 'Every document has all of its pages' },
  why: {
    nl: 'Op een bladzijde die ontbreekt, staan vaak juist het totaal, de voorwaarden of de handtekening.',
    en: 'A page that is missing often holds the very total, terms or signature.',
  },
  options: options({}),
  messages: {
    rest: {
      what: {
        nl: 'Van {file} {last|is|zijn} er {last} van de {of} bladzijden.',
        en: 'Of {file} there {last|is|are} {last} of the {of} pages.',
      },
      todo: {
        nl: 'Zoek de andere bladzijden op, of vraag om het hele stuk.',
        en: 'Look up the other pages, or ask for the whole document.',
      },
    },
    begin: {
      what: {
        nl: '{file} begint met bladzijde {first} van {of}. De bladzijden daarvoor zijn er niet.',
        en: '{file} begins with page {first} of {of}. The pages before that are not there.',
      },
      todo: {
        nl: 'Zoek de eerste bladzijden op, of vraag om het hele stuk.',
        en: 'Look up the first pages, or ask for the whole document.',
      },
    },
  },

  dossier: (input, say) =>
    countedDocuments(input.dossier)
      .filter(({ continues }) => continues === undefined)
      .map((document) => {
        const { id, file, shownPath, numbering } = document;
        if (!isReadable(document)) return say.undecided(id, { kind: 'document', document: id });
        if (numbering === undefined) return say.satisfied(id);
        const { first, of } = numbering;
        const last = lastPage(input, document, numbering.last);
        const facts = {
          evidence: [{ role: 'found', at: { kind: 'file', file }, raw: null } as const],
          values: [`${first}-${last}/${of}`],
        };
        if (first > 1) return say.violated(id, 'begin', { file: shownPath, first, of }, facts);
        if (last >= of) return say.satisfied(id);
        return say.violated(id, 'rest', { file: shownPath, last, of }, facts);
      }),
});

/** The last page, with those that stand in files which go on with it. */
function lastPage({ dossier }: DossierInput<unknown>, { id }: DossierDocument, last: number): number {
  const later = countedDocuments(dossier).flatMap(({ continues }) =>
    continues?.document === id ? [continues.pages.last] : [],
  );
  return Math.max(last, ...later);
}
