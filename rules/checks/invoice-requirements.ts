import { assertNever } from '#shared/domain/assert-never.ts';
import { option, options } from '../check-options.ts';
import { type DossierInput, defineCheck } from '../define-check.ts';
import { countedDocuments, isReadable } from '../field-values.ts';
import { gravestPerSubject } from '../gravest-per-subject.ts';
import { linePoints } from '../invoice-line-points.ts';
import { invoiceMessages } from '../invoice-messages.ts';
import { type InvoicePoint, pointIds } from '../invoice-points.ts';
import { askedPoints, type InvoiceSaid, invoiceSaid, isHardlyRead } from '../invoice-said.ts';
import { judgePoint, type PointVerdict } from '../judge-invoice-point.ts';
import type { FindingFacts, Outcome } from '../outcome.ts';

const field = option.field.nullable().default(null);

const fieldOptions = {
  /** Fields of the type that state these on the invoice; null: the type has none, and it is not asked. */
  sellerName: field,
  sellerAddress: field,
  buyerName: field,
  buyerAddress: field,
  sellerVatId: field,
  sellerKvk: field,
  invoiceDate: field,
  invoiceNumber: field,
  supplyDate: field,
  periodEnd: field,
  net: field,
  vat: field,
  buyerVatId: field,
  vatReason: field,
  gross: field,
  representativeName: field,
  representativeAddress: field,
  representativeVatId: field,
};

const pointOptions = options({
  ...fieldOptions,
  /** Fields that tell, outside the invoice, when was delivered. */
  deliveredOn: option.fields.nullable().default(null),
  /** Ask for the date of supply also where nothing says that it is another than that of the invoice. */
  alwaysSupplyDate: option.yesNo.default(false),
  /** Points of the list that this use asks for; null: all. */
  points: option.choices(pointIds).nullable().default(null),
});

export const invoiceRequirements = defineCheck({
  id: 'invoice-requirements',
  class: 'missing',
  severity: 'warning',
  title: { nl: 'Factuur vermeldt wat erop moet staan', en: 'Invoice states what it has to state' },
  why: {
    nl: 'De wet noemt wat er op een factuur moet staan (Wet OB 1968, artikel 35a, en Handelsregisterwet, artikel 27; geraadpleegd 23-11-2026). In een e-factuur is zeker wat ontbreekt; op een afdruk kan het programma iets over het hoofd zien.',
    en: 'The law says what an invoice has to state (Wet OB 1968, article 35a, and Handelsregisterwet, article 27; looked up on 23-11-2026). In an e-invoice it is certain what is missing; on a print the program may overlook something.',
  },
  options: pointOptions,
  refersTo: { fields: [...Object.keys(fieldOptions), 'deliveredOn'] },
  messages: invoiceMessages,

  dossier: (input, say) => {
    const invoices = countedDocuments(input.dossier).filter(
      ({ type, continues }) => type === 'invoice' && continues === undefined,
    );
    const outcomes = invoices.flatMap((document) => {
      if (!isReadable(document)) {
        return [say.undecided('invoice', { kind: 'document', document: document.id })];
      }
      const said = invoiceSaid(input.dossier, document, input.options);
      const file = document.shownPath;
      const evidence = [{ role: 'context', at: { kind: 'file', file: document.file }, raw: null } as const];
      if (isHardlyRead(said)) return [say.unclear('invoice', 'hardly-read', { file }, { evidence })];
      const judged = judgedPoints(input, said);
      const unseen = unseenOf(said, judged);
      const ofFields = judged.map(({ point, verdict }): Outcome<string> => {
        const { id, label } = point;
        const facts = factsOf(said, point, verdict);
        switch (verdict.kind) {
          case 'fine':
            return say.satisfied(id);
          case 'unreadable':
            return say.undecided(id, { kind: 'field', field: input.options[point.field] ?? point.field });
          case 'absent': {
            if (point.onlyWhen === 'no-vat') return say.violated(id, 'no-vat', { file, point: label }, facts);
            if (said.isData) return say.violated(id, 'missing', { file, point: label }, facts);
            const points = unseen.map((one) => one.label);
            const once = toldOnce(point, unseen, input.options[point.field]);
            return say.violated(id, 'not-found', { file, points }, { ...facts, ...once });
          }
          case 'po-box':
            return say.violated(id, 'po-box', { file, point: label, found: verdict.found }, facts);
          case 'incomplete': {
            const { found, lacking } = verdict;
            return say.violated(id, 'incomplete', { file, point: label, found, lacking }, facts);
          }
          case 'no-supply-date':
            return say.violated(id, 'no-supply-date', { file }, facts);
          case 'supplied-on':
            return say.violated(id, 'supplied-on', { file, date: verdict.date }, facts);
          case 'needed-for':
            return say.violated(id, 'needed-for', { file, point: label, reason: verdict.reason }, facts);
          case 'no-reason':
            return say.violated(id, 'no-reason', { file }, facts);
          case 'bare-reason': {
            const { code, reason } = verdict;
            return say.violated(id, 'bare-reason', { file, code, reason }, facts);
          }
          default:
            return assertNever(verdict);
        }
      });
      const ofLines = linePoints(input.dossier, said, input.options.points).map(({ id, label, isThere }) =>
        isThere ? say.satisfied(id) : say.violated(id, 'missing', { file, point: label }, { evidence }),
      );
      return [...ofFields, ...ofLines];
    });
    return outcomes.length === 0 ? [say.notApplicable('invoice')] : gravestPerSubject(outcomes);
  },
});

type Input = DossierInput<(typeof pointOptions)['_output']>;

interface JudgedPoint {
  readonly point: InvoicePoint;
  readonly verdict: PointVerdict;
}

function judgedPoints({ dossier, options: asked }: Input, said: InvoiceSaid): readonly JudgedPoint[] {
  return askedPoints(said, asked)
    .filter(({ id }) => asked.points === null || asked.points.includes(id))
    .map((point) => ({
      point,
      verdict: judgePoint(said, point, {
        dossier,
        deliveredOn: asked.deliveredOn ?? [],
        alwaysSupplyDate: asked.alwaysSupplyDate,
      }),
    }));
}

/** Not found on a page: told once for all such points of the invoice. */
function unseenOf(said: InvoiceSaid, judged: readonly JudgedPoint[]): readonly InvoicePoint[] {
  return judged.flatMap(({ point, verdict }) =>
    !said.isData && verdict.kind === 'absent' && point.onlyWhen !== 'no-vat' ? [point] : [],
  );
}

/** The first of the points that were not found tells the others; of a value that nobody knows at all, its own check tells. */
function toldOnce({ id }: InvoicePoint, unseen: readonly InvoicePoint[], named: string | null): FindingFacts {
  const [first] = unseen;
  const isFirst = first === undefined || first.id === id;
  return {
    severity: 'info',
    values: unseen.map((point) => point.id),
    coveredBy: [
      ...(isFirst ? [] : [{ check: 'invoice-requirements', subject: first.id }]),
      ...(unseen.length === 1 && named !== null ? [{ check: 'field-required', subject: named }] : []),
    ],
  };
}

/** Below this the program may have read a page wrongly. */
const sure = 0.8;

/** Where it stands or was looked for; on a page that was read with doubt, and where the law leaves room, it weighs less. */
function factsOf(
  { document, isData, sourceOf }: InvoiceSaid,
  point: InvoicePoint,
  { kind }: PointVerdict,
): FindingFacts {
  const about = kind === 'no-reason' ? sourceOf('vat') : sourceOf(point.field);
  const reading = about?.reading.state === 'read' ? about.reading : null;
  const file = { role: 'context', at: { kind: 'file', file: document.file }, raw: null } as const;
  const isDoubtful =
    !isData && (kind === 'incomplete' || kind === 'supplied-on' || (reading?.confidence ?? 1) < sure);
  const isMild = kind === 'no-supply-date' || point.onlyWhen === 'representative';
  return {
    evidence: reading ? [{ role: 'found', at: reading.at, raw: reading.raw }] : [file],
    ...((isDoubtful || isMild) && { severity: 'info' }),
    ...(kind === 'absent' &&
      point.judged === 'buyer-vat-id' && {
        coveredBy: [{ check: 'invoice-requirements', subject: 'F13' }],
      }),
  };
}
