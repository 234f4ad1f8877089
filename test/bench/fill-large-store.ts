import { keepContent } from '#electron/store/kept-content.ts';
import type { DossierState, Store } from '#electron/store/store.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { identifierKey } from '#shared/domain/field-value.ts';
import type { ContentHash } from '#shared/domain/file-reading.ts';
import { addDays, type LocalDate } from '#shared/domain/local-date.ts';
import { reconcile } from '#shared/reconcile/reconcile.ts';
import { aDossier, amount, cell, number } from '../support/a-dossier.ts';
import { aFinding } from '../support/a-finding.ts';
import { type Case, caseOf, documentWords, findingText, noteOf } from './large-case.ts';

const atOnce = 5000;
const readerVersion = 1;

/**
 * Fills a store with so many dossiers, and for each an item and a document with its words and its name; every second item
 * carries a note, which is a line of the history too. Returns how long each thousand of dossiers took, in milliseconds.
 */
export async function fillLargeStore(
  store: Store,
  many: number,
  asOf: LocalDate,
): Promise<{ readonly perThousandMs: readonly number[] }> {
  const perThousandMs: number[] = [];
  for (let from = 0; from < many; from += atOnce) {
    const cases = Array.from({ length: Math.min(atOnce, many - from) }, (_, index) => caseOf(from + index));
    const begun = performance.now();
    await saveCases(store, cases, asOf);
    perThousandMs.push(((performance.now() - begun) * 1000) / cases.length);
    await readDocuments(store, cases, asOf);
  }
  await store.replaceStamps(
    new Map(
      Array.from({ length: many }, (_, index) => {
        const { path, hash } = caseOf(index);
        return [path as FilePath, { size: 1000, mtimeMs: 1, hash: hash as ContentHash }];
      }),
    ),
  );
  await writeNotes(store, asOf);
  return { perThousandMs };
}

async function saveCases(store: Store, cases: readonly Case[], asOf: LocalDate): Promise<void> {
  const findings = cases.map(findingOf);
  await store.saveRun({
    run: await store.startRun(asOf, `${asOf}T08:00:00`),
    asOf,
    at: `${asOf}T08:00:00`,
    who: 'bench',
    decide: (stored) =>
      reconcile(stored.slice(0, 0), {
        asOf,
        evaluation: {
          findings,
          judgements: findings.map(({ id, dossier }) => ({ id, dossier, verdict: 'violated' })),
        },
        complete: true,
        exhaustiveChecks: new Set(),
        unread: new Set(),
        registersRead: true,
        addWorkingDays: addDays,
      }),
    dossiers: { put: cases.map((one) => stateOf(one, asOf)), remove: [] },
    secretFields: new Set(),
    registerValues: new Map(),
    overview: { unlinked: [], unread: [], decisions: [] },
  });
}

async function readDocuments(store: Store, cases: readonly Case[], asOf: LocalDate): Promise<void> {
  const readings = cases.map((one) => ({
    reading: {
      status: 'text' as const,
      hash: one.hash as ContentHash,
      pages: 1,
      problem: null,
      durationMs: 1,
    },
    recognised: {
      type: null,
      fields: {},
      lines: [],
      references: [identifierKey(one.key), identifierKey(one.invoice), identifierKey(one.iban)],
    },
    content: keepContent({
      kind: 'pages',
      pages: [
        {
          number: 1,
          width: 595,
          height: 842,
          words: documentWords(one).map((text) => ({
            text,
            box: [0, 0, 1, 1] as const,
            size: 10,
            bold: false,
          })),
        },
      ],
      embedded: [],
    }),
  }));
  await store.cacheReadings(readings, readerVersion, `${asOf}T08:00:00`);
}

async function writeNotes(store: Store, asOf: LocalDate): Promise<void> {
  const ids = (await store.items()).map(({ id }) => id).filter((_, index) => index % 2 === 0);
  const places = new Map(ids.map((id, place) => [id, place]));
  for (let from = 0; from < ids.length; from += atOnce) {
    await store.applyActions(
      {
        items: ids.slice(from, from + atOnce),
        actionFor: ({ id }) => ({ kind: 'note', note: noteOf(places.get(id) ?? 0) }),
        isReleasable: () => true,
      },
      { at: `${asOf}T09:00:00`, who: 'bench' },
    );
  }
}

function findingOf(one: Case) {
  return aFinding({
    dossier: aDossier({ key: one.key }).id,
    dossierKey: one.key,
    party: one.party,
    expected: amount(one.total),
    found: amount(one.total),
    message: findingText(one),
  });
}

function stateOf(one: Case, asOf: LocalDate): DossierState {
  const dossier = aDossier({
    key: one.key,
    party: one.party,
    fields: {
      invoiceNumber: [cell(number(one.invoice))],
      phone: [cell(number(one.phone))],
      iban: [cell(number(one.iban))],
      totalGross: [cell(amount(one.total))],
    },
  });
  const documents = [
    {
      id: one.hash as never,
      file: one.path as FilePath,
      shownPath: one.path,
      hash: one.hash as ContentHash,
      type: 'invoice' as const,
      status: 'text' as const,
      problem: null,
      link: 'certain' as const,
      because: { how: 'field' as const, matched: one.key },
    },
  ];
  return {
    fingerprint: one.key,
    asOf,
    dossier: { ...dossier, documents },
    evaluation: { judgements: [], findings: [] },
  };
}
