import { assembleDossiers } from '#shared/assemble/assemble-dossiers.ts';
import { dossierFingerprint } from '#shared/assemble/dossier-fingerprint.ts';
import { wantedVouchings } from '#shared/assemble/wanted-vouchings.ts';
import type { Page } from '#shared/domain/content.ts';
import type { Dossier, DossierId, Link } from '#shared/domain/dossier.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import type { LinkResult } from '#shared/domain/linking.ts';
import type { Register, SourceDocument } from '#shared/domain/recognised.ts';
import { linkDocuments } from '#shared/link/link-documents.ts';
import { nothingVouched, vouchAll } from './vouch-dossiers.ts';

export interface WorkspaceSources {
  readonly documents: readonly SourceDocument[];
  readonly registers: readonly Register[];
  readonly types: readonly DossierType[];
  /** Links a person confirmed. */
  readonly confirmed: readonly Link[];
  readonly pagesOf: (document: SourceDocument) => Promise<readonly Page[] | null>;
}

type Assembled = ReturnType<typeof assembleDossiers>;

export interface AssembledWorkspace extends Omit<Assembled, 'dossiers'> {
  readonly linked: LinkResult;
  readonly dossiers: readonly Dossier[];
  /** Hash of everything a dossier is made of; equal hashes need no second judgement. */
  readonly fingerprints: ReadonlyMap<DossierId, string>;
}

/**
 * Links documents to dossiers and assembles those with all their evidence. Pages are looked at only for dossiers that
 * `isKnown` does not recognise by their fingerprint; for the others its answer is used as it is.
 */
export async function assembleWorkspace(
  sources: WorkspaceSources,
  known: (id: DossierId, fingerprint: string) => Dossier | null,
): Promise<AssembledWorkspace> {
  const linked = linkDocuments(sources);
  const { links, fromDocuments } = linked;
  const bare = assembleDossiers({ ...sources, links, fromDocuments, vouched: nothingVouched });
  const fingerprints = fingerprintsOf(bare.dossiers, sources.types);
  const unchanged = new Map<DossierId, Dossier>();
  for (const [id, hash] of fingerprints) {
    const dossier = known(id, hash);
    if (dossier) unchanged.set(id, dossier);
  }
  const wanted = wantedVouchings({ ...sources, links, fromDocuments }).filter(
    (one) => !unchanged.has(one.dossier),
  );
  const full =
    wanted.length === 0
      ? bare
      : assembleDossiers({
          ...sources,
          links,
          fromDocuments,
          vouched: await vouchAll(wanted, sources.documents, sources.pagesOf),
        });
  return {
    ...full,
    linked,
    fingerprints,
    dossiers: full.dossiers.map((dossier) => unchanged.get(dossier.id) ?? dossier),
  };
}

function fingerprintsOf(
  dossiers: readonly Dossier[],
  types: readonly DossierType[],
): ReadonlyMap<DossierId, string> {
  const typeOf = new Map(types.map((type) => [type.id, type]));
  return new Map(
    dossiers.flatMap((dossier) => {
      const type = typeOf.get(dossier.type);
      return type ? [[dossier.id, dossierFingerprint(dossier, type)] as const] : [];
    }),
  );
}
