import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateDossier } from '#rules/evaluate-dossier.ts';
import type { Dossier } from '#shared/domain/dossier.ts';
import { type Evaluation, findingId } from '#shared/domain/finding.ts';
import { parseIsoDate } from '#shared/domain/local-date.ts';
import {
  aDocument,
  aDossier,
  amount,
  cell,
  closed,
  date,
  emptyCell,
  number,
  puzzlingCell,
  puzzlingStage,
  stated,
} from '../support/a-dossier.ts';
import { orderTypeWith, shippedType } from '../support/shipped-type.ts';

const asOf = parseIsoDate('2026-11-23');
if (asOf === null) throw new Error('Not a day');
const context = { asOf };
const order = shippedType('order');
const invoice = aDocument('invoice');
const locked = aDocument(null, { status: 'encrypted', name: 'factuur.pdf' });

const short = ({ findings }: Evaluation) => findings.map(({ check, subject }) => `${check} ${subject}`);
const verdictOf = (evaluation: Evaluation, dossier: Dossier, check: string, subject: string) =>
  evaluation.judgements.find(({ id }) => id === findingId(dossier.id, check, subject))?.verdict;

/** Dossiers of all sorts: sources that agree, differ, are empty, puzzling or locked. */
const anyDossier = fc
  .record({
    stage: fc.constantFrom('received', 'delivered', 'invoiced', null, puzzlingStage),
    documents: fc.subarray([
      invoice,
      locked,
      aDocument('order-confirmation'),
      aDocument('delivery-note', { link: 'suggested' }),
    ]),
    gross: fc.subarray([
      cell(amount('121.00')),
      puzzlingCell(),
      stated(invoice, amount('112.00')),
      closed(locked),
      emptyCell(),
    ]),
    net: fc.constantFrom([cell(amount('100.00'))], [puzzlingCell()], [], [emptyCell()]),
    delivered: fc.constantFrom(
      [cell(date('2026-11-02'))],
      [puzzlingCell('05/06/2026', 'ambiguous-date')],
      [],
    ),
    row: fc.constantFrom(undefined, null),
  })
  .map(({ stage, documents, gross, net, delivered, row }) =>
    aDossier({
      stage,
      documents,
      ...(row === null ? { row } : {}),
      fields: { totalGross: gross, totalNet: net, deliveryDate: delivered, invoiceDate: delivered },
    }),
  );

describe('judging a dossier', () => {
  it('gives nothing for one that is in order', () => {
    const confirmation = aDocument('order-confirmation');
    const dossier = aDossier({
      stage: 'confirmed',
      documents: [confirmation],
      fields: {
        customerNumber: [cell(number('00042'))],
        customerName: [cell({ kind: 'text', text: 'Voorbeeld B.V.' })],
        orderDate: [cell(date('2026-11-20'))],
        totalNet: [cell(amount('100.00')), stated(confirmation, amount('100.00'))],
        totalVat: [cell(amount('21.00'))],
        totalGross: [cell(amount('121.00'))],
      },
    });
    const evaluation = evaluateDossier(dossier, order, context);
    expect([short(evaluation), evaluation.errors]).toEqual([[], []]);
    expect(evaluation.judgements.filter(({ verdict }) => verdict === 'undecided')).toEqual([]);
  });

  it('asks nothing of a cancelled order, but still says what is wrong in it', () => {
    const fields = { orderDate: [cell(date('2026-10-01'))], iban: [cell(number('NL91ABNA0471164300'))] };
    expect(short(evaluateDossier(aDossier({ stage: 'cancelled', fields }), order, context))).toEqual([
      'iban-geldig iban',
    ]);
    expect(
      short(evaluateDossier(aDossier({ stage: 'received', fields }), order, context)).length,
    ).toBeGreaterThan(2);
  });

  it('says once that a file is closed, whatever hangs on it', () => {
    const dossier = aDossier({
      stage: 'invoiced',
      documents: [locked],
      fields: { invoiceNumber: [emptyCell(), closed(locked)], totalGross: [closed(locked)] },
    });
    const type = orderTypeWith(
      { check: 'document-required', options: { document: 'invoice' } },
      { check: 'field-required', options: { fields: ['invoiceNumber'] } },
      { check: 'values-agree', options: { field: 'totalGross' } },
      { check: 'row-without-document' },
    );
    const evaluation = evaluateDossier(dossier, type, context);
    expect(short(evaluation)).toEqual([`file-unreadable ${locked.id}`]);
    expect([
      verdictOf(evaluation, dossier, 'document-required', 'invoice'),
      verdictOf(evaluation, dossier, 'field-required', 'invoiceNumber'),
      verdictOf(evaluation, dossier, 'values-agree', 'totalGross'),
    ]).toEqual(['undecided', 'undecided', 'undecided']);
  });

  it('says once that a value is ambiguous, whatever hangs on it', () => {
    const fields = {
      totalGross: [puzzlingCell()],
      totalNet: [cell(amount('1.00'))],
      totalVat: [cell(amount('1.00'))],
    };
    const type = orderTypeWith(
      { check: 'field-required', options: { fields: ['totalGross'] } },
      { check: 'values-agree', options: { field: 'totalGross' } },
      { check: 'sum-adds-up', options: { parts: ['totalNet', 'totalVat'], total: 'totalGross' } },
    );
    expect(short(evaluateDossier(aDossier({ fields }), type, context))).toEqual([
      'value-unreadable totalGross',
    ]);
  });

  it('says once that there are no documents, not for each of them', () => {
    const dossier = aDossier({
      stage: 'invoiced',
      fields: { deliveryDate: [cell(date('2026-11-02'))] },
    });
    const type = orderTypeWith(
      { check: 'row-without-document' },
      { check: 'document-required', options: { document: 'invoice' } },
      {
        check: 'deadline',
        options: { after: ['deliveryDate'], within: 2, until: { document: 'deliveryNote' } },
      },
    );
    const evaluation = evaluateDossier(dossier, type, context);
    expect(short(evaluation)).toEqual(['row-without-document documents']);
    expect(verdictOf(evaluation, dossier, 'document-required', 'invoice')).toBe('violated');
  });

  it('says that a document is missing, and not also that it is late', () => {
    const dossier = aDossier({ documents: [invoice], fields: { deliveryDate: [cell(date('2026-11-02'))] } });
    const late = { after: ['deliveryDate'], within: 2, until: { document: 'deliveryNote' } };
    const missing = { check: 'document-required', options: { document: 'deliveryNote' } };
    expect(
      short(evaluateDossier(dossier, orderTypeWith({ check: 'deadline', options: late }, missing), context)),
    ).toEqual(['document-required deliveryNote']);
    expect(
      short(evaluateDossier(dossier, orderTypeWith({ check: 'deadline', options: late }), context)),
    ).toEqual(['deadline deliveryNote']);
  });

  it('loses one check, and never the run, when a check can’t be carried out', () => {
    const type = orderTypeWith(
      { check: 'no-such-check' },
      { check: 'iban-valid', options: { fields: 'iban' } },
      { check: 'field-required', options: { fields: ['invoiceNumber'] } },
    );
    const evaluation = evaluateDossier(aDossier(), type, context);
    expect(short(evaluation)).toEqual(['field-required invoiceNumber', 'iban-valid *', 'no-such-check *']);
    expect(evaluation.findings.map((finding) => finding.class)).toEqual([
      'missing',
      'unchecked',
      'unchecked',
    ]);
    expect(evaluation.errors.map(({ check }) => check)).toEqual(['no-such-check', 'iban-valid']);
  });

  it('costs one check when a source throws while it is looked at', () => {
    const trap = new Proxy(cell(amount('1.00')), {
      get: () => {
        throw new Error('broken');
      },
    });
    const type = orderTypeWith(
      { check: 'field-required', options: { fields: ['iban'] } },
      { check: 'field-required', options: { fields: ['invoiceNumber'] } },
    );
    const two = { ...type, checks: type.checks.map((use, place) => ({ ...use, id: `${use.id}-${place}` })) };
    const evaluation = evaluateDossier(aDossier({ fields: { iban: [trap] } }), two, context);
    expect(short(evaluation)).toEqual([
      'field-required-0 *',
      'field-required-1 invoiceNumber',
      'value-unreadable *',
    ]);
  });

  it('takes the amount at stake from the check, else from the dossier', () => {
    const dossier = aDossier({
      documents: [invoice],
      fields: { totalGross: [cell(amount('121.00')), stated(invoice, amount('112.00'))] },
    });
    const type = orderTypeWith(
      { check: 'values-agree', options: { field: 'totalGross' } },
      { check: 'field-required', options: { fields: ['invoiceNumber'] } },
    );
    const stakes = evaluateDossier(dossier, type, context).findings.map(({ check, amount: stake }) => [
      check,
      stake?.minor,
    ]);
    expect(stakes).toEqual([
      ['field-required', 12_100],
      ['values-agree', 900],
    ]);
  });

  it('never lets an undecided verdict disappear', () => {
    fc.assert(
      fc.property(anyDossier, (dossier) => {
        const { judgements, findings, errors } = evaluateDossier(dossier, order, context);
        expect(errors).toEqual([]);
        const undecided = judgements.filter(({ verdict }) => verdict === 'undecided');
        const told = findings.some((finding) => finding.class === 'unchecked');
        if (undecided.length > 0 && dossier.stage.state !== 'absent') expect(told).toBe(true);
        for (const { id, verdict } of judgements) {
          const own = findings.filter((finding) => finding.id === id);
          expect(own.length).toBeLessThanOrEqual(verdict === 'violated' || verdict === 'undecided' ? 1 : 0);
        }
      }),
    );
  });

  it('gives the same findings whatever the order of documents and fields', () => {
    fc.assert(
      fc.property(anyDossier, (dossier) => {
        const turned: Dossier = {
          ...dossier,
          documents: dossier.documents.toReversed(),
          fields: Object.fromEntries(Object.entries(dossier.fields).toReversed()),
        };
        const ids = (one: Dossier) =>
          evaluateDossier(one, order, context).findings.map(({ id, class: kind, severity }) => [
            id,
            kind,
            severity,
          ]);
        expect(ids(turned)).toEqual(ids(dossier));
      }),
    );
  });

  it('keeps identity and hash when a file is renamed, a row moves or the words change', () => {
    const before = aDossier({
      documents: [invoice],
      fields: { totalGross: [cell(amount('121.00')), stated(invoice, amount('112.00'))] },
    });
    const moved = { ...invoice, shownPath: 'elders/nieuw.pdf', file: 'D:/nieuw.pdf' as typeof invoice.file };
    const after = aDossier({
      documents: [moved],
      fields: { totalGross: [cell(amount('121.00'), 88), stated(moved, amount('112.00'))] },
    });
    const type = orderTypeWith({ check: 'values-agree', options: { field: 'totalGross' } });
    const reworded = {
      ...type,
      fields: type.fields.map((field) => ({ ...field, label: { nl: 'X', en: 'Y' } })),
    };
    const identity = (dossier: Dossier, words: typeof type) =>
      evaluateDossier(dossier, words, context).findings.map(({ id, valuesHash }) => [id, valuesHash]);
    expect(identity(after, reworded)).toEqual(identity(before, type));
    expect(identity(before, type)).toHaveLength(1);
  });

  it('gives another hash when the value beneath changes', () => {
    const withGross = (found: string) =>
      aDossier({
        documents: [invoice],
        fields: { totalGross: [cell(amount('121.00')), stated(invoice, amount(found))] },
      });
    const type = orderTypeWith({ check: 'values-agree', options: { field: 'totalGross' } });
    const hashes = ['112.00', '113.00', '112.00'].map(
      (found) => evaluateDossier(withGross(found), type, context).findings[0]?.valuesHash,
    );
    expect(hashes[0]).toBe(hashes[2]);
    expect(hashes[0]).not.toBe(hashes[1]);
  });
});
