import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { evaluateDossier } from '#rules/evaluate-dossier.ts';
import { evaluateWorkspace } from '#rules/evaluate-workspace.ts';
import type { WorkspaceFacts } from '#rules/workspace-facts.ts';
import type { Dossier } from '#shared/domain/dossier.ts';
import { parseIsoDate } from '#shared/domain/local-date.ts';
import { number } from '../support/a-dossier.ts';
import { storyDossier } from '../support/a-story.ts';
import { aMasterRow, aSourceDocument, aWorkspace, linked, placeInRegister } from '../support/a-workspace.ts';
import { inLocale } from '../support/another-locale.ts';
import { shippedType } from '../support/shipped-type.ts';
import { stories } from './dossier-types/stories.ts';

const asOf = parseIsoDate('2026-03-16');
if (asOf === null) throw new Error('Not a day');
const context = { asOf };

const types = Object.keys(stories).map(shippedType);
const told = Object.entries(stories).flatMap(([id, { complete, wrong, bare, early, otherwise = [] }]) =>
  [complete, wrong, bare, early, ...otherwise].map((story) => storyDossier(shippedType(id), story)),
);
const documents = ['a', 'b', 'c', 'd'].map((name, place) =>
  aSourceDocument({
    name: `${name}.pdf`,
    hash: place < 2 ? 'same' : name,
    fields: { invoiceNumber: number('L-1') },
  }),
);
const [first] = told;
const workspace = aWorkspace({
  dossiers: told,
  documents,
  links: first ? documents.slice(0, 3).map((document) => linked(document, first)) : [],
  master: ['70001', '00042', '00043'].map((key, place) =>
    aMasterRow(
      place === 0 ? 'supplier' : 'customer',
      { [place === 0 ? 'supplierNumber' : 'customerNumber']: number(key) },
      place + 2,
    ),
  ),
  rowsWithoutKey: [placeInRegister(7), placeInRegister(4)],
  duplicateKeys: first
    ? [{ dossier: first.id, key: first.key, rows: [placeInRegister(3), placeInRegister(9)] }]
    : [],
});
const facts: WorkspaceFacts = { ...workspace, types };

function judged(one: WorkspaceFacts) {
  const dossiers = one.contents
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((dossier) => {
      const type = types.find(({ id }) => id === dossier.type);
      return type ? evaluateDossier(dossier, type, context) : null;
    });
  return JSON.stringify([dossiers, evaluateWorkspace(one, context)]);
}

const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });

/** The dossier with its documents, and what they say, in an order of their own; rows of a register keep theirs. */
function turnedDossier(dossier: Dossier, seed: number): Dossier {
  const turn = <T>(list: readonly T[]): readonly T[] =>
    list
      .map((member, place) => ({ member, at: Math.sin(seed + place * 7919) }))
      .toSorted((one, other) => one.at - other.at)
      .map(({ member }) => member);
  const fields = Object.entries(dossier.fields).map(([id, field]) => [
    id,
    { ...field, sources: turn(field.sources) },
  ]);
  return {
    ...dossier,
    fields: Object.fromEntries(turn(fields)),
    documents: turn(dossier.documents),
    lines: turn(dossier.lines),
  };
}
const anyOrder = fc
  .tuple(
    shuffled(facts.dossiers),
    shuffled(facts.contents),
    shuffled(facts.documents),
    shuffled(facts.links),
    shuffled(facts.unlinked),
    shuffled(facts.master),
    shuffled(facts.rowsWithoutKey),
    shuffled(facts.types),
  )
  .map(([dossiers, contents, files, links, unlinked, master, rowsWithoutKey, ofTypes]) => ({
    ...facts,
    dossiers,
    contents,
    documents: files,
    links,
    unlinked,
    master,
    rowsWithoutKey,
    types: ofTypes,
  }));

describe('judging', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    vi.useRealTimers();
    process.env['TZ'] = zone;
  });

  it('gives the same findings in the same order, whatever the clock, the language and the order of files and of what they say', () => {
    const expected = judged(facts);
    expect(expected).toContain('"verdict":"violated"');
    fc.assert(
      fc.property(
        anyOrder,
        fc.nat(),
        fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
        fc.constantFrom('UTC', 'Pacific/Kiritimati', 'America/Anchorage', 'Europe/Amsterdam'),
        fc.constantFrom('nl', 'tr', 'sv', 'de', 'ar-EG'),
        (turned, seed, clock, timeZone, locale) => {
          process.env['TZ'] = timeZone;
          vi.setSystemTime(clock);
          const contents = turned.contents.map((dossier) => turnedDossier(dossier, seed));
          expect(inLocale(locale, () => judged({ ...turned, contents })) === expected).toBe(true);
        },
      ),
      { numRuns: 8 },
    );
  });
});
