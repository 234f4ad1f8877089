import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dossierId, type Link } from '#shared/domain/dossier.ts';
import { identifierKey } from '#shared/domain/field-value.ts';
import type { DocumentId, Register } from '#shared/domain/recognised.ts';
import { finish } from '#shared/domain/steps.ts';
import { linkDocuments, linkingSteps } from '#shared/link/link-documents.ts';
import { orderType, purchaseType } from '../../support/a-dossier-type.ts';
import { aRegister } from '../../support/a-register.ts';
import { aSourceDocument, type DocumentSpec } from '../../support/a-source-document.ts';

const types = [orderType, purchaseType];
const number = fc.oneof(
  fc.integer({ min: 0, max: 60 }).map((n) => `2026-00${n}`),
  fc.integer({ min: 0, max: 9999 }).map(String),
  fc.integer({ min: 0, max: 40 }).map((n) => `0${n}`),
  fc.integer({ min: 0, max: 30 }).map((n) => `F${n}/26`),
);
const separator = fc.constantFrom(' ', '_', '-', '.', '');
const segment = fc
  .tuple(fc.constantFrom('', 'factuur', 'bon', 'Orders', 'PO'), separator, number, separator)
  .map((all) => all.join(''));
const path = fc.array(segment, { minLength: 1, maxLength: 3 }).map((all) => `${all.join('/')}.pdf`);
const documentSpec: fc.Arbitrary<DocumentSpec> = fc.record({
  path,
  type: fc.constantFrom('invoice', 'order', 'delivery-note', null),
  fields: fc.record(
    { orderNumber: fc.tuple(number, fc.constantFrom(0.4, 0.7, 0.95)), invoiceNumber: number },
    { requiredKeys: [] },
  ),
  references: fc.array(number.map(identifierKey), { maxLength: 5 }),
  status: fc.constantFrom('text', 'no-text'),
});
const registers: fc.Arbitrary<readonly Register[]> = fc
  .tuple(
    fc.array(number, { maxLength: 15 }),
    fc.array(fc.tuple(number, number), { maxLength: 15 }),
    fc.boolean(),
  )
  .map(([orders, invoices, none]) =>
    none
      ? []
      : [
          aRegister(
            orderType,
            orders.map((orderNumber) => ({ orderNumber })),
          ),
          aRegister(
            purchaseType,
            invoices.map(([invoiceNumber, orderNumber]) => ({ invoiceNumber, orderNumber })),
          ),
        ],
  );
const documents = fc
  .array(documentSpec, { maxLength: 12 })
  .map((all) => all.map((spec, index) => aSourceDocument({ ...spec, id: `d${index}` })));

test('the answer does not depend on the order of documents, registers, rows or references', () => {
  fc.assert(
    fc.property(
      documents,
      registers,
      fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
      (all, lists, random) => {
        const shuffle = <T>(items: readonly T[]): readonly T[] =>
          items
            .map((item) => ({ item, at: random.next().value ?? 0 }))
            .sort((a, b) => a.at - b.at)
            .map(({ item }) => item);
        const straight = linkDocuments({ documents: all, registers: lists, types, confirmed: [] });
        const shuffled = linkDocuments({
          documents: shuffle(all),
          registers: shuffle(lists.map((list) => ({ ...list, rows: shuffle(list.rows) }))),
          types,
          confirmed: [],
        });
        expect(shuffled).toEqual(straight);
      },
    ),
    { numRuns: 300 },
  );
});

test('a certain link rests on a whole number: the key stands between borders in what matched, zeros aside', () => {
  fc.assert(
    fc.property(documents, registers, (all, lists) => {
      const { links } = linkDocuments({ documents: all, registers: lists, types, confirmed: [] });
      for (const link of links.filter(({ certainty }) => certainty === 'certain')) {
        const matched = withoutZeros(link.because.matched);
        const names = [
          link.dossier.slice(link.dossier.indexOf(':') + 1),
          ...otherNumbers(lists, link.dossier),
        ];
        expect(names.map(withoutZeros)).toContain(matched);
        if (link.because.how === 'folder-name' || link.because.how === 'file-name') {
          expect(link.because.matched, 'no letter or digit may touch it').toSatisfy((raw: string) =>
            isBordered(all.find((document) => document.id === link.document)?.shownPath ?? '', raw),
          );
        }
      }
    }),
    { numRuns: 500 },
  );
});

test('every document is linked or unlinked, has one certain link per type and at most five suggestions', () => {
  fc.assert(
    fc.property(documents, registers, (all, lists) => {
      const { links, unlinked } = linkDocuments({ documents: all, registers: lists, types, confirmed: [] });
      for (const document of all) {
        const own = links.filter((link) => link.document === document.id);
        const certain = own
          .filter((link) => link.certainty === 'certain')
          .map(({ dossier }) => dossier.split(':')[0]);
        expect(new Set(certain).size).toBe(certain.length);
        expect(own.length - certain.length).toBeLessThanOrEqual(5);
        expect(unlinked.some((one) => one.document.id === document.id)).toBe(certain.length === 0);
      }
    }),
  );
});

const confirmedLinks: fc.Arbitrary<readonly Link[]> = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 11 }), fc.constantFrom(...types), number).map(
    ([index, type, key]): Link => ({
      document: `d${index}` as DocumentId,
      dossier: dossierId(type.id, identifierKey(key)),
      certainty: 'confirmed',
      because: { how: 'person', matched: '' },
    }),
  ),
  { maxLength: 4 },
);
const chosen = fc.array(fc.boolean(), { minLength: 12, maxLength: 12 });

test('documents of before keep their links exactly where linking all of them anew would say the same', () => {
  fc.assert(
    fc.property(
      documents,
      registers,
      fc.boolean(),
      confirmedLinks,
      chosen,
      chosen,
      (all, lists, isOneList, confirmed, wereThere, areThere) => {
        const about = { registers: isOneList ? lists.slice(0, 1) : lists, types, confirmed };
        const then = all.filter((_, index) => wereThere[index]);
        const now = all.filter((_, index) => areThere[index]);
        const before = { ...linkDocuments({ ...about, documents: then }), documents: then };
        const anew = linkDocuments({ ...about, documents: now });
        expect(finish(linkingSteps({ ...about, documents: now }, before))).toEqual(anew);
      },
    ),
    { numRuns: 1000 },
  );
});

function withoutZeros(text: string): string {
  return identifierKey(text).replace(/(?<!\d)0+(?=\d)/g, '');
}

function otherNumbers(lists: readonly Register[], dossier: string): readonly string[] {
  return lists.flatMap((list) =>
    list.rows.flatMap(({ fields }) => {
      const texts = Object.values(fields).map((reading) =>
        reading.state === 'read' && reading.value.kind === 'identifier' ? reading.value.text : '',
      );
      return texts.some((text) => dossier.endsWith(`:${identifierKey(text)}`)) ? texts : [];
    }),
  );
}

function isBordered(path: string, raw: string): boolean {
  for (let at = path.indexOf(raw); at !== -1; at = path.indexOf(raw, at + 1)) {
    const around = `${path[at - 1] ?? ' '}${path[at + raw.length] ?? ' '}`;
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
  }
  return false;
}
