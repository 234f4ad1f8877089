import type { FileContent, Page } from '../domain/content.ts';
import type { FilePath } from '../domain/evidence.ts';
import { isFieldName } from '../domain/field-name.ts';
import { comparisonKey, type FieldValue, identifierKey } from '../domain/field-value.ts';
import type { DocumentFields, RecognisedContent } from '../domain/recognised.ts';
import { numberingOf } from './page-numbering.ts';
import { type EInvoice, readEInvoice } from './read-e-invoice.ts';
import { recognisePages } from './recognise-pages.ts';
import { recogniseSheetDocument } from './recognise-sheet-document.ts';
import { splitPages } from './split-pages.ts';
import { vouch } from './vouch.ts';

/**
 * What kind of document a file is, the values of its fields with where they stand, and the numbers it can be linked on. Where an
 * e-invoice is embedded in a PDF the XML wins and the page fills what the XML leaves out. A spreadsheet is a list, unless its first sheet is
 * an order, an invoice or the like.
 */
export function recogniseDocument(content: FileContent, fileName: string, file: FilePath): RecognisedContent {
  switch (content.kind) {
    case 'sheets':
      return (
        recogniseSheetDocument(content.sheets, fileName, file) ?? {
          type: null,
          fields: {},
          lines: [],
          references: [],
        }
      );
    case 'xml':
      return fromXml(readEInvoice(content.root, file));
    case 'pages': {
      const page = {
        ...recognisePages(content.pages, fileName, file),
        ...(content.signatures && { signatures: content.signatures }),
      };
      for (const { root } of content.embedded) {
        const invoice = readEInvoice(root, file);
        if (invoice) return withXml(page, invoice, content.pages, file);
      }
      const parts = mayBeSeveral(page)
        ? splitPages(content.pages, (some) => recognisePages(some, fileName, file))
        : [];
      if (parts.length > 0) return { ...page, parts };
      const numbering = numberingOf(content.pages);
      return numbering ? { ...page, numbering } : page;
    }
  }
}

/** Only what is an invoice by its whole may be several; looking at each page costs as much again. */
function mayBeSeveral({ type }: RecognisedContent): boolean {
  return type?.type === 'invoice' || type?.type === 'credit-note';
}

/** The XML wins; what the page surely says otherwise is kept beside it. */
function withXml(
  page: RecognisedContent,
  { type, fields, lines, besideLines }: EInvoice,
  pages: readonly Page[],
  file: FilePath,
): RecognisedContent {
  const printed = otherwisePrinted(
    page.fields,
    fields,
    (value) => vouch(pages, value, file).state === 'found',
  );
  return {
    ...page,
    type,
    fields: { ...page.fields, ...fields },
    lines: lines.length > 0 ? lines : page.lines,
    ...(besideLines && { besideLines }),
    ...(Object.keys(printed).length > 0 && { printed }),
  };
}

/** A page that is read less surely says nothing against the XML. */
const sure = 0.8;

/** Values on the page that differ from those of the XML, where that of the XML stands nowhere on it. Names may differ. */
function otherwisePrinted(
  page: DocumentFields,
  xml: DocumentFields,
  isPrinted: (value: FieldValue) => boolean,
): DocumentFields {
  const differing = Object.entries(xml).filter(([name, told]) => {
    const read = isFieldName(name) ? page[name] : undefined;
    if (told.state !== 'read' || read?.state !== 'read' || told.value.kind === 'text') return false;
    const isOther = comparisonKey(told.value) !== comparisonKey(read.value);
    return isOther && read.confidence >= sure && !isPrinted(told.value);
  });
  return Object.fromEntries(
    differing.flatMap(([name]) => (isFieldName(name) ? [[name, page[name]]] : [])),
  ) as DocumentFields;
}

function fromXml(invoice: EInvoice | null): RecognisedContent {
  if (invoice === null) return { type: null, fields: {}, lines: [], references: [] };
  const keys = Object.values(invoice.fields).flatMap((reading) =>
    reading.state === 'read' && reading.value.kind === 'identifier'
      ? [identifierKey(reading.value.text)]
      : [],
  );
  return {
    type: invoice.type,
    fields: invoice.fields,
    lines: invoice.lines,
    ...(invoice.besideLines && { besideLines: invoice.besideLines }),
    references: [...new Set(keys)].filter((key) => /\d/.test(key)),
  };
}
