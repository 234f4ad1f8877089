import { writeFileSync } from 'node:fs';
import { evaluateDossier } from '#rules/evaluate-dossier.ts';
import { evaluateWorkspace } from '#rules/evaluate-workspace.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import { parseIsoDate } from '#shared/domain/local-date.ts';
import { aWorkspace } from '../support/a-workspace.ts';
import { plainCase, withJsonRules, withZen } from './other-engines.ts';
import { benchDossiers, typeAcross, typeOfThirty } from './rule-cases.ts';

const asOf = parseIsoDate('2026-11-23');
if (asOf === null) throw new Error('Not a day');
const context = { asOf };

interface Timing<T> {
  readonly ms: number;
  /** Time of all processors together, which other work on the machine does not lengthen much. */
  readonly cpu: number;
  readonly answer: T;
}

/** Best of five, in milliseconds, with what the work answered. */
async function timed<T>(work: () => T | Promise<T>): Promise<Timing<T>> {
  let [ms, cpu] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let answer = await work();
  for (let round = 0; round < 5; round += 1) {
    const [start, used] = [performance.now(), process.cpuUsage()];
    answer = await work();
    const { user, system } = process.cpuUsage(used);
    ms = Math.min(ms, performance.now() - start);
    cpu = Math.min(cpu, (user + system) / 1000);
  }
  return { ms, cpu, answer };
}

const type = typeOfThirty();
const dossiers = benchDossiers(10_000);
const cases = dossiers.map(plainCase);
const own = await timed(() =>
  dossiers.reduce((broken, dossier) => broken + evaluateDossier(dossier, type, context).findings.length, 0),
);
const zen = await timed(() => withZen(cases));
const jsonRules = await timed(() => withJsonRules(cases));

const acrossType = typeAcross();
const counts = [10_000, 30_000, 100_000] as const;

/** Time of all the checks across dossiers together, and of each by itself, over this many dossiers. */
async function across(count: number) {
  const workspace = aWorkspace({ dossiers: benchDossiers(count) });
  const take = (checks: DossierType['checks']) => {
    const types = [{ ...acrossType, checks }];
    return timed(() => evaluateWorkspace({ ...workspace, types }, context).judgements.length);
  };
  const together = await take(acrossType.checks);
  const each: number[] = [];
  for (const use of acrossType.checks) each.push((await take([use])).cpu);
  return { count, together, each };
}
const measured: Awaited<ReturnType<typeof across>>[] = [];
for (const count of counts) measured.push(await across(count));

const round = (ms: number) => `${Math.round(ms)} ms`;
const perDossier = (cpu: number, count: number) => `${((cpu * 1000) / count).toFixed(1)} µs`;
const shown = (count: number) => count.toLocaleString('en');
const report = `# Rules: speed

\`node test/bench/run-rules.ts\`, best of five in one process, the engines one after the other. Processor time is that of all threads, the
collector of memory among them.

## 10,000 dossiers × 30 conditions

Ten values known, ten sums, ten values equal in two sources; one dossier in ten is wrong. Sluitend gets the dossiers with all their
evidence and gives findings with words and identity; the others get plain numbers and give true or false.

| engine | time | processor time | broken conditions |
| --- | --- | --- | --- |
| Sluitend | ${round(own.ms)} | ${round(own.cpu)} | ${own.answer} |
| GoRules ZEN | ${round(zen.ms)} | ${round(zen.cpu)} | ${zen.answer} |
| json-rules-engine | ${round(jsonRules.ms)} | ${round(jsonRules.cpu)} | ${jsonRules.answer} |

## Checks across dossiers

Number gaps, unknown partners, accounts against the list and the history, credit limits, look-alike and duplicate invoices. Each customer
has twenty dossiers, of which two look alike: the share of findings stays the same.

| dossiers | time | processor time | processor time per dossier | verdicts |
| --- | --- | --- | --- | --- |
${measured
  .map(
    ({ count, together: { ms, cpu, answer } }) =>
      `| ${shown(count)} | ${round(ms)} | ${round(cpu)} | ${perDossier(cpu, count)} | ${answer} |`,
  )
  .join('\n')}

Processor time per dossier of each check by itself, what all of them share included. Time that grew faster than the dossiers would show
as a column that rises:

| check | ${measured.map(({ count }) => shown(count)).join(' | ')} |
| --- | ${measured.map(() => '---').join(' | ')} |
${acrossType.checks
  .map(
    ({ check }, place) =>
      `| ${check} | ${measured.map(({ count, each }) => perDossier(each[place] ?? 0, count)).join(' | ')} |`,
  )
  .join('\n')}
`;
writeFileSync(new URL('RULES.md', import.meta.url), report);
process.stdout.write(report);
