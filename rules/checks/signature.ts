import type { DossierDocument } from '#shared/domain/dossier.ts';
import { canonicalText } from '#shared/domain/field-value.ts';
import { option, options } from '../check-options.ts';
import { type DossierInput, defineCheck } from '../define-check.ts';
import { isKeptNowhere } from '../field-column.ts';
import { countedDocuments, evidenceOf, isReadable, knowledgeOf, type SeenValue } from '../field-values.ts';
import type { OthersCause } from '../outcome.ts';
import { stageReached } from '../stage-reached.ts';
import { requirementTerm } from '../terms.ts';
import { isOneOf } from '../when-applies.ts';

const signatureOptions = options({
  document: option.document,
  /** Fields in which a person records that it was signed: a name, a date, or a word such as ja. One is enough. */
  by: option.fields,
  from: option.fromStage,
  /** Only where a register has a column for one of these fields. */
  whereKept: option.yesNo.default(false),
});

/** Words that say that it was not signed. */
const denials = [
  'nee',
  'neen',
  'no',
  'n',
  'nog niet',
  'niet',
  'ontbreekt',
  'false',
  'onwaar',
  '0',
  'missing',
  'open',
];

/**
 * Proof that a document was signed: a digital signature in the file, or a field in which a named person confirms it. Which
 * of the two stands with the documents of the dossier and with its fields.
 */
export const signature = defineCheck({
  id: 'signature',
  class: 'missing',
  severity: 'warning',
  title: { nl: 'Stuk is getekend', en: 'Document is signed' },
  why: {
    nl: 'Zonder handtekening, of de vastgelegde bevestiging van een persoon, bewijst het stuk niet dat er akkoord is.',
    en: 'Without a signature, or the recorded confirmation of a person, the document does not prove that there is consent.',
  },
  options: signatureOptions,
  refersTo: { documents: ['document'], fields: ['by'], stages: ['from'] },
  messages: {
    missing: {
      what: {
        nl: 'Bij dossier {key} is niet vastgelegd dat het stuk “{document}” getekend is, en het bestand draagt geen digitale handtekening. Een getekende scan kan het programma niet van een ongetekende onderscheiden.',
        en: 'For dossier {key} it is not recorded that the document “{document}” was signed, and the file carries no digital signature. The program can’t tell a signed scan from an unsigned one.',
      },
      todo: {
        nl: 'Kijk of de handtekening erop staat en leg in het overzicht vast wie er tekende of wanneer.',
        en: 'See whether the signature is on it and record in the register who signed or when.',
      },
    },
    missingWithoutRow: {
      what: {
        nl: 'Het bestand van het stuk “{document}” bij dossier {key} draagt geen digitale handtekening. Een getekende scan kan het programma niet van een ongetekende onderscheiden.',
        en: 'The file of the document “{document}” for dossier {key} carries no digital signature. The program can’t tell a signed scan from an unsigned one.',
      },
      todo: {
        nl: 'Kijk of de handtekening erop staat. Zo ja, accepteer dit dan; zo niet, vraag het getekende stuk op.',
        en: 'See whether the signature is on it. If so, accept this; if not, ask for the signed document.',
      },
    },
    denied: {
      what: {
        nl: 'In het overzicht staat “{found}”: het stuk “{document}” is niet getekend.',
        en: 'The register says “{found}”: the document “{document}” is not signed.',
      },
      todo: { nl: 'Vraag het getekende stuk op.', en: 'Ask for the signed document.' },
    },
    deniedButSigned: {
      what: {
        nl: 'In het overzicht staat “{found}”, maar het stuk “{document}” draagt een digitale handtekening van {signer}. Of die geldig is, is niet nagegaan.',
        en: 'The register says “{found}”, but the document “{document}” carries a digital signature of {signer}. Whether it is valid was not verified.',
      },
      todo: {
        nl: 'Kijk de handtekening na en werk het overzicht bij.',
        en: 'Look at the signature and update the register.',
      },
    },
  },

  dossier: (input, say) => {
    const { dossier, type, options: asked } = input;
    const about = asked.document;
    const reached = stageReached(dossier, type, asked.from);
    const documents = documentsThere(input);
    if (reached === 'no' || documents.length === 0 || isWithoutColumn(input))
      return [say.notApplicable(about)];
    const said = confirmation(input);
    const signed = documents.find(({ signatures = [] }) => signatures.length > 0);
    if (said.state === 'confirmed') return [say.satisfied(about)];
    if (signed !== undefined && said.state !== 'denied') return [say.satisfied(about)];
    if (reached === 'unknown') return [say.undecided(about, { kind: 'stage' })];
    if (said.state === 'unreadable') return [say.undecided(about, said.because)];
    const document = requirementTerm(type, about);
    if (said.state === 'silent') {
      const message = dossier.row === null ? 'missingWithoutRow' : 'missing';
      return [say.violated(about, message, { document, key: dossier.key })];
    }
    const found = said.seen.value;
    const facts = { found, evidence: [evidenceOf(said.seen, 'found')] };
    if (signed === undefined) return [say.violated(about, 'denied', { document, found }, facts)];
    const signer = signed.signatures?.[0]?.by ?? unknownSigner;
    return [say.violated(about, 'deniedButSigned', { document, found, signer }, facts)];
  },
});

const unknownSigner = { nl: 'iemand die zich niet laat lezen', en: 'someone whose name can’t be read' };

type Input = DossierInput<(typeof signatureOptions)['_output']>;

function isWithoutColumn({ dossier, options: { by, whereKept } }: Input): boolean {
  return whereKept && by.every((field) => isKeptNowhere(dossier, field));
}

/** The documents that are to be signed; one that is missing is told by its own check. */
function documentsThere({ dossier, type, options: { document } }: Input): readonly DossierDocument[] {
  const types = type.documents.find(({ id }) => id === document)?.types ?? [];
  return countedDocuments(dossier).filter(
    (one) => isReadable(one) && one.type !== null && types.includes(one.type),
  );
}

type Confirmation =
  | { readonly state: 'confirmed' }
  | { readonly state: 'silent' }
  | { readonly state: 'denied'; readonly seen: SeenValue }
  | { readonly state: 'unreadable'; readonly because: OthersCause };

function confirmation({ dossier, options: { by } }: Input): Confirmation {
  const said = by.map((field): Confirmation => {
    const known = knowledgeOf(dossier, field);
    if (known.state === 'unreadable') return { state: 'unreadable', because: known.because };
    if (known.state === 'absent') return { state: 'silent' };
    const isDenied = isOneOf(canonicalText(known.first.value), denials);
    return isDenied ? { state: 'denied', seen: known.first } : { state: 'confirmed' };
  });
  return (
    said.find(({ state }) => state === 'confirmed') ??
    said.find(({ state }) => state === 'denied') ??
    said.find(({ state }) => state === 'unreadable') ?? { state: 'silent' }
  );
}
