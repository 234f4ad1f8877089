import type {
  DocumentSummary,
  OwnCompanyView,
  SetUpView,
  SheetSummary,
  TypeOfRows,
} from '#shared/api/set-up-views.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import { namePattern, pathPattern } from '#shared/domain/name-pattern.ts';
import type { Pins } from '#shared/domain/pins.ts';
import type { Register, SourceDocument } from '#shared/domain/recognised.ts';
import { findOwnCompany, likelyOwnCompanies } from '#shared/link/own-company.ts';
import { masterModels } from '#shared/recognise/registers/master-models.ts';
import { registerFieldLabel } from '#shared/text/field-labels.ts';

/** More documents than a person looks through. */
const mostDocuments = 2000;

interface Understood {
  readonly registers: readonly Register[];
  readonly documents: readonly SourceDocument[];
  readonly pins: Pins;
  readonly types: readonly DossierType[];
}

/** What was made of the folders: sheets first, what needs a look before what is clear. */
export function setUpView({ registers, documents, pins, types }: Understood): SetUpView {
  const summaries = documents
    .filter(({ status }) => status !== 'table')
    .map((document): DocumentSummary => {
      const pattern = pathPattern(document.shownPath);
      return {
        file: document.file,
        shownPath: document.shownPath,
        documentType: document.recognised.type?.type ?? null,
        because: document.recognised.type?.because ?? '',
        pattern,
        isPinned: pins.documents.some(({ filePattern }) => filePattern === pattern),
      };
    })
    .toSorted((one, other) => byNeed(one.documentType === null, other.documentType === null, one, other));
  return {
    sheets: registers
      .map((register) => sheetSummary(register, pins))
      .toSorted((one, other) =>
        byNeed(one.role.kind === 'unknown', other.role.kind === 'unknown', one, other),
      ),
    documents: summaries.slice(0, mostDocuments),
    documentCount: summaries.length,
    ownCompany: ownCompanyView(documents, pins),
    types: [...types.map(ofType), ...masterModels.flatMap(ofMaster)],
  };
}

function ownCompanyView(documents: readonly SourceDocument[], pins: Pins): OwnCompanyView {
  const own = findOwnCompany(documents, pins.ownCompany);
  return {
    name: own?.name ?? null,
    isPinned: pins.ownCompany !== undefined,
    documents: own?.documents ?? 0,
    named: own?.named ?? 0,
    choices: likelyOwnCompanies(documents),
  };
}

type Shown = { readonly shownPath: string };

function byNeed(one: boolean, other: boolean, a: Shown, b: Shown): number {
  if (one !== other) return one ? -1 : 1;
  return a.shownPath < b.shownPath ? -1 : a.shownPath > b.shownPath ? 1 : 0;
}

function sheetSummary({ file, shownPath, sheet, role, rows }: Register, pins: Pins): SheetSummary {
  const [pattern, name] = [pathPattern(shownPath), namePattern(sheet)];
  const isPinned = pins.registers.some((one) => one.filePattern === pattern && one.sheet === name);
  return { file, shownPath, sheet, role, rows: rows.length, pattern, isPinned };
}

function ofType({ id, title, key, fields }: DossierType): TypeOfRows {
  return {
    role: { kind: 'dossiers', type: id },
    title,
    key,
    fields: fields.map((field) => ({ id: field.id, label: field.label, kind: field.kind })),
  };
}

const masterTitles = {
  customer: { nl: 'Klantenlijst', en: 'List of customers' },
  supplier: { nl: 'Leverancierslijst', en: 'List of suppliers' },
  article: { nl: 'Artikelen of prijslijst', en: 'Articles or price list' },
} as const;

function ofMaster({ role, key, party, fields }: (typeof masterModels)[number]): readonly TypeOfRows[] {
  if (role.kind !== 'master') return [];
  const labelled = fields.map(({ id, kind }) => ({
    id,
    kind,
    label: registerFieldLabel(id) ?? { nl: id, en: id },
  }));
  return [{ role, title: masterTitles[role.of], key: key ?? party ?? '', fields: labelled }];
}
