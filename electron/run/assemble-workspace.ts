import type { KnownDossier, VouchedValue } from '#electron/store/known-dossier.ts';
import { readerVersion } from '#electron/worker/protocol.ts';
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
import { nothingVouched, vouchedAs, vouchValues } from './vouch-dossiers.ts';

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
  /** What was found on the pages of each. */
  readonly vouched: ReadonlyMap<DossierId, readonly VouchedValue[]>;
}

/** What an earlier run knows. */
export interface KnownBefore {
  readonly states: ReadonlyMap<DossierId, Pick<KnownDossier, 'fingerprint' | 'vouched'>>;
  /** What the same registers, types and decisions of people gave, in the same session; null when they are not the same. */
  readonly session: {
    readonly documents: readonly SourceDocument[];
    readonly assembled: AssembledWorkspace;
  } | null;
}

/**
 * Links documents to dossiers and assembles those with all their evidence. Pages are looked at only for dossiers that are
 * not known by their fingerprint; of the others it is known what is found there.
 */
export async function assembleWorkspace(
  sources: WorkspaceSources,
  { states, session }: KnownBefore,
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
  const vouched = new Map<DossierId, readonly VouchedValue[]>();
  const ofSession = new Map(before?.dossiers.map((dossier) => [dossier.id, dossier]));
  const duplicateKeys: DuplicateKey[] = [];
  for (const one of cases) {
    const same = before && isSameCase(one, before.cases.get(one.id)) ? before.fingerprints.get(one.id) : null;
    const { fingerprint, bare } = same ? { fingerprint: same, bare: null } : unlooked(one);
    fingerprints.set(one.id, fingerprint);
    const state = states.get(one.id);
    const known = state?.fingerprint === fingerprint ? state.vouched : null;
    const values = known ?? (await vouchValues(wantedOf(one), documentsOf(one), sources.pagesOf));
    vouched.set(one.id, values);
    dossiers.push(
      (same ? ofSession.get(one.id) : null) ??
        (values.length === 0 ? bare : null) ??
        assembleDossier(one, vouchedAs(one.id, values)),
    );
    duplicateKeys.push(...duplicateKeysIn(one));
    await pace.step();
  }
  const byId = new Map(cases.map((one) => [one.id, one]));
  return { dossiers, rowsWithoutKey, duplicateKeys, linked, fingerprints, cases: byId, vouched };
}

/** How many rows all registers have together. */
export function rowsIn(registers: readonly Register[]): number {
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

/** A dossier before its pages are looked at, and what it is known by: other readers may find other words on the same pages. */
function unlooked(one: Case): { readonly fingerprint: string; readonly bare: Dossier } {
  const bare = assembleDossier(one, nothingVouched);
  return { fingerprint: `${readerVersion} ${dossierFingerprint(bare, one.type)}`, bare };
}

function documentsOf(one: Case): readonly SourceDocument[] {
  return one.documents.map(({ document }) => document);
}
