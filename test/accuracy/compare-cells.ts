import type { CellValue, Sheet } from '#shared/domain/content.ts';
import { cellAddress } from '#shared/domain/evidence.ts';
import type { TrueCell, TrueSheet } from './sheet-truth.ts';

/** Texts in the answers are cut at this length. */
const longestAnswer = 200;

export interface CellMistake {
  readonly sheet: string;
  readonly address: string;
  readonly expected: string;
  readonly found: string;
}

export interface Compared {
  readonly cells: number;
  readonly mistakes: readonly CellMistake[];
}

/** Compares the cells that the answers name, value and type, and reports every one that is not the same. */
export function compareCells(truth: TrueSheet, sheet: Sheet | undefined): Compared {
  const found = new Map<string, CellValue>();
  for (const row of sheet?.rows ?? []) {
    for (const { column, value } of row.cells) found.set(cellAddress(column, row.number), value);
  }
  const mistakes: CellMistake[] = [];
  const expected = Object.entries(truth.cells);
  for (const [address, cell] of expected) {
    const value = found.get(address) ?? null;
    if (isSame(cell, value)) continue;
    mistakes.push({
      sheet: truth.name,
      address,
      expected: `${cell.t} ${JSON.stringify(cell.v)}`,
      found: value === null ? 'blank' : JSON.stringify(value),
    });
  }
  return { cells: expected.length, mistakes };
}

function isSame({ t, v, serial }: TrueCell, value: CellValue | null): boolean {
  if (t === 's') {
    if (String(v).trim() === '') return value === null;
    return value?.kind === 'text' && isSameText(String(v), value.text);
  }
  if (t === 'd' && value?.kind === 'number') return isDuration(String(v), serial, value.number);
  if (t === 'd') return value?.kind === 'date' && value.date === String(v).slice(0, 10);
  if (t === 'b') return value?.kind === 'boolean' && value.boolean === v;
  if (t === 'e') return value?.kind === 'error' && value.code === v;
  if (t === 'dur') return isNumber(Number(v) / 86_400, value);
  return isNumber(t === 'time' ? dayPart(String(v)) : Number(v), value);
}

/** A time of day is the part of a day that Excel holds; no contract of this program has times. */
function dayPart(text: string): number {
  const parts = /^(?:PT)?(\d+)[H:](\d+)(?:[M:](\d+(?:\.\d+)?)S?)?/.exec(text);
  if (parts === null) return Number.NaN;
  return (Number(parts[1]) * 3600 + Number(parts[2]) * 60 + Number(parts[3] ?? '0')) / 86_400;
}

function isNumber(expected: number, value: CellValue | null): boolean {
  if (value?.kind !== 'number') return false;
  return Math.abs(value.number - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
}

/** Answers cut long texts, keep `_x000D_` escaped and fold runs of blanks; those count as the same text. */
function isSameText(expected: string, found: string): boolean {
  const [left, right] = [plain(expected), plain(found)];
  return left === right || (expected.length >= longestAnswer && right.startsWith(left));
}

/** One of the readers calls a duration (`[hh]:mm:ss`) a date in the first year there is; another says duration. */
function isDuration(date: string, serial: number | undefined, found: number): boolean {
  return /^190[04]-01-/.test(date) && serial !== undefined && Math.abs(serial - found) < 1e-9;
}

function plain(text: string): string {
  return text
    .replace(/_x000D_/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
