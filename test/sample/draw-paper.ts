import PDFDocument from 'pdfkit';
import { ciiInvoice } from './cii-invoice.ts';
import { collectPdf } from './collect-pdf.ts';
import { drawEnglish } from './layouts/english.ts';
import { drawHeaderTable } from './layouts/header-table.ts';
import { drawLabelList } from './layouts/label-list.ts';
import { drawLandscapeNote } from './layouts/landscape-note.ts';
import { drawLetterhead } from './layouts/letterhead.ts';
import { drawModern } from './layouts/modern.ts';
import { drawOrderForm } from './layouts/order-form.ts';
import type { Sheet } from './layouts/pen.ts';
import { drawReceiptForm } from './layouts/receipt-form.ts';
import { drawTwoColumn } from './layouts/two-column.ts';
import type { LayoutName, Paper } from './sample-types.ts';
import { scanOf } from './scan-page.ts';

const layouts: Readonly<Record<LayoutName, (sheet: Sheet, paper: Paper) => void>> = {
  letterhead: drawLetterhead,
  'header-table': drawHeaderTable,
  'two-column': drawTwoColumn,
  'label-list': drawLabelList,
  english: drawEnglish,
  modern: drawModern,
  'landscape-note': drawLandscapeNote,
  'receipt-form': drawReceiptForm,
  'order-form': drawOrderForm,
};

/** The PDF of a paper as bytes, the same bytes every time. */
export async function drawPaper(paper: Paper): Promise<Uint8Array> {
  const bytes = await drawText(paper);
  switch (paper.finish) {
    case 'plain':
    case 'resaved':
    case 'encrypted':
      return bytes;
    case 'truncated':
      return bytes.slice(0, Math.floor(bytes.length * 0.45));
    case 'scan':
      return scanOf(bytes);
    default:
      return paper.finish satisfies never;
  }
}

/**
 * RC4 of PDF 1.4 is the one encryption that needs no random bytes. A file that the list of findings names by its hash is not
 * compressed, because zlib does not pack the same on every processor.
 */
function drawText(paper: Paper): Promise<Uint8Array> {
  const moment = new Date(`${paper.dates.document}T09:00:00Z`);
  const sheet = new PDFDocument({
    size: 'A4',
    layout: paper.layout === 'landscape-note' ? 'landscape' : 'portrait',
    margin: 0,
    pdfVersion: '1.4',
    compress: paper.finish === 'plain' || paper.finish === 'resaved',
    info: {
      Title: paper.numbers.invoice ?? paper.numbers.order ?? paper.numbers.reference ?? '',
      Producer: paper.finish === 'resaved' ? 'Voorbeeldmap (opnieuw opgeslagen)' : 'Voorbeeldmap',
      Creator: 'Voorbeeldmap',
      CreationDate: moment,
      ModDate: moment,
    },
    ...(paper.finish === 'encrypted' ? { userPassword: 'voorbeeld' } : {}),
  });
  const written = collectPdf(sheet);
  layouts[paper.layout](sheet, paper);
  if (paper.embedded === 'factur-x') {
    attachInvoice(sheet, paper, moment);
  }
  sheet.end();
  return written;
}

/** Factur-X asks for the relationship, which the type definitions of the library leave out. */
function attachInvoice(sheet: Sheet, paper: Paper, moment: Date): void {
  const options = {
    name: 'factur-x.xml',
    type: 'text/xml',
    description: 'Factur-X invoice',
    relationship: 'Alternative',
    creationDate: moment,
    modifiedDate: moment,
  };
  sheet.file(Buffer.from(ciiInvoice(paper), 'utf8'), options);
}
