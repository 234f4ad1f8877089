import { FeelFunction } from 'feelin';
import type { Guard } from './feel-guards.ts';
import { canBeEqual, canBeOrdered, canHold } from './feel-kinds.ts';

/**
 * What the guards are called in the text that is asked: a name that the library has itself, for it looks long for any other each
 * time. The clock's is free, because no expression may read the clock.
 */
export const guardName = 'now';

/** The text with every guard written around what it guards, and the way back from a place in it to the place that was written. */
export function guarded(text: string, guards: readonly Guard[]) {
  const insertions = guards
    .flatMap(({ from, to, leftOut }, number) =>
      leftOut === undefined
        ? [
            { place: from, added: `${guardName}(${number},`, order: 1 - (to - from) / (text.length + 1) },
            { place: to, added: ')', order: (to - from) / (text.length + 1) - 1 },
          ]
        : [{ place: from, added: `${leftOut.replace('item', `${guardName}(${number},item)`)} `, order: 1 }],
    )
    .toSorted((one, other) => one.place - other.place || one.order - other.order);
  let rewritten = '';
  let done = 0;
  const shifts: { at: number; by: number }[] = [];
  for (const { place, added } of insertions) {
    rewritten += text.slice(done, place) + added;
    done = place;
    shifts.push({ at: rewritten.length, by: rewritten.length - place });
  }
  const original = (at: number) => at - (shifts.findLast((shift) => shift.at <= at)?.by ?? 0);
  return { rewritten: rewritten + text.slice(done), original };
}

/**
 * The guards of one time that an expression is asked, as the function that the text calls, and those that refused a value. A
 * number is rounded to six decimals where it is compared; one that is none, such as a duration by a duration, is null.
 */
export function guardFunction(guards: readonly Guard[]) {
  const firsts = new Map<number, unknown>();
  const misfits = new Set<Guard>();
  const asFunction = new FeelFunction(
    (number: number, value: unknown) => {
      const guard = guards[number];
      if (guard === undefined) return value;
      const { asks } = guard;
      const given = asks.that === 'fits' ? rounded(value) : value;
      const first = asks.that === 'fits' && !asks.opens ? firsts.get(asks.pair) : given;
      if (asks.that === 'fits' && asks.opens) firsts.set(asks.pair, given);
      if (!isFit(guard, first, given)) misfits.add(guard);
      return given;
    },
    ['number', 'value'],
  );
  return { asFunction, refused: () => [...misfits].toSorted((one, other) => one.at - other.at) };
}

function isFit({ asks }: Guard, first: unknown, value: unknown): boolean {
  switch (asks.that) {
    case 'yes or no':
      return typeof value === 'boolean';
    case 'place or yes or no':
      return typeof value === 'boolean' || typeof value === 'number';
    case 'whole number':
      return Number.isInteger(value);
    case 'something':
      return value !== null;
    case 'fits':
      if (asks.opens) return value !== null;
      return fits(asks.by, first, value);
  }
}

function fits(by: 'equality' | 'order' | 'holding' | 'held', first: unknown, value: unknown): boolean {
  switch (by) {
    case 'equality':
      return canBeEqual(first, value);
    case 'order':
      return canBeOrdered(first, value);
    case 'holding':
      return canHold(value, first);
    case 'held':
      return canHold(first, value);
  }
}

function rounded(value: unknown): unknown {
  if (typeof value !== 'number') return value;
  return Number.isFinite(value) ? Math.round(value * 1_000_000) / 1_000_000 : null;
}
