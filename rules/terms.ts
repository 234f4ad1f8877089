import type { Bilingual } from '#shared/domain/bilingual.ts';
import type { DocumentType } from '#shared/domain/document-type.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import type { ProblemCode } from '#shared/domain/file-reading.ts';
import type { UnreadableReason } from '#shared/domain/reading.ts';
import { termsEn } from '#shared/text/texts-en-terms.ts';
import { termsNl } from '#shared/text/texts-nl-terms.ts';

/** The word for a document type in the middle of a sentence: `factuur`, `invoice`. */
export function documentTypeTerm(type: DocumentType): Bilingual {
  return { nl: lowerFirst(termsNl.documentType[type]), en: lowerFirst(termsEn.documentType[type]) };
}

const withHet: ReadonlySet<DocumentType> = new Set([
  'contract',
  'statement',
  'id-document',
  'proof-of-delivery',
  'registry-extract',
  'other',
]);

/** On a document of this type: `op de factuur`, `on the invoice`. */
export function onTheDocument(type: DocumentType): Bilingual {
  const { nl, en } = documentTypeTerm(type);
  return { nl: `op ${withHet.has(type) ? 'het' : 'de'} ${nl}`, en: `on the ${en}` };
}

/** The sentence that says what was the matter with a file, with its full stop. */
export function problemSentence(code: ProblemCode): Bilingual {
  return { nl: termsNl.problem[code], en: termsEn.problem[code] };
}

/** Why a value can't be read, in the middle of a sentence. */
export function unreadableTerm(reason: UnreadableReason): Bilingual {
  if (reason === 'unknown-word') return { nl: 'het woord is niet bekend', en: 'the word is not known' };
  return { nl: lowerFirst(termsNl.unreadable[reason]), en: lowerFirst(termsEn.unreadable[reason]) };
}

/** The label of a field in the middle of a sentence; its id when the type does not know it. */
export function fieldTerm(type: DossierType, field: string): Bilingual {
  const label = type.fields.find(({ id }) => id === field)?.label;
  return label ? midSentence(label) : { nl: field, en: field };
}

/** The label of a document requirement in the middle of a sentence; its id when the type does not know it. */
export function requirementTerm(type: DossierType, requirement: string): Bilingual {
  const label = type.documents.find(({ id }) => id === requirement)?.label;
  return label ? midSentence(label) : { nl: requirement, en: requirement };
}

/** The title of a stage between quotes in a sentence; its id when the type does not know it. */
export function stageTerm(type: DossierType, stage: string): Bilingual {
  return type.stages.find(({ id }) => id === stage)?.title ?? { nl: stage, en: stage };
}

export const inTheRegister: Bilingual = { nl: 'in het overzicht', en: 'in the register' };

/** A label in the middle of a sentence. */
export function midSentence(label: Bilingual): Bilingual {
  return { nl: lowerFirst(label.nl), en: lowerFirst(label.en) };
}

/** Abbreviations keep their capitals: `IBAN` and `KvK-nummer` stay, `Factuurdatum` becomes `factuurdatum`. */
function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}*(?:$|[\s-])/u.test(text) || /^\p{Lu}\p{Ll}+$/u.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}
