import { option, options } from '../check-options.ts';
import { defineCheck } from '../define-check.ts';
import { countedDocuments, isReadable } from '../field-values.ts';
import { stageReached } from '../stage-reached.ts';
import { requirementTerm } from '../terms.ts';
import { condition, whenApplies } from '../when-applies.ts';

export const documentRequired = defineCheck({
  id: 'document-required',
  class: 'missing',
  severity: 'warning',
  title: { nl: 'Vereist stuk is aanwezig', en: 'Required document is present' },
  why: {
    nl: 'Met dit stuk toont u later aan wat er is afgesproken, geleverd of berekend.',
    en: 'With this document you show later what was agreed, delivered or charged.',
  },
  options: options({
    /** Which of the type's documents. */
    document: option.document,
    minimum: option.count.default(1),
    from: option.fromStage,
    /** Only when this field is known, and when `is` is given: only when it is one of these. */
    when: condition.nullable().default(null),
  }),
  refersTo: { documents: ['document'], stages: ['from'], fields: ['when.field'] },
  messages: {
    missing: {
      what: {
        nl: 'Er is geen {document} gevonden bij dossier {key}.',
        en: 'No {document} was found for dossier {key}.',
      },
      todo: {
        nl: 'Vraag het stuk op en zet het in de map van het dossier.',
        en: 'Ask for the document and put it in the folder of the dossier.',
      },
    },
    'too-few': {
      what: {
        nl: 'Bij dossier {key} horen {minimum} stukken van de soort {document}; er {count|is|zijn} er {count}.',
        en: 'Dossier {key} asks for {minimum} documents of the kind {document}; there {count|is|are} {count}.',
      },
      todo: {
        nl: 'Vraag de ontbrekende stukken op en zet ze in de map van het dossier.',
        en: 'Ask for the missing documents and put them in the folder of the dossier.',
      },
    },
    'only-suggested': {
      what: {
        nl: 'Er is geen {document} die zeker bij dossier {key} hoort. {file} hoort er misschien bij.',
        en: 'No {document} certainly belongs to dossier {key}. {file} may belong to it.',
      },
      todo: {
        nl: 'Bevestig dat het bestand bij dit dossier hoort, of wijs het voorstel af.',
        en: 'Confirm that the file belongs to this dossier, or reject the suggestion.',
      },
    },
  },

  dossier: ({ dossier, type, options: asked }, say) => {
    const about = asked.document;
    const requirement = type.documents.find(({ id }) => id === about);
    if (!requirement) return [say.notApplicable(about)];
    const reached = stageReached(dossier, type, asked.from);
    const applies = whenApplies(dossier, asked.when);
    if (reached === 'no' || applies === 'no') return [say.notApplicable(about)];
    const counted = countedDocuments(dossier);
    const present = counted.filter(
      (document) =>
        isReadable(document) &&
        document.continues === undefined &&
        document.type !== null &&
        requirement.types.includes(document.type),
    );
    if (present.length >= asked.minimum) return [say.satisfied(about)];
    if (reached === 'unknown') return [say.undecided(about, { kind: 'stage' })];
    if (applies !== 'yes') return [say.undecided(about, applies)];
    const closed = counted.find(
      (document) =>
        !isReadable(document) &&
        document.status !== 'unsupported' &&
        (document.type === null || requirement.types.includes(document.type)),
    );
    if (closed) return [say.undecided(about, { kind: 'document', document: closed.id })];
    const facts = { coveredBy: [{ check: 'row-without-document' }], values: [String(present.length)] };
    const label = requirementTerm(type, about);
    if (present.length > 0) {
      const data = { document: label, key: dossier.key, minimum: asked.minimum, count: present.length };
      return [say.violated(about, 'too-few', data, facts)];
    }
    const suggested = dossier.documents.find(
      ({ link, type: kind }) => link === 'suggested' && kind !== null && requirement.types.includes(kind),
    );
    if (!suggested) return [say.violated(about, 'missing', { document: label, key: dossier.key }, facts)];
    return [
      say.violated(
        about,
        'only-suggested',
        { document: label, key: dossier.key, file: suggested.shownPath },
        { ...facts, evidence: [{ role: 'context', at: { kind: 'file', file: suggested.file }, raw: null }] },
      ),
    ];
  },
});
