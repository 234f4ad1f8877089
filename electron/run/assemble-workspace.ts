import {
  type AssembledDossiers,
  assembleDossier,
  type DuplicateKey,
  duplicateKeysIn,
} from '#shared/assemble/assemble-dossiers.ts';
import { dossierFingerprint } from '#shared/assemble/dossier-fingerprint.ts';
import { type Case, gatherCases } from '#shared/assemble/gather-cases.ts';
import { wantedOf } from '#shared/assemble/wanted-vouchings.ts';
import type { Page } from '#shared/domain/content.ts';
import type { Dossier, DossierId, Link } from '#shared/domain/dossier.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import type { LinkResult } from '#shared/domain/linking.ts';
import type { Register, SourceDocument } from '#shared/domain/recognised.ts';
import { linkingSteps } from '#shared/link/link-documents.ts';
import type { Pace } from './pace.ts';
import { nothingVouched, vouchAll } from './vouch-dossiers.ts';

export interface WorkspaceSources {
  readonly documents: readonly SourceDocument[];
  readonly registers: readonly Register[];
  readonly types: readonly DossierType[];
  /** Links a person confirmed. */
  readonly confirmed: readonly Link[];
  readonly pagesOf: (document: SourceDocument) => Promise<readonly Page[] | null>;
}

export interface AssembledWorkspace extends AssembledDossiers {
  readonly linked: LinkResult;
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
  pace: Pace,
): Promise<AssembledWorkspace> {
  pace.expect(sources.documents.length + 3 * rowsIn(sources.registers));
  const linked = await pace.all(linkingSteps(sources));
  const { links, fromDocuments } = linked;
  const { cases, rowsWithoutKey } = gatherCases({ ...sources, links, fromDocuments });
  const fingerprints = new Map<DossierId, string>();
  const dossiers: Dossier[] = [];
  const duplicateKeys: DuplicateKey[] = [];
  for (const one of cases) {
    const bare = assembleDossier(one, nothingVouched);
    const fingerprint = dossierFingerprint(bare, one.type);
    fingerprints.set(one.id, fingerprint);
    dossiers.push(known(one.id, fingerprint) ?? (await withVouched(one, bare, sources)));
    duplicateKeys.push(...duplicateKeysIn(one));
    await pace.step();
  }
  return { dossiers, rowsWithoutKey, duplicateKeys, linked, fingerprints };
}

function rowsIn(registers: readonly Register[]): number {
  return registers.reduce((sum, { rows }) => sum + rows.length, 0);
}

async function withVouched(one: Case, bare: Dossier, { pagesOf }: WorkspaceSources): Promise<Dossier> {
  const wanted = wantedOf(one);
  if (wanted.length === 0) return bare;
  const documents = one.documents.map(({ document }) => document);
  return assembleDossier(one, await vouchAll(wanted, documents, pagesOf));
}
