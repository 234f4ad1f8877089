import type { LinkReason } from '../domain/dossier.ts';
import type { FieldName } from '../domain/field-name.ts';
import { identifierKey } from '../domain/field-value.ts';
import type { SourceDocument } from '../domain/recognised.ts';
import type { DossierEntry, TypeIndex } from './dossier-index.ts';
import type { Match, Matches } from './find-matches.ts';

/** A link to one dossier as one type alone would have it. */
export interface Proposal {
  readonly entry: DossierEntry;
  readonly certainty: 'certain' | 'suggested';
  readonly because: LinkReason;
  /** Higher is better; orders suggestions. */
  readonly rank: number;
}

const sure = 0.8;
const ownNumber: Readonly<Record<string, FieldName>> = {
  invoice: 'invoiceNumber',
  'credit-note': 'invoiceNumber',
  'delivery-note': 'deliveryNoteNumber',
  contract: 'contractNumber',
};

/** The field with the number of the document itself; of a kind that has none of its own, its order number. */
export function ownNumberField({ recognised }: SourceDocument): FieldName {
  return ownNumber[recognised.type?.type ?? ''] ?? 'orderNumber';
}

/**
 * What a document says about the dossiers of one type, weighed: the key as a field, then another number of the row as a
 * field, then folder and file name, then the text. Places that disagree make it a suggestion, unless a sure field speaks.
 */
export function decideLinks(
  document: SourceDocument,
  matches: Matches,
  index: TypeIndex,
): readonly Proposal[] {
  const certain = certainMatch(document, matches, index);
  const all = [...matches.fields, ...matches.path, ...matches.text].map((match) =>
    toProposal(match, 'suggested'),
  );
  if (certain === null || isCollective(document, matches, certain.match)) return bestPerDossier(all);
  const others = certain.contradicted ? all.filter((one) => isOpposed(one, certain.match)) : [];
  return bestPerDossier([toProposal(certain.match, 'certain'), ...others]);
}

/**
 * The document's own number stands in the rows of more dossiers than the one it seems to belong to, as with an invoice for
 * several orders: its totals are of none of them alone, so a person says where it belongs.
 */
function isCollective(document: SourceDocument, { fields }: Matches, certain: Match): boolean {
  const own = ownNumber[document.recognised.type?.type ?? ''];
  const named = fields.filter(({ field, isKey }) => !isKey && field === own).map(({ entry }) => entry);
  return named.includes(certain.entry) && named.some((entry) => entry !== certain.entry);
}

interface Certain {
  readonly match: Match;
  /** Another place named another dossier; that one is said as a suggestion. */
  readonly contradicted: boolean;
}

function certainMatch(document: SourceDocument, matches: Matches, index: TypeIndex): Certain | null {
  const keys = matches.fields.filter((match) => match.isKey && isStrong(match));
  const ofPath = matches.path.filter(isStrong);
  if (keys.length > 0) return settle(keys, ofPath);
  const numbers = matches.fields.filter((match) => !match.isKey && isStrong(match));
  const otherKey = statesOtherKey(document, index);
  const own = numbers.filter(
    (match) => !otherKey || match.field === ownNumber[document.recognised.type?.type ?? ''],
  );
  if (own.length > 0) return settle(own, ofPath);
  if (ofPath.length > 0) return onlyOne(ofPath);
  const ofText = matches.text.filter(isStrong);
  return otherKey || numbers.length > 0 || ofText.length === 0 ? null : onlyOne(ofText);
}

/** A field against folder and file name: agreement or silence is certain, a contradiction only when the field is sure. */
function settle(fields: readonly Match[], path: readonly Match[]): Certain | null {
  const one = onlyOne(fields);
  if (one === null) return null;
  const contradicted = path.length > 0 && !path.some((match) => match.entry === one.match.entry);
  return contradicted && one.match.confidence < sure ? null : { match: one.match, contradicted };
}

function onlyOne(matches: readonly Match[]): Certain | null {
  const [first, ...rest] = [...matches].sort(
    (a, b) => b.confidence - a.confidence || compareReasons(a.because, b.because),
  );
  if (!first || rest.some((match) => match.entry !== first.entry)) return null;
  return { match: first, contradicted: false };
}

/** The document names, surely, a case of this type that no register row has. */
function statesOtherKey(document: SourceDocument, index: TypeIndex): boolean {
  const definition = index.type.fields.find((field) => field.id === index.type.key);
  const field = definition?.inDocuments?.field;
  const reading = field === undefined ? undefined : document.recognised.fields[field];
  if (reading?.state !== 'read' || reading.confidence < sure || reading.value.kind !== 'identifier')
    return false;
  return !index.names.get(identifierKey(reading.value.text))?.some((named) => named.isKey);
}

function isStrong(match: Match): boolean {
  return match.strength === 'strong';
}

function isOpposed(proposal: Proposal, match: Match): boolean {
  return proposal.entry !== match.entry && proposal.because.how !== 'text' && proposal.rank >= strongRank;
}

const strongRank = 10;
const ranks = {
  field: 5,
  'folder-name': 4,
  'file-name': 3,
  text: 2,
  'partner-and-amount': 1,
  person: 6,
  continuation: 1,
} as const;

function toProposal(match: Match, certainty: Proposal['certainty']): Proposal {
  const rank = (isStrong(match) ? strongRank : 0) + ranks[match.because.how] + (match.isKey ? 0.5 : 0);
  return { entry: match.entry, certainty, because: match.because, rank };
}

function bestPerDossier(proposals: readonly Proposal[]): readonly Proposal[] {
  const best = new Map<string, Proposal>();
  for (const proposal of proposals) {
    const known = best.get(proposal.entry.id);
    if (known === undefined || compareProposals(proposal, known) < 0) best.set(proposal.entry.id, proposal);
  }
  return [...best.values()].sort(compareProposals);
}

/** Certain before suggested, then by rank, then by identity: the same order whatever the order of the input. */
export function compareProposals(a: Proposal, b: Proposal): number {
  if (a.certainty !== b.certainty) return a.certainty === 'certain' ? -1 : 1;
  if (a.rank !== b.rank) return b.rank - a.rank;
  if (a.entry.id !== b.entry.id) return a.entry.id < b.entry.id ? -1 : 1;
  return compareReasons(a.because, b.because);
}

function compareReasons(a: LinkReason, b: LinkReason): number {
  const [left, right] = [`${a.how} ${a.matched}`, `${b.how} ${b.matched}`];
  return left < right ? -1 : left > right ? 1 : 0;
}
