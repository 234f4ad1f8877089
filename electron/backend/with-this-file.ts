import { dossierStatus } from '#electron/run/dossier-status.ts';
import { cachedPages, vouchedAs, vouchValues } from '#electron/run/vouch-dossiers.ts';
import { evaluateDossier } from '#rules/evaluate-dossier.ts';
import type { QuickCheckResult } from '#shared/api/quick-check-views.ts';
import { assembleDossiers } from '#shared/assemble/assemble-dossiers.ts';
import { wantedVouchings } from '#shared/assemble/wanted-vouchings.ts';
import type { FileContent } from '#shared/domain/content.ts';
import { continuationReason } from '#shared/domain/continuation-reason.ts';
import { type Dossier, type DossierId, keyToldApart, type Link } from '#shared/domain/dossier.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import { canonicalText, identifierKey } from '#shared/domain/field-value.ts';
import type { Evaluation, Finding } from '#shared/domain/finding.ts';
import type { DocumentDossier } from '#shared/domain/linking.ts';
import type { Register, RegisterRow, SourceDocument } from '#shared/domain/recognised.ts';
import { dossierIdIn } from '#shared/domain/secret-fields.ts';
import { withoutSecretValues } from '#shared/domain/secret-findings.ts';
import { linkDocuments } from '#shared/link/link-documents.ts';
import type { Desk } from './desk.ts';
import type { QuickCheckBasis } from './quick-check-basis.ts';

export type WithThisFile = Pick<
  QuickCheckResult,
  'dossier' | 'findings' | 'wouldSettle' | 'wouldComplete' | 'fulfils'
>;

const belongsNowhere: WithThisFile = {
  dossier: null,
  findings: [],
  wouldSettle: [],
  wouldComplete: false,
  fulfils: null,
};

/** A dropped file, with the dossier to judge it in; null: the one it seems to belong to. */
export interface FileToJudge {
  readonly document: SourceDocument;
  readonly content: FileContent | null;
  readonly into: DossierId | null;
}

/** The dossier a file seems to belong to, judged as if the file lay in it. */
export async function withThisFile(
  { document, content, into }: FileToJudge,
  basis: QuickCheckBasis,
  desk: Desk,
): Promise<WithThisFile> {
  const linked = linkDocuments({ ...basis, documents: [document] });
  const best =
    into === null ? (bestOf(linked.links) ?? besideHead(document, basis.links)) : linkBy(document, into);
  const type = basis.types.find(({ id }) => best?.dossier.startsWith(`${id}:`));
  if (!best || !type) return belongsNowhere;
  const dossier = await dossierWith(
    { document, content, link: best, formed: linked.fromDocuments },
    basis,
    desk,
  );
  if (!dossier) return belongsNowhere;
  const evaluation = evaluateDossier(dossier, type, basis);
  const isKnown = dossier.row !== null || dossier.documents.length > 1;
  return {
    dossier: isKnown
      ? { id: dossier.id, key: dossier.key, party: dossier.party, certain: best.certainty !== 'suggested' }
      : null,
    findings: evaluation.findings
      .filter((finding) => isAbout(finding, document))
      .map((finding) => withoutSecretValues(finding, basis.types)),
    wouldSettle: settledBy(evaluation, basis, dossier.id),
    fulfils: isKnown ? fulfilledBy(document, type) : null,
    wouldComplete:
      isKnown &&
      dossierStatus(evaluation) === 'complete' &&
      !standsOpenElsewhere(evaluation, basis, dossier.id),
  };
}

function bestOf(links: readonly Link[]): Link | undefined {
  return links.find(({ certainty }) => certainty !== 'suggested') ?? links[0];
}

/** Later pages may belong where the file is that begins the document. */
function besideHead({ id, continues }: SourceDocument, links: readonly Link[]): Link | undefined {
  if (continues === undefined) return undefined;
  const head = bestOf(links.filter(({ document }) => document === continues.document));
  return (
    head && {
      document: id,
      dossier: head.dossier,
      certainty: 'suggested',
      because: continuationReason(continues),
    }
  );
}

function linkBy(document: SourceDocument, dossier: DossierId): Link {
  return { document: document.id, dossier, certainty: 'confirmed', because: { how: 'person', matched: '' } };
}

function fulfilledBy({ recognised }: SourceDocument, { documents }: DossierType): WithThisFile['fulfils'] {
  const kind = recognised.type?.type;
  const requirement = documents.find(({ types }) => kind !== undefined && types.includes(kind));
  return requirement ? { id: requirement.id, label: requirement.label } : null;
}

interface Addition {
  readonly document: SourceDocument;
  readonly content: FileContent | null;
  readonly link: Link;
  readonly formed: readonly DocumentDossier[];
}

/** The dossier as it was stored, with this file in it; a copy of the same content that lies there already gives way. */
async function dossierWith(added: Addition, basis: QuickCheckBasis, desk: Desk): Promise<Dossier | null> {
  const { document, link, formed } = added;
  const store = desk.session?.store;
  const stored = (await store?.dossierState(link.dossier))?.dossier;
  const others = (stored?.documents ?? []).filter(({ id }) => id !== document.id);
  const documents = others.flatMap(({ id }) => basis.documents.filter((one) => one.id === id));
  const links = others.map(
    ({ id, link: certainty, because }): Link => ({ document: id, dossier: link.dossier, certainty, because }),
  );
  const input = {
    types: basis.types,
    registers: onlyRowsOf(link.dossier, basis.registers, basis.types),
    documents: [...documents, document],
    links: [...links, { ...link, certainty: 'confirmed' as const }],
    fromDocuments: formed.filter(({ id }) => id === link.dossier),
  };
  const ownPages = added.content?.kind === 'pages' ? added.content.pages : null;
  const pagesOf = async (one: SourceDocument) =>
    one.id === document.id ? ownPages : store ? cachedPages(store)(one) : null;
  const wanted = wantedVouchings(input).filter(({ dossier }) => dossier === link.dossier);
  const vouched = vouchedAs(link.dossier, await vouchValues(wanted, input.documents, pagesOf));
  return assembleDossiers({ ...input, vouched }).dossiers.find(({ id }) => id === link.dossier) ?? null;
}

/** Registers with only the rows of one dossier: the others have no part in it. */
function onlyRowsOf(
  wanted: DossierId,
  registers: readonly Register[],
  types: readonly DossierType[],
): readonly Register[] {
  return registers.map((register) => {
    const { role } = register;
    const type = role.kind === 'dossiers' ? types.find(({ id }) => id === role.type) : undefined;
    const rows = type ? register.rows.filter((row) => idOf(row, type) === wanted) : [];
    return { ...register, rows };
  });
}

function idOf({ fields, apart }: RegisterRow, type: DossierType): DossierId | null {
  const key = fields[type.key];
  return key?.state === 'read'
    ? dossierIdIn(type, keyToldApart(identifierKey(canonicalText(key.value)), apart))
    : null;
}

function isAbout({ evidence, subject }: Finding, { file, id }: SourceDocument): boolean {
  return subject.includes(id) || evidence.some(({ at, role }) => at.file === file && role !== 'context');
}

function settledBy(
  { judgements }: Evaluation,
  { items }: QuickCheckBasis,
  dossier: DossierId,
): WithThisFile['wouldSettle'] {
  const proved = new Set<string>(
    judgements.filter(({ verdict }) => verdict === 'satisfied').map(({ id }) => id),
  );
  return items.filter((item) => item.finding.dossier === dossier && proved.has(item.id)).map(({ id }) => id);
}

/** An item that only the checks of the whole workspace can settle, such as a double: this file alone proves nothing of it. */
function standsOpenElsewhere(
  { judgements }: Evaluation,
  { items }: QuickCheckBasis,
  dossier: DossierId,
): boolean {
  const judged = new Set<string>(judgements.map(({ id }) => id));
  return items.some(
    ({ id, finding }) => finding.dossier === dossier && finding.severity !== 'info' && !judged.has(id),
  );
}
