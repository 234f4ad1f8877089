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
import type { OwnCompany } from '#shared/link/own-company.ts';
import type { Pace } from './pace.ts';
import { nothingVouched, vouchAll } from './vouch-dossiers.ts';

export interface WorkspaceSources {
  readonly documents: readonly SourceDocument[];
  readonly registers: readonly Register[];
  readonly types: readonly DossierType[];
  /** Links a person confirmed. */
  readonly confirmed: readonly Link[];
  readonly own?: OwnCompany | null;
  readonly pagesOf: (document: SourceDocument) => Promise<readonly Page[] | null>;
}

export interface AssembledWorkspace extends AssembledDossiers {
  readonly linked: LinkResult;
  /** Hash of everything a dossier is made of; equal hashes need no second judgement. */
  readonly fingerprints: ReadonlyMap<DossierId, string>;
  /** What each dossier was made of. */
  readonly cases: ReadonlyMap<DossierId, Case>;
}

/** What an earlier run knows. */
export interface KnownBefore {
  /** The dossier with this fingerprint; null when it had another one. */
  readonly dossierWith: (id: DossierId, fingerprint: string) => Dossier | null;
  /** What the same registers, types and decisions of people gave, in the same session; null when they are not the same. */
  readonly session: {
    readonly documents: readonly SourceDocument[];
    readonly assembled: AssembledWorkspace;
  } | null;
}

/**
 * Links documents to dossiers and assembles those with all their evidence. Pages are looked at only for dossiers that are
 * not known by their fingerprint; the others are used as they are known.
 */
export async function assembleWorkspace(
  sources: WorkspaceSources,
  { dossierWith, session }: KnownBefore,
  pace: Pace,
): Promise<AssembledWorkspace> {
  const before = session?.assembled;
  pace.expect(sources.documents.length + 3 * rowsIn(sources.registers));
  const linked = await pace.all(
    linkingSteps(sources, session && { ...session.assembled.linked, documents: session.documents }),
  );
  const { links, fromDocuments } = linked;
  const { cases, rowsWithoutKey } = gatherCases({ ...sources, links, fromDocuments });
  const fingerprints = new Map<DossierId, string>();
  const dossiers: Dossier[] = [];
  const duplicateKeys: DuplicateKey[] = [];
  for (const one of cases) {
    const same = before && isSameCase(one, before.cases.get(one.id)) ? before.fingerprints.get(one.id) : null;
    const fingerprint = same ?? dossierFingerprint(assembleDossier(one, nothingVouched), one.type);
    fingerprints.set(one.id, fingerprint);
    dossiers.push(dossierWith(one.id, fingerprint) ?? (await withVouched(one, sources)));
    duplicateKeys.push(...duplicateKeysIn(one));
    await pace.step();
  }
  const byId = new Map(cases.map((one) => [one.id, one]));
  return { dossiers, rowsWithoutKey, duplicateKeys, linked, fingerprints, cases: byId };
}

function rowsIn(registers: readonly Register[]): number {
  return registers.reduce((sum, { rows }) => sum + rows.length, 0);
}

/** Made of the very same rows, documents and links. */
function isSameCase(one: Case, other: Case | undefined): boolean {
  return (
    other !== undefined &&
    one.type === other.type &&
    one.key === other.key &&
    one.rows.length === other.rows.length &&
    one.documents.length === other.documents.length &&
    one.rows.every(
      ({ row, register }, at) => row === other.rows[at]?.row && register === other.rows[at]?.register,
    ) &&
    one.documents.every(
      ({ document, link }, at) =>
        document === other.documents[at]?.document && link === other.documents[at]?.link,
    )
  );
}

async function withVouched(one: Case, { pagesOf }: WorkspaceSources): Promise<Dossier> {
  const wanted = wantedOf(one);
  const documents = one.documents.map(({ document }) => document);
  return assembleDossier(one, await vouchAll(wanted, documents, pagesOf));
}
