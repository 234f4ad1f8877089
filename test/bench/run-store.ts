import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '#electron/run/clock.ts';
import { openDatabase, type ProvedTables } from '#electron/store/open-database.ts';
import { openStore } from '#electron/store/open-store.ts';
import type { Store } from '#electron/store/store.ts';
import { fillLargeStore } from './fill-large-store.ts';
import { measureSearch } from './measure-search.ts';
import { timed } from './timed.ts';

/** Arguments: how many dossiers, and a database to make or to use again, which is kept then. */
const many = Number(process.argv[2] ?? 50_000);
const kept = process.argv[3];
const folder = mkdtempSync(join(tmpdir(), 'sluitend-store-'));
const path = kept ?? join(folder, 'state.sqlite');
const asOf = systemClock.today();

async function opened(): Promise<Store> {
  const opening = await openStore(path, systemClock);
  if (!opening.ok) throw new Error(opening.reason);
  return opening.store;
}

if (!existsSync(path)) {
  const fresh = await opened();
  await fillLargeStore(fresh, many, asOf);
  await fresh.close();
}

/** Opens the database five times, with these tables proved. */
async function openings(proved: ProvedTables) {
  const times = [];
  for (let turn = 0; turn < 5; turn += 1) {
    const { value, ...time } = await timed(() => openDatabase(path, proved));
    if (value.kind !== 'open') throw new Error(value.kind);
    value.database.close();
    times.push(time);
  }
  return times;
}

const checks = await openings('small');
const thorough = await openings('all');
const opening = await timed(opened);
const store = opening.value;
await store.fillSearch();
const items = (await store.items()).length;
const lines = await store.lastLine();
const texts = await measureSearch(store);
const bytes = store.sizeOnDisk();
await store.close();
rmSync(folder, { recursive: true, force: true });

const all = texts.flatMap(({ searches }) => searches);
const number = (value: number) => value.toFixed(1);
const middle = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const both = (times: readonly { readonly ms: number; readonly cpuMs: number }[]) => ({
  wall: times.map(({ ms }) => ms),
  cpu: times.map(({ cpuMs }) => cpuMs),
});
const machine = `${process.platform} ${process.arch}, ${cpus().length} cores, Node ${process.versions.node}, load of the machine
${loadavg()[0]?.toFixed(1)}: with more at work than there are cores, only processor time says what something costs`;
const size = `${items} items, ${lines} lines of history, ${Math.round(bytes / 1024 / 1024)} MB`;

const rows = texts.map(({ text, searches, found }) => {
  const { wall, cpu } = both(searches);
  const times = [middle(wall), Math.max(...wall), middle(cpu), Math.max(...cpu)].map(number);
  return `| ${[text, searches.length, ...times, ...found].join(' | ')} |`;
});
const { wall, cpu } = both(all);
const over = cpu.filter((ms) => ms > 50).length;
const search = `# Search: how fast

Made by \`node test/bench/run-store.ts\` on ${asOf}: ${machine}.
${many} dossiers, each with a key, a name, an invoice number, a phone number, an IBAN and an amount; and for each an item, a document
of some hundred and fifty words and its file; every second item with a note (${size}). Each text
is typed letter by letter, and every beginning of it is searched in dossiers, items, documents and history, seven of each. The promise
is first results within 50 ms of every key.

| typed | keys | middle, ms | slowest, ms | middle, ms of processor | slowest, ms of processor | dossiers | items | documents | lines |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${rows.join('\n')}

Of all ${all.length} keys the middle one took ${number(middle(wall))} ms (${number(middle(cpu))} ms of processor) and the slowest ${number(Math.max(...wall))} ms
(${number(Math.max(...cpu))} ms of processor). ${over === 0 ? 'None' : over} took more than 50 ms of processor.
`;
const [check, afterCrash] = [both(checks), both(thorough)];
const start = `# The start of a large workspace

Made by \`node test/bench/run-store.ts\` on ${asOf}: ${machine}.
A database of ${size}. The integrity check looks at every line of the history and every page of the small
tables while the database opens; items prove themselves when they are read, and what runs made is checked when it is asked for. The
promise is an integrity check within 100 ms.

| | ms, middle of five | ms of processor, middle of five |
| --- | ---: | ---: |
| open the database, check included | ${number(middle(check.wall))} | ${number(middle(check.cpu))} |
| the same after a program that did not come to its own end, all tables proved | ${number(middle(afterCrash.wall))} | ${number(middle(afterCrash.cpu))} |
| open the store, every item read and proved (once) | ${number(opening.ms)} | ${number(opening.cpuMs)} |
`;
writeFileSync(new URL('SEARCH.md', import.meta.url), search);
writeFileSync(new URL('START.md', import.meta.url), start);
process.stdout.write(`${search}\n${start}`);
