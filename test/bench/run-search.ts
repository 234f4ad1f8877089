import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '#electron/run/clock.ts';
import { openStore } from '#electron/store/open-store.ts';
import type { DossierState } from '#electron/store/store.ts';
import { searchQuery } from '#shared/search/search-query.ts';
import { aDossier, amount, cell, number } from '../support/a-dossier.ts';

const many = Number(process.argv[2] ?? 50_000);
const atOnce = 5000;
const folder = mkdtempSync(join(tmpdir(), 'sluitend-search-'));
const opening = await openStore(join(folder, 'state.sqlite'), systemClock);
if (!opening.ok) throw new Error(opening.reason);
const { store } = opening;
const asOf = systemClock.today();
const names = [
  'Bakkerij',
  'Logistiek',
  'Drukkerij',
  'Staalhandel',
  'Groenvoorziening',
  'Café',
  'Bouwbedrijf',
];

function stateOf(index: number): DossierState {
  const key = `2026-${String(index).padStart(6, '0')}`;
  const dossier = aDossier({
    key,
    party: `${names[index % names.length]} Voorbeeld ${index % 997} B.V.`,
    fields: {
      invoiceNumber: [cell(number(`F${200_000 + index}`))],
      phone: [
        cell(
          number(
            `06 ${String(10_000_000 + index * 37).slice(0, 4)} ${String(10_000_000 + index * 37).slice(4)}`,
          ),
        ),
      ],
      iban: [
        cell(
          number(
            `NL91 ABNA ${String(4_000_000_000 + index * 7).replace(/(\d{4})(\d{4})(\d{2})/, '$1 $2 $3')}`,
          ),
        ),
      ],
      totalGross: [cell(amount(`${100 + (index % 9000)}.${String(index % 100).padStart(2, '0')}`))],
    },
  });
  return { fingerprint: String(index), asOf, dossier, evaluation: { judgements: [], findings: [] } };
}

const runs: number[] = [];
for (let from = 0; from < many; from += atOnce) {
  const put = Array.from({ length: Math.min(atOnce, many - from) }, (_, index) => stateOf(from + index));
  const begun = performance.now();
  await store.saveRun({
    run: await store.startRun(asOf, systemClock.now()),
    asOf,
    at: systemClock.now(),
    who: 'bench',
    decide: () => [],
    dossiers: { put, remove: [] },
    secretFields: new Set(),
    registerValues: new Map(),
    overview: { unlinked: [], unread: [], decisions: [] },
  });
  runs.push(performance.now() - begun);
}

/** What is typed, letter by letter: every beginning of at least one character is a search. */
const typed = [
  '2026-0042',
  '042117',
  'F2351',
  '06 1033',
  '4000 1234 56',
  'abna 4000',
  '1.234,56',
  '€ 512',
  'voorbeeld 41',
  'café',
  'bouwb',
  'staal 2026',
  'handel',
  'zzz bestaat niet',
];
const rows: string[] = [];
const all: number[] = [];
for (const text of typed) {
  const times: number[] = [];
  for (let length = 1; length <= text.length; length += 1) {
    const query = searchQuery(text.slice(0, length));
    if (query === null) continue;
    const begun = performance.now();
    await store.search(query, 9);
    times.push(performance.now() - begun);
  }
  all.push(...times);
  const found = searchQuery(text);
  const hits = found === null ? 0 : (await store.search(found, 9)).dossiers.length;
  rows.push(`| ${text} | ${times.length} | ${middle(times)} | ${Math.max(...times).toFixed(1)} | ${hits} |`);
}
const bytes = store.sizeOnDisk();
await store.close();
rmSync(folder, { recursive: true, force: true });

function middle(times: readonly number[]): string {
  return (times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0).toFixed(1);
}

const report = `# Search: how fast

Made by \`node test/bench/run-search.ts\` on ${asOf}: ${process.platform} ${process.arch}, ${cpus().length} cores, Node ${process.versions.node},
load of the machine ${loadavg()[0]?.toFixed(1)}. ${many} dossiers, each with a key, a name, an invoice number, a phone number, an IBAN and an
amount. Each text is typed letter by letter, and every beginning of it is searched in dossiers, items, documents and history. The promise is
first results within 50 ms.

| typed | searches | middle, ms | slowest, ms | dossiers shown |
| --- | ---: | ---: | ---: | ---: |
${rows.join('\n')}

Of all ${all.length} searches the middle one took ${middle(all)} ms and the slowest ${Math.max(...all).toFixed(1)} ms. Storing and indexing ${atOnce} dossiers took
${middle(runs)} ms; the database is ${Math.round(bytes / 1024 / 1024)} MB.
`;
writeFileSync(new URL('SEARCH.md', import.meta.url), report);
process.stdout.write(report);
