import type { Dossier, DossierDocument } from '#shared/domain/dossier.ts';
import type { DocumentRequirement, DossierType } from '#shared/domain/dossier-type.ts';
import { findingId } from '#shared/domain/finding.ts';
import { option, options } from '../check-options.ts';
import { defineCheck } from '../define-check.ts';
import { countedDocuments, isReadable } from '../field-values.ts';
import { isAside, stageReached } from '../stage-reached.ts';
import { requirementTerm } from '../terms.ts';
import { condition, whenApplies } from '../when-applies.ts';

const documentRequiredOptions = options({
  /** Which of the type's documents. */
  document: option.document,
  minimum: option.count.default(1),
  from: option.fromStage,
  /** Only when this field is known, and when `is` is given: only when it is one of these. */
  when: condition.nullable().default(null),
});

/** From so many dossiers on, a document that none has is one thing to settle. */
const manyDossiers = 20;

export const documentRequired = defineCheck({
  id: 'document-required',
  class: 'missing',
  severity: 'warning',
  title: { nl: 'Vereist stuk is aanwezig', en: 'Required document is present' },
  why: {
    nl: 'Met dit stuk toont u later aan wat er is afgesproken, geleverd of berekend.',
    en: 'With this document you show later what was agreed, delivered or charged.',
  },
  options: documentRequiredOptions,
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
    nowhere: {
      what: {
        nl: 'Bij geen enkel dossier van het type {type} is een {document} gevonden. Bij {count} dossiers hoort die er te zijn.',
        en: 'In no dossier of the type {type} a document of the kind “{document}” was found. {count} dossiers ask for one.',
      },
      todo: {
        nl: 'Staan deze stukken ergens anders, voeg die map dan toe aan de werkmap. Bewaart u ze niet, zet de eis dan uit bij Dossiertypen.',
        en: 'If these documents lie elsewhere, add that folder to the workspace. If you do not keep them, switch the requirement off under Dossier types.',
      },
    },
    'only-loose': {
      what: {
        nl: 'Bij geen enkel dossier van het type {type} is een {document} gevonden. Bij {count} dossiers hoort die er te zijn; los {loose|ligt|liggen} er {loose}.',
        en: 'In no dossier of the type {type} a document of the kind “{document}” was found. {count} dossiers ask for one; {loose} {loose|lies|lie} loose.',
      },
      todo: {
        nl: 'Wijs bij Losse stukken aan bij welk dossier ze horen, of zet hun nummer in de bestandsnaam.',
        en: 'Point out under Loose documents which dossier they belong to, or put its number in the file name.',
      },
    },
    'only-suggested': {
      what: {
        nl: 'Bij dossier {key} is nog niet zeker welk stuk “{document}” erbij hoort. Misschien is het {file}.',
        en: 'It is not yet certain which document “{document}” belongs to dossier {key}. It may be {file}.',
      },
      todo: {
        nl: 'Bevestig dat het bestand bij dit dossier hoort, of wijs het voorstel af.',
        en: 'Confirm that the file belongs to this dossier, or reject the suggestion.',
      },
    },
  },

  workspace: ({ workspace, everyUse }, say) =>
    everyUse.map(({ type, use, options: asked }) => {
      const about = { of: null, subject: `${type.id}:${asked.document}`, type: type.id, use };
      const requirement = type.documents.find(({ id }) => id === asked.document);
      const ofType = workspace.contents.filter((dossier) => dossier.type === type.id);
      if (!requirement || ofType.some(({ documents }) => documents.some(isOf(requirement))))
        return say.notApplicable(about);
      const lacking = ofType.filter((dossier) => lacks(dossier, type, asked, requirement));
      if (lacking.length < manyDossiers) return say.notApplicable(about);
      const data = {
        document: requirementTerm(type, asked.document),
        type: type.title,
        count: lacking.length,
      };
      const severity = type.checks.find(({ id }) => id === use)?.severity ?? 'warning';
      const covers = lacking.map(({ id }) => findingId(id, use, asked.document));
      const facts = { severity, amount: null, covers };
      const unlinked = new Set(workspace.unlinked);
      const loose = workspace.documents
        .filter(({ id }) => unlinked.has(id))
        .filter(({ recognised }) => isOf(requirement)({ type: recognised?.type?.type ?? null }));
      if (loose.length === 0) return say.violated(about, 'nowhere', data, facts);
      return say.violated(about, 'only-loose', { ...data, loose: loose.length }, facts);
    }),

  dossier: ({ dossier, type, options: asked }, say) => {
    const about = asked.document;
    const requirement = type.documents.find(({ id }) => id === about);
    if (!requirement) return [say.notApplicable(about)];
    const reached = stageReached(dossier, type, asked.from);
    const applies = whenApplies(dossier, asked.when);
    if (reached === 'no' || applies === 'no') return [say.notApplicable(about)];
    const counted = countedDocuments(dossier);
    const present = counted.filter(
      (document) => isReadable(document) && document.continues === undefined && isOf(requirement)(document),
    );
    if (present.length >= asked.minimum) return [say.satisfied(about)];
    if (reached === 'unknown') return [say.undecided(about, { kind: 'stage' })];
    if (applies !== 'yes') return [say.undecided(about, applies)];
    const closed = counted.find((document) => mayBe(requirement, document));
    if (closed) return [say.undecided(about, { kind: 'document', document: closed.id })];
    const facts = { coveredBy: [{ check: 'row-without-document' }], values: [String(present.length)] };
    const label = requirementTerm(type, about);
    if (present.length > 0) {
      const data = { document: label, key: dossier.key, minimum: asked.minimum, count: present.length };
      return [say.violated(about, 'too-few', data, facts)];
    }
    const suggested = dossier.documents.find(
      (document) => document.link === 'suggested' && isOf(requirement)(document),
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

type Asked = (typeof documentRequiredOptions)['_output'];

function isOf({ types }: DocumentRequirement): (document: Pick<DossierDocument, 'type'>) => boolean {
  return ({ type }) => type !== null && types.includes(type);
}

/** A document that can't be read may be the one that is asked for. */
function mayBe({ types }: DocumentRequirement, document: DossierDocument): boolean {
  const { type, status } = document;
  return !isReadable(document) && status !== 'unsupported' && (type === null || types.includes(type));
}

/** A dossier without any document is told as such. */
function lacks(dossier: Dossier, type: DossierType, asked: Asked, requirement: DocumentRequirement): boolean {
  const counted = countedDocuments(dossier);
  return (
    counted.length > 0 &&
    !isAside(dossier, type) &&
    stageReached(dossier, type, asked.from) === 'yes' &&
    whenApplies(dossier, asked.when) === 'yes' &&
    !counted.some((document) => mayBe(requirement, document))
  );
}
