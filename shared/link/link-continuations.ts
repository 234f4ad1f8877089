import { continuationReason } from '../domain/continuation-reason.ts';
import type { Link } from '../domain/dossier.ts';
import type { DocumentId, SourceDocument } from '../domain/recognised.ts';

interface LinkedDocument {
  readonly document: SourceDocument;
  readonly links: readonly Link[];
}

/**
 * Suggests each file that goes on with another one to the dossiers of that one, with the reason. One that belongs to a dossier by what it
 * says itself, or by a person's word, stays there.
 */
export function linkContinuations(linked: readonly LinkedDocument[]): readonly LinkedDocument[] {
  const linksOf = new Map<DocumentId, readonly Link[]>();
  if (linked.some(({ document }) => document.continues))
    for (const { document, links } of linked) linksOf.set(document.id, links);
  return linked.map((one) => {
    const { document, links } = one;
    const { continues } = document;
    if (!continues || links.some(({ certainty }) => certainty !== 'suggested')) return one;
    const of = firstOf(linksOf.get(continues.document) ?? []);
    const because = continuationReason(continues);
    const suggested = of.map(
      ({ dossier }): Link => ({ document: document.id, dossier, certainty: 'suggested', because }),
    );
    const others = links.filter(({ dossier }) => !of.some((link) => link.dossier === dossier));
    return { document, links: [...suggested, ...others] };
  });
}

/** The links that are sure; only without those the ones that are suggested. */
function firstOf(links: readonly Link[]): readonly Link[] {
  const sure = links.filter(({ certainty }) => certainty !== 'suggested');
  return sure.length > 0 ? sure : links;
}
