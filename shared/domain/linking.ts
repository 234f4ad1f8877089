import type { DossierId, Link } from './dossier.ts';
import type { SourceDocument } from './recognised.ts';

/** What linking answers for one run. Everything in a fixed order, whatever the order of its input. */
export interface LinkResult {
  /** Certain, confirmed and suggested links; at most one per document and dossier. */
  readonly links: readonly Link[];
  readonly unlinked: readonly UnlinkedDocument[];
  readonly fromDocuments: readonly DocumentDossier[];
}

/** A document without a certain or confirmed link, with the dossiers it may belong to, best first. */
export interface UnlinkedDocument {
  readonly document: SourceDocument;
  readonly suggestions: readonly Link[];
}

/** A dossier that only documents speak of, because no register of its type was given. */
export interface DocumentDossier {
  readonly id: DossierId;
  /** Id of the dossier type. */
  readonly type: string;
  /** The key as the documents write it. */
  readonly key: string;
  /** Who it is of, where another dossier has the same key. */
  readonly apart?: string | undefined;
}
