import type { CellValue } from '#shared/domain/content.ts';
import { type CellContext, sharedValue } from './cell-value.ts';
import type { PlainCell } from './plain-cell.ts';
import { serialDate } from './serial-date.ts';

const [letterS, letterB] = [115, 98];
/** Whole numbers from 0 below this one share their value object, as numbers and as days: up to the year 2173. */
const mostShared = 100_000;
const yes: CellValue = { kind: 'boolean', boolean: true };
const no: CellValue = { kind: 'boolean', boolean: false };

/** Says what cells in the common form hold; `null` for a blank cell. */
export function plainValues(context: CellContext): (cell: PlainCell) => CellValue | null {
  const ofNumber = shared((number) => ({ kind: 'number', number }));
  const ofDay = shared((number) => {
    const date = serialDate(number, context.date1904);
    return date === null ? ofNumber(number) : { kind: 'date', date };
  });
  return ({ type, style, number }) => {
    if (Number.isNaN(number)) return null;
    if (type === letterS) return sharedValue(number, context);
    if (type === letterB) return number === 1 ? yes : no;
    return context.dateStyles[style] === true ? ofDay(number) : ofNumber(number);
  };
}

/** Makes each value once where its number is whole and small. Any other number would be looked up as a name, which is slow. */
function shared(make: (number: number) => CellValue): (number: number) => CellValue {
  const known: (CellValue | undefined)[] = [];
  return (number) => {
    if (!Number.isInteger(number) || number < 0 || number >= mostShared || Object.is(number, -0))
      return make(number);
    const same = known[number];
    if (same !== undefined) return same;
    const made = make(number);
    known[number] = made;
    return made;
  };
}
