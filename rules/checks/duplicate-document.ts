import type { Bilingual } from '#shared/domain/bilingual.ts';
import type { FindingEvidence } from '#shared/domain/finding.ts';
import type { Money } from '#shared/domain/money.ts';
import type { DocumentId, SourceDocument } from '#shared/domain/recognised.ts';
import { options } from '../check-options.ts';
import { defineCheck } from '../define-check.ts';
import { firstFew } from '../first-few.ts';
import type { DossierFacts, FindingFacts } from '../outcome.ts';
import { sameInvoices } from '../same-invoice.ts';
import { documentTypeTerm } from '../terms.ts';
import type { WorkspaceFacts } from '../workspace-facts.ts';

export const duplicateDocument = defineCheck({
  id: 'duplicate-document',
  class: 'duplicate',
  severity: 'warning',
  title: { nl: 'Elk stuk is er één keer', en: 'Every document is there once' },
  why: {
    nl: 'Een factuur die twee keer in de map staat, wordt gemakkelijk twee keer geboekt of betaald.',
    en: 'An invoice that is filed twice is easily booked or paid twice.',
  },
  options: options({}),
  messages: {
    'same-content': {
      what: {
        nl: 'Hetzelfde bestand staat er {count} keer: {files}.',
        en: 'The same file is there {count} times: {files}.',
      },
      todo: {
        nl: 'Bewaar er één, en ga na of het stuk niet ook dubbel is verwerkt.',
        en: 'Keep one of them, and make sure that the document was not processed twice.',
      },
    },
    'same-number': {
      what: {
        nl: '{document} {number} van dezelfde afzender is er {count} keer: {files}.',
        en: '{document} {number} of the same sender is there {count} times: {files}.',
      },
      todo: {
        nl: 'Vergelijk de stukken. Is het dezelfde factuur, betaal haar dan één keer; is het een andere, vraag dan een eigen nummer.',
        en: 'Compare the documents. If it is the same invoice, pay it once; if it is another, ask for a number of its own.',
      },
    },
  },

  workspace: ({ workspace }, say) => {
    const owners = ownersOf(workspace);
    const documents = withoutSavedAttachments(workspace.documents);
    const contents = grouped(sameContents(documents, owners), owners, 'same-content', contentSubject);
    const numbers = grouped(sameInvoices(documents), owners, 'same-number', numberSubject);
    const reported = new Set(
      [...contents, ...numbers].map(({ of, subject }) => `${of?.id ?? '-'} ${subject}`),
    );
    const clean = workspace.dossiers.flatMap((of) =>
      ['same-content', 'same-number']
        .filter((subject) => !reported.has(`${of.id} ${subject}`))
        .map((subject) => say.satisfied({ of, subject })),
    );
    const content = contents.map(({ of, subject, documents }) =>
      say.violated(
        { of, subject },
        'same-content',
        { count: documents.length, files: paths(documents) },
        factsOf(documents),
      ),
    );
    const number = numbers.map(({ of, subject, documents }) =>
      say.violated(
        { of, subject },
        'same-number',
        {
          document: documentTypeTerm(documents[0]?.recognised.type?.type ?? 'other'),
          number: numberOf(documents),
          count: documents.length,
          files: paths(documents),
        },
        factsOf(documents),
      ),
    );
    return [...content, ...number, ...clean];
  },
});

interface Duplicates {
  readonly of: DossierFacts | null;
  readonly subject: string;
  readonly documents: readonly SourceDocument[];
}

type Owners = ReadonlyMap<DocumentId, DossierFacts>;

/** The dossier of each document; of several the one with the first id. */
function ownersOf({ dossiers, links }: WorkspaceFacts): Owners {
  const byId = new Map(dossiers.map((dossier) => [dossier.id, dossier]));
  const owners = new Map<DocumentId, DossierFacts>();
  for (const { document, dossier, certainty } of links) {
    const facts = certainty === 'suggested' ? undefined : byId.get(dossier);
    const other = owners.get(document);
    if (facts && (!other || facts.id < other.id)) owners.set(document, facts);
  }
  return owners;
}

const insideMailOrZip = /\.(?:eml|msg|zip)[\\/]/i;

/** Who saves an attachment keeps the mail beside it: that is one paper. The one in the mail or zip counts when it is alone. */
function withoutSavedAttachments(documents: readonly SourceDocument[]): readonly SourceDocument[] {
  const saved = new Set(documents.filter(({ file }) => !insideMailOrZip.test(file)).map(({ hash }) => hash));
  return documents.filter(
    ({ file, hash }) => hash === null || !insideMailOrZip.test(file) || !saved.has(hash),
  );
}

/** Equal files: invoices anywhere; other documents only within one dossier, for terms and drawings go with many. */
function sameContents(
  documents: readonly SourceDocument[],
  owners: Owners,
): readonly (readonly SourceDocument[])[] {
  const groups = new Map<string, SourceDocument[]>();
  for (const document of documents) {
    const { hash, id } = document;
    const owner = owners.get(id)?.id;
    if (hash === null || (!isInvoice(document) && owner === undefined)) continue;
    const key = isInvoice(document) ? hash : `${hash} ${owner}`;
    groups.set(key, [...(groups.get(key) ?? []), document]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** One finding for each dossier and kind of duplicate: the groups of one dossier are taken together. */
function grouped(
  groups: readonly (readonly SourceDocument[])[],
  owners: Owners,
  kind: string,
  looseSubject: (documents: readonly SourceDocument[]) => string,
): readonly Duplicates[] {
  const found = new Map<string, Duplicates>();
  for (const group of groups) {
    const documents = group.toSorted((one, other) => (one.shownPath < other.shownPath ? -1 : 1));
    const of = documents.flatMap(({ id }) => owners.get(id) ?? []).toSorted(byDossier)[0] ?? null;
    const subject = of ? kind : looseSubject(documents);
    const key = `${of?.id ?? '-'} ${subject}`;
    const other = found.get(key);
    found.set(key, { of, subject, documents: [...(other?.documents ?? []), ...documents] });
  }
  return [...found.values()];
}

function byDossier(one: DossierFacts, other: DossierFacts): number {
  return one.id < other.id ? -1 : 1;
}

function contentSubject(documents: readonly SourceDocument[]): string {
  return `content:${documents[0]?.hash ?? ''}`;
}

function numberSubject(documents: readonly SourceDocument[]): string {
  const iban = documents
    .map(({ recognised }) => recognised.fields.iban)
    .find((reading) => reading?.state === 'read');
  return `number:${numberOf(documents)}${iban?.state === 'read' ? `:${iban.raw.replace(/\s/g, '')}` : ''}`;
}

function numberOf(documents: readonly SourceDocument[]): string {
  const number = documents[0]?.recognised.fields.invoiceNumber;
  return number?.state === 'read' ? number.raw : '';
}

function isInvoice({ recognised: { type } }: SourceDocument): boolean {
  return type?.type === 'invoice' || type?.type === 'credit-note';
}

function paths(documents: readonly SourceDocument[]): readonly (string | Bilingual)[] {
  return firstFew(
    documents.map(({ shownPath }) => shownPath),
    3,
  );
}

function factsOf(documents: readonly SourceDocument[]): FindingFacts {
  const evidence = documents.slice(0, 20).map(toEvidence);
  const values = documents.map(({ hash, id }) => hash ?? id).toSorted();
  const amount = totalOf(documents);
  const common = { evidence, values, ...(amount ? { amount } : {}) };
  return documents.some(isInvoice) ? common : { ...common, severity: 'info' };
}

function toEvidence({ file, recognised: { fields } }: SourceDocument): FindingEvidence {
  const number = fields.invoiceNumber;
  return number?.state === 'read'
    ? { role: 'found', at: number.at, raw: number.raw }
    : { role: 'found', at: { kind: 'file', file }, raw: null };
}

/** What would be paid twice. */
function totalOf(documents: readonly SourceDocument[]): Money | null {
  for (const { recognised } of documents) {
    const total = recognised.fields.totalGross;
    if (total?.state === 'read' && total.value.kind === 'amount') return total.value.amount;
  }
  return null;
}
