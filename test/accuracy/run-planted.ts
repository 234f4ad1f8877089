import { writeFileSync } from 'node:fs';
import { evaluateDossier } from '#rules/evaluate-dossier.ts';
import { evaluateWorkspace } from '#rules/evaluate-workspace.ts';
import { type Finding, mainFindings } from '#shared/domain/finding.ts';
import { startRandom } from '../sample/random.ts';
import { aWorkspace } from '../support/a-workspace.ts';
import { everyCheckCase, everyCheckPlanters, everyCheckType } from './planted/every-check.ts';
import { linePlanters } from './planted/line-planters.ts';
import { completeCase, type PlainCase, plantedTypes, toDossier, today } from './planted/plain-case.ts';
import { acrossPlanters, masterOf } from './planted/plant-across.ts';
import { planters as valuePlanters } from './planted/planters.ts';

const clean = 1000;
const each = 200;
const pairs = 2000;

const random = startRandom(4_2026);
const context = { asOf: today };
const types = new Map(plantedTypes.map((type) => [type.id, type]));
const cases = Array.from({ length: clean }, (_, place) => completeCase(random, place));
const master = masterOf(cases);

const planters = [...valuePlanters, ...linePlanters];

/** Findings of a dossier, each with the check of the catalogue that gave it. */
function judge(one: PlainCase): readonly (Finding & { readonly by: string })[] {
  const type = types.get(one.type);
  if (!type) throw new Error(`No type ${one.type}`);
  return evaluateDossier(toDossier(one), type, context).findings.map(named);
}

function judgeTogether(all: readonly PlainCase[]): readonly (Finding & { readonly by: string })[] {
  const workspace = {
    ...aWorkspace({ dossiers: all.map((one) => toDossier(one)), master }),
    types: plantedTypes,
  };
  return evaluateWorkspace(workspace, context).findings.map(named);
}

function named(finding: Finding): Finding & { readonly by: string } {
  const uses = plantedTypes.flatMap(({ checks }) => checks);
  return { ...finding, by: uses.find(({ id }) => id === finding.check)?.check ?? finding.check };
}

const alarms = [...cases.flatMap(judge), ...judgeTogether(cases)];
const grave = mainFindings(alarms).filter(({ severity }) => severity !== 'info');

const single = planters.map((planter) => {
  let [tried, caught, rightCause, findings] = [0, 0, 0, 0];
  for (let round = 0; round < each * 20 && tried < each; round += 1) {
    const planted = planter.plant(random.pick(cases), random);
    if (planted === null) continue;
    tried += 1;
    const found = judge(planted);
    const main = found.filter(({ by }) => by === planter.check);
    findings += mainFindings(found).length;
    if (main.length > 0) caught += 1;
    if (main.some(({ likelyCause }) => likelyCause === planter.cause)) rightCause += 1;
  }
  return { ...planter, tried, caught, rightCause, findings };
});

let [pairsTried, pairsCaught] = [0, 0];
for (let round = 0; round < pairs; round += 1) {
  const [one, other] = [random.pick(planters), random.pick(planters)];
  const first = one.plant(random.pick(cases), random);
  const both = first && one.name !== other.name ? other.plant(first, random) : null;
  if (both === null) continue;
  pairsTried += 1;
  if (judge(both).length > 0) pairsCaught += 1;
}

const ofEveryCheck = everyCheckPlanters.map((planter) => {
  const right = everyCheckCase('P-1');
  const judgeAll = (one: PlainCase) =>
    evaluateDossier(toDossier(one, everyCheckType), everyCheckType, context).findings;
  const planted = planter.plant(right, random) ?? right;
  const found = judgeAll(planted);
  const caught = found.some(({ check }) => check === `try-${planter.check}`) ? 1 : 0;
  return {
    ...planter,
    tried: 1,
    caught,
    rightCause: 0,
    findings: mainFindings(found).length,
    alarms: judgeAll(right).length,
  };
});

const across = acrossPlanters.map((planter) => {
  let [tried, caught] = [0, 0];
  for (let round = 0; round < 400 && tried < 20; round += 1) {
    const original = random.pick(cases);
    const planted = planter.plant(original, random);
    if (planted === null) continue;
    tried += 1;
    const rest = cases.filter(({ key }) => key !== planted.key);
    const found = judgeTogether([...rest, planted]);
    if (found.some(({ by }) => by === planter.check)) caught += 1;
  }
  return { ...planter, tried, caught };
});

const percent = (part: number, whole: number) =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const [caught, tried] = [
  sum([...single, ...ofEveryCheck, ...across].map((one) => one.caught)),
  sum([...single, ...ofEveryCheck, ...across].map((one) => one.tried)),
];
const withCause = single.filter(({ cause }) => cause !== null);
const report = `# Planted errors

\`node test/accuracy/run-planted.ts\`: complete purchase invoices and orders from a seed, judged by the shipped types, with one error
planted in each, at a random place. It measures the rules, not the reading of files.

- False alarms: ${((100 * grave.length) / clean).toFixed(2)} blocking or warning findings, ${((100 * alarms.length) / clean).toFixed(2)} of any severity, per 100 of ${clean} complete dossiers.
- Caught: ${caught} of ${tried} (${percent(caught, tried)}). Two errors in one dossier: ${pairsCaught} of ${pairsTried} dossiers are found wrong (${percent(pairsCaught, pairsTried)}).
- Cause named rightly: ${percent(sum(withCause.map((one) => one.rightCause)), sum(withCause.map((one) => one.tried)))} of the errors that have one.

*Findings each*: those that stand by themselves; what follows from another stands beneath it and is not counted.

| planted | check | planted | caught | missed | cause | findings each |
| --- | --- | --- | --- | --- | --- | --- |
${[...single, ...ofEveryCheck].map((one) => `| ${one.name} | ${one.check} | ${one.tried} | ${percent(one.caught, one.tried)} | ${one.tried - one.caught} | ${one.cause === null ? '-' : percent(one.rightCause, one.tried)} | ${(one.findings / Math.max(1, one.tried)).toFixed(1)} |`).join('\n')}
${across.map((one) => `| ${one.name} | ${one.check} | ${one.tried} | ${percent(one.caught, one.tried)} | ${one.tried - one.caught} | - | - |`).join('\n')}
`;
writeFileSync(new URL('PLANTED.md', import.meta.url), report);
process.stdout.write(report);
const first = alarms[0];
if (first) process.stdout.write(`\nFirst false alarm: ${first.id}: ${first.message.what.nl}\n`);
