import type { Link } from '../domain/dossier.ts';
import type { DossierType } from '../domain/dossier-type.ts';
import type { SourceDocument } from '../domain/recognised.ts';
import { compareProposals, decideLinks, type Proposal } from './decide-links.ts';
import type { TypeIndex } from './dossier-index.ts';
import { findMatches } from './find-matches.ts';
import { pathNames } from './path-names.ts';
import { byPartnerAndAmount, isOfOtherParty } from './support-for.ts';
import { wantsDocument } from './wants-document.ts';

const mostSuggestions = 5;

interface OfType extends Proposal {
  readonly type: DossierType;
}

/**
 * Links one document to dossiers of every type. A person's links stand, and silence the program within their type. At most
 * one certain link per type, and at most five suggestions, best first.
 */
export function linkDocument(
  document: SourceDocument,
  indexes: readonly TypeIndex[],
  confirmed: readonly Link[],
): readonly Link[] {
  const names = pathNames(document.shownPath);
  const open = indexes.filter((index) => !confirmed.some((link) => index.entries.has(link.dossier)));
  const proposals = open.flatMap((index) =>
    decideLinks(document, findMatches(document, names, index), index).map(
      (proposal): OfType => ({ ...doubtStrangers(proposal, document, index), type: index.type }),
    ),
  );
  const settled = settleBetweenTypes(document, proposals);
  const anyCertain = confirmed.length > 0 || settled.some((proposal) => proposal.certainty === 'certain');
  const guesses = anyCertain ? [] : open.flatMap((index) => guessesOf(document, index));
  const suggestions = best([...settled.filter((proposal) => proposal.certainty === 'suggested'), ...guesses]);
  const certain = settled.filter((proposal) => proposal.certainty === 'certain');
  return [...confirmed, ...[...certain, ...suggestions].map((proposal) => toLink(document, proposal))];
}

/**
 * Nothing of another party belongs to a dossier without a person's word, and no part of a file: where it ends is a guess. A paper about a
 * person or a company that was filed under the number of a dossier is of that dossier: whether it names the right one is what is checked.
 */
function doubtStrangers(proposal: Proposal, document: SourceDocument, index: TypeIndex): Proposal {
  if (proposal.certainty !== 'certain') return proposal;
  const { how } = proposal.because;
  const isFiled = (how === 'folder-name' || how === 'file-name') && isAboutParty(document);
  const isOther = !isFiled && isOfOtherParty(document, proposal.entry, index);
  if (document.part === undefined && !isOther) return proposal;
  return { ...proposal, certainty: 'suggested' };
}

const aboutParty: ReadonlySet<string> = new Set(['id-document', 'registry-extract', 'wage-tax-form']);

function isAboutParty({ recognised }: SourceDocument): boolean {
  return recognised.type !== null && aboutParty.has(recognised.type.type);
}

/** In two types at once only when both say so as a field; otherwise the field, the path, the type that wants such a document. */
function settleBetweenTypes(document: SourceDocument, proposals: readonly OfType[]): readonly OfType[] {
  const certain = proposals.filter((proposal) => proposal.certainty === 'certain');
  if (certain.length < 2) return proposals;
  const byField = certain.filter((proposal) => proposal.because.how === 'field');
  const byPath = certain.filter((proposal) => proposal.because.how !== 'text');
  const strongest = byField.length > 0 ? byField : byPath.length > 0 ? byPath : certain;
  const kept = byField.length > 0 || strongest.length === 1 ? strongest : settlePaths(document, strongest);
  return proposals.map((proposal) =>
    proposal.certainty === 'suggested' || kept.includes(proposal)
      ? proposal
      : { ...proposal, certainty: 'suggested' },
  );
}

function settlePaths(document: SourceDocument, proposals: readonly OfType[]): readonly OfType[] {
  const wanting = proposals.filter((proposal) => wants(proposal.type, document));
  if (wanting.length === 1) return wanting;
  const names = new Set(proposals.map((proposal) => proposal.because.matched));
  return names.size === proposals.length ? proposals : [];
}

function wants(type: DossierType, document: SourceDocument): boolean {
  const kind = document.recognised.type?.type;
  return kind === undefined || wantsDocument(type, kind);
}

function guessesOf(document: SourceDocument, index: TypeIndex): readonly Proposal[] {
  return byPartnerAndAmount(document, index).map(({ entry, matched }) => ({
    entry,
    certainty: 'suggested',
    because: { how: 'partner-and-amount', matched },
    rank: 1,
  }));
}

function best(suggestions: readonly Proposal[]): readonly Proposal[] {
  const seen = new Set<string>();
  const once = [...suggestions].sort(compareProposals).filter(({ entry }) => {
    if (seen.has(entry.id)) return false;
    seen.add(entry.id);
    return true;
  });
  return once.slice(0, mostSuggestions);
}

function toLink(document: SourceDocument, proposal: Proposal): Link {
  return {
    document: document.id,
    dossier: proposal.entry.id,
    certainty: proposal.certainty,
    because: proposal.because,
  };
}
