import { writeFileSync } from 'node:fs';
import { mainFindings } from '#shared/domain/finding.ts';
import { startRandom } from '../sample/random.ts';
import { everyCheckCase, everyCheckPlanters, judgeEveryCheck } from './planted/every-check.ts';
import { filePlanters } from './planted/file-planters.ts';
import { invoicePlanters } from './planted/invoice-planters.ts';
import { linePlanters } from './planted/line-planters.ts';
import { paperPlanters } from './planted/paper-planters.ts';
import { completeCase, type PlainCase } from './planted/plain-case.ts';
import { type Planter, planters as valuePlanters } from './planted/planters.ts';
import { pricePlanters } from './planted/price-planters.ts';
import { requiredPlanters } from './planted/required-planters.ts';
import { storyCase, storyTypes } from './planted/story-case.ts';
import { type Given, judgeWorld, type World } from './planted/world.ts';
import { masterOf, worldPlanters } from './planted/world-planters.ts';
import { type Measured, writePlanted } from './planted/write-planted.ts';

const [made, ofEachStory] = [400, 70];
const [each, eachAcross] = [120, 30];

const random = startRandom(4_2026);
const trade = Array.from({ length: made }, (_, place) => completeCase(random, place));
const told = storyTypes.flatMap((type) =>
  Array.from({ length: ofEachStory }, (_, place) => storyCase(type, random, place)),
);

const cases = [...trade, ...told.map((one, place) => referring(one, place % ofEachStory))];
const complete: World = { cases, master: masterOf(cases) };

/** A smaller workspace of the same kind, to plant in. */
const few: World = worldOf([
  ...trade.slice(0, 30),
  ...storyTypes.flatMap((type) => cases.filter((one) => one.type === type).slice(0, 10)),
]);

function worldOf(list: readonly PlainCase[]): World {
  return { cases: list, master: masterOf(list) };
}

/** A complete return or complaint names an order that is there. */
function referring(one: PlainCase, place: number): PlainCase {
  const orders = trade.filter(({ type }) => type === 'order');
  const order = orders[place % orders.length];
  if (!order || (one.type !== 'retour' && one.type !== 'klacht')) return one;
  const orderNumber = { kind: 'identifier', text: order.key } as const;
  const article = { kind: 'text', text: 'A-100' } as const;
  const own = one.type === 'retour' ? { orderNumber, article } : { orderNumber };
  return { ...one, register: { ...one.register, ...own } };
}

const alarms = judgeWorld(complete);
const unchanged = new Set(few.cases);
const before = new Set(judgeWorld(few).map(({ id }) => id));

/** One dossier by itself, without what stands across. */
function judgeAlone(one: PlainCase): readonly Given[] {
  return judgeWorld({ cases: [one], master: [] }).filter(({ by }) => by !== 'referred-dossier');
}

function measured(
  planter: { readonly name: string; readonly check: string; readonly cause: Measured['cause'] },
  wanted: number,
  attempt: () => readonly Given[] | null,
): Measured {
  let [tried, caught, rightCause, findings] = [0, 0, 0, 0];
  for (let round = 0; round < wanted * 25 && tried < wanted; round += 1) {
    const found = attempt();
    if (found === null) continue;
    tried += 1;
    const own = found.filter(({ by }) => by === planter.check);
    findings += mainFindings(found).length;
    if (own.length > 0) caught += 1;
    if (own.some(({ likelyCause }) => likelyCause === planter.cause)) rightCause += 1;
  }
  return {
    name: planter.name,
    check: planter.check,
    cause: planter.cause,
    tried,
    caught,
    rightCause,
    findings,
  };
}

const alone = [...valuePlanters, ...requiredPlanters, ...linePlanters, ...paperPlanters, ...invoicePlanters];
const single = alone.map((planter) =>
  measured(planter, each, () => {
    const planted = planter.plant(random.pick(cases), random);
    return planted === null ? null : judgeAlone(planted);
  }),
);
const across = [...worldPlanters, ...pricePlanters, ...filePlanters].map((planter) =>
  measured(planter, eachAcross, () => {
    const world = planter.plant(few, random.pick(few.cases), random);
    return world === null ? null : judgeWorld(world, unchanged).filter(({ id }) => !before.has(id));
  }),
);
const right = everyCheckCase('P-1');
const everyCheck = everyCheckPlanters.map((planter) =>
  measured(planter, 1, () => judgeEveryCheck(planter.plant(right, random) ?? right)),
);
const ofEveryCheck = judgeEveryCheck(right);

/** Cases in which a pair is looked for a place, before it is left as one that can't stand in one dossier of the type. */
const placesForPair = 6;

/** Every two errors once in each type in which both can be planted; null for those that can't. */
function plantPair(one: Planter, other: Planter, list: readonly PlainCase[]): PlainCase | null {
  for (let place = 0; place < placesForPair; place += 1) {
    const first = one.plant(random.pick(list), random);
    const both = first && other.plant(first, random);
    if (both) return both;
  }
  return null;
}

const pairs = { tried: 0, caught: 0, both: 0, findings: 0 };
for (const list of Map.groupBy(cases, ({ type }) => type).values()) {
  for (const [place, one] of alone.entries()) {
    for (const other of alone.slice(place + 1)) {
      const both = plantPair(one, other, list);
      if (both === null) continue;
      const found = judgeAlone(both);
      pairs.tried += 1;
      pairs.findings += mainFindings(found).length;
      if (found.length > 0) pairs.caught += 1;
      if ([one, other].every(({ check }) => found.some(({ by }) => by === check))) pairs.both += 1;
    }
  }
}

const report = writePlanted({
  clean: cases.length,
  cleanTypes: new Set(cases.map(({ type }) => type)).size,
  alarms: [...alarms, ...ofEveryCheck],
  measured: [...single, ...everyCheck, ...across],
  pairs,
});
writeFileSync(new URL('PLANTED.md', import.meta.url), report);
process.stdout.write(report);
for (const alarm of alarms.slice(0, 12))
  process.stdout.write(`\nFalse alarm ${alarm.id}: ${alarm.message.what.nl}`);
