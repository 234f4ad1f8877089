import type { DossierDocument, FieldSource } from '#shared/domain/dossier.ts';
import { type Money, money } from '#shared/domain/money.ts';
import { option, options } from '../check-options.ts';
import { type DossierInput, defineCheck } from '../define-check.ts';
import { countedDocuments, countedSources, isReadable, seenValue, wholeOf } from '../field-values.ts';
import { gravestPerSubject } from '../gravest-per-subject.ts';
import { type InvoicePoint, invoicePoints, type PointField } from '../invoice-points.ts';
import { lineNumber, lineText } from '../line-values.ts';
import type { FindingFacts } from '../outcome.ts';

const field = option.field.nullable().default(null);

const pointOptions = options({
  /** Fields of the type that state these on the invoice; null: the type has none, and it is not asked. */
  sellerName: field,
  buyerName: field,
  sellerVatId: field,
  sellerKvk: field,
  invoiceDate: field,
  invoiceNumber: field,
  net: field,
  vat: field,
  buyerVatId: field,
  gross: field,
});

export const invoiceRequirements = defineCheck({
  id: 'invoice-requirements',
  class: 'missing',
  severity: 'warning',
  title: { nl: 'Factuur vermeldt wat erop moet staan', en: 'Invoice states what it has to state' },
  why: {
    nl: 'Aan een factuur die niet aan de eisen voldoet, kan aftrek van btw worden geweigerd (Wet OB 1968, artikel 35a; geraadpleegd 23-11-2026). Adressen, de vermelding “btw verlegd” en een fiscaal vertegenwoordiger leest het programma niet; kijk die zelf na.',
    en: 'An invoice that does not meet the requirements may cost you the deduction of VAT (Wet OB 1968, article 35a; looked up on 23-11-2026). Addresses, the words “reverse charge” and a fiscal representative are not read by the program; check those yourself.',
  },
  options: pointOptions,
  refersTo: { fields: [...Object.keys(pointOptions.shape)] },
  messages: {
    missing: {
      what: {
        nl: 'In de e-factuur {file} ontbreekt {point}.',
        en: 'In the e-invoice {file}, {point} is missing.',
      },
      todo: { nl: 'Vraag om een verbeterde factuur.', en: 'Ask for a corrected invoice.' },
    },
    'not-found': {
      what: {
        nl: 'Op de factuur {file} niet gevonden: {points}.',
        en: 'Not found on the invoice {file}: {points}.',
      },
      todo: {
        nl: 'Kijk of het erop staat. Zo niet, vraag dan om een verbeterde factuur.',
        en: 'See whether it is there. If not, ask for a corrected invoice.',
      },
    },
    'no-vat': {
      what: {
        nl: 'Op de factuur {file} is de btw nul, en {point} is niet gevonden. Bij “btw verlegd” en bij levering naar een ander EU-land moet dat erop staan.',
        en: 'On the invoice {file} there is no VAT, and {point} was not found. With reverse charge and supplies to another EU country it has to be there.',
      },
      todo: {
        nl: 'Kijk waarom er geen btw is. Is het geen vrijstelling, vraag dan om een verbeterde factuur.',
        en: 'See why there is no VAT. If it is no exemption, ask for a corrected invoice.',
      },
    },
    'hardly-read': {
      what: {
        nl: 'Van de factuur {file} is bijna niets gelezen. Of erop staat wat moet, is niet gecontroleerd.',
        en: 'Hardly anything was read of the invoice {file}. Whether it states what it has to was not checked.',
      },
      todo: { nl: 'Kijk de factuur zelf na.', en: 'Check the invoice yourself.' },
    },
  },

  dossier: (input, say) => {
    const invoices = countedDocuments(input.dossier).filter(
      ({ type, continues }) => type === 'invoice' && continues === undefined,
    );
    const outcomes = invoices.flatMap((document) => {
      if (!isReadable(document)) {
        return [say.undecided('invoice', { kind: 'document', document: document.id })];
      }
      const file = document.shownPath;
      const evidence = [{ role: 'context', at: { kind: 'file', file: document.file }, raw: null } as const];
      if (isHardlyRead(input, document)) {
        return [say.unclear('invoice', 'hardly-read', { file }, { evidence })];
      }
      const points = asked(input, document);
      const lacking = points.filter((point) => isUnseen(input, document, point));
      const ofFields = points.map((point) => {
        const state = stated(input, document, point.field)?.reading.state ?? 'absent';
        if (state === 'read') return say.satisfied(point.id);
        const named = input.options[point.field];
        if (state === 'unreadable' && named !== null) {
          return say.undecided(point.id, { kind: 'field', field: named });
        }
        const data = { file, point: point.label };
        if (point.onlyWhen === 'no-vat') return say.violated(point.id, 'no-vat', data, { evidence });
        if (isData(document)) return say.violated(point.id, 'missing', data, { evidence });
        const words = { file, points: lacking.map(({ label }) => label) };
        return say.violated(point.id, 'not-found', words, { evidence, ...toldOnce(point, lacking, named) });
      });
      const ofLines = linePoints(input, document).map(({ id, label, isThere }) =>
        isThere ? say.satisfied(id) : say.violated(id, 'missing', { file, point: label }, { evidence }),
      );
      return [...ofFields, ...ofLines];
    });
    return outcomes.length === 0 ? [say.notApplicable('invoice')] : gravestPerSubject(outcomes);
  },
});

type Input = DossierInput<(typeof pointOptions)['_output']>;

/** The largest total of an invoice that may be a simpler one. */
const small = 10_000;

/** The points that this invoice is asked for. */
function asked(input: Input, document: DossierDocument): readonly InvoicePoint[] {
  const gross = amountOn(input, document, 'gross');
  const isSmall = gross !== null && gross.currency === 'EUR' && Math.abs(gross.minor) <= small;
  return invoicePoints.filter((point) => {
    if (input.options[point.field] === null || (isSmall && !point.ofSmall)) return false;
    if (point.onlyWhen === 'dutch-seller') return isDutch(input, document);
    return point.onlyWhen !== 'no-vat' || amountOn(input, document, 'vat')?.minor === 0;
  });
}

/** Not found on a page: told once for all such points of the invoice. */
function isUnseen(input: Input, document: DossierDocument, { field: name, onlyWhen }: InvoicePoint): boolean {
  const state = stated(input, document, name)?.reading.state ?? 'absent';
  return !isData(document) && state === 'absent' && onlyWhen !== 'no-vat';
}

/** The first of the points that were not found tells the others; of a value that nobody knows at all, its own check tells. */
function toldOnce(
  { id }: InvoicePoint,
  lacking: readonly InvoicePoint[],
  named: string | null,
): FindingFacts {
  const [first] = lacking;
  const isFirst = first === undefined || first.id === id;
  return {
    severity: 'info',
    values: lacking.map((point) => point.id),
    coveredBy: [
      ...(isFirst ? [] : [{ check: 'invoice-requirements', subject: first.id }]),
      ...(lacking.length === 1 && named !== null ? [{ check: 'field-required', subject: named }] : []),
    ],
  };
}

function isDutch(input: Input, document: DossierDocument): boolean {
  const [seen] = seenOn(input, document, 'sellerVatId');
  return seen !== undefined && 'text' in seen.value && /^\s*NL/i.test(seen.value.text);
}

/** With less than three points read, the reading and not the invoice is what fails. */
function isHardlyRead(input: Input, document: DossierDocument): boolean {
  const read = invoicePoints.filter(
    ({ field: name }) => stated(input, document, name)?.reading.state === 'read',
  );
  return read.length < 3;
}

/** Kind, quantity and rate stand on the lines; only an e-invoice tells for certain that they do not. */
function linePoints({ dossier }: Input, document: DossierDocument) {
  const lines = dossier.lines.find(
    ({ origin }) => origin.kind === 'document' && origin.document === document.id,
  )?.lines;
  if (!isData(document) || lines === undefined) return [];
  return [
    {
      id: 'F07',
      label: {
        nl: 'de omschrijving of het aantal van een regel',
        en: 'the description or the quantity of a line',
      },
      isThere: lines.every(
        (line) => lineText(line, 'description') !== '' && lineNumber(line, 'quantity') !== null,
      ),
    },
    {
      id: 'F10',
      label: { nl: 'het btw-tarief van een regel', en: 'the VAT rate of a line' },
      isThere: lines.every((line) => lineNumber(line, 'vatRate') !== null),
    },
  ];
}

function isData({ status, shownPath }: DossierDocument): boolean {
  return status === 'xml' && shownPath.toLowerCase().endsWith('.xml');
}

/** What the invoice says, on its first pages or on those in another file. */
function stated(
  { dossier, options: fields }: Input,
  document: DossierDocument,
  name: PointField | 'gross',
): FieldSource | undefined {
  const named = fields[name];
  if (named === null) return undefined;
  const sources = countedSources(dossier, named).filter(
    ({ origin }) => origin.kind === 'document' && wholeOf(dossier, origin.document) === document.id,
  );
  return sources.find(({ reading }) => reading.state !== 'absent') ?? sources[0];
}

function seenOn(input: Input, document: DossierDocument, name: PointField | 'gross') {
  const source = stated(input, document, name);
  return source ? seenValue(source) : [];
}

function amountOn(input: Input, document: DossierDocument, name: PointField | 'gross'): Money | null {
  const [seen] = seenOn(input, document, name);
  return seen?.value.kind === 'amount' ? money(seen.value.amount.minor, seen.value.amount.currency) : null;
}
