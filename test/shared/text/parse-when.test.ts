import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isoWeekday } from '#shared/domain/local-date.ts';
import { addWorkingDays, isWorkingDay } from '#shared/domain/working-days.ts';
import { parseWhen } from '#shared/text/parse-when.ts';
import { day } from '../../support/an-open-item.ts';

/** A Wednesday. */
const calendar = { today: day('2026-11-25'), addWorkingDays };

const cases: readonly [text: string, date: string, time: string | null][] = [
  ['vandaag', '2026-11-25', null],
  ['morgen 14u', '2026-11-26', '14:00'],
  ['14u morgen', '2026-11-26', '14:00'],
  ['Morgen om 9.30 uur', '2026-11-26', '09:30'],
  ['morgenochtend', '2026-11-26', '09:00'],
  ['vrijdagmiddag', '2026-11-27', '13:00'],
  ['vanmiddag', '2026-11-25', '13:00'],
  ['overmorgen', '2026-11-27', null],
  ['vr', '2026-11-27', null],
  ['wo', '2026-12-02', null],
  ['vr 14:00', '2026-11-27', '14:00'],
  ['vóór 15:00', '2026-11-25', '15:00'],
  ['volgende week ma', '2026-11-30', null],
  ['ma volgende week 10u', '2026-11-30', '10:00'],
  ['volgende week', '2026-12-02', null],
  ['over 3 werkdagen', '2026-11-30', null],
  ['3 werkdagen', '2026-11-30', null],
  ['over twee weken', '2026-12-09', null],
  ['over een maand', '2026-12-25', null],
  ['eind van de maand', '2026-11-30', null],
  ['eind volgende maand', '2026-12-31', null],
  ['begin van de maand', '2026-12-01', null],
  ['eind van de week', '2026-11-27', null],
  ['28-11', '2026-11-28', null],
  ['28/11/2026 15:30', '2026-11-28', '15:30'],
  ['3 december', '2026-12-03', null],
  ['3 dec 2026', '2026-12-03', null],
  ['24-11', '2027-11-24', null],
  ['29-02', '2028-02-29', null],
  ['de 30e', '2026-11-30', null],
  ['half 3', '2026-11-25', '14:30'],
  ['half tien', '2026-11-25', '09:30'],
  ['kwart voor vier', '2026-11-25', '15:45'],
  ['kwart over 1', '2026-11-25', '13:15'],
  ['3 uur', '2026-11-25', '15:00'],
  ['14u30', '2026-11-25', '14:30'],
  ['tomorrow 3pm', '2026-11-26', '15:00'],
  ['next week monday', '2026-11-30', null],
  ['in 2 working days', '2026-11-27', null],
  ['end of the month', '2026-11-30', null],
  ['2026-12-01', '2026-12-01', null],
  ['volgende maand', '2026-12-25', null],
  ['begin januari', '2027-01-01', null],
  ['half december 10u', '2026-12-15', '10:00'],
  ['eind nov', '2026-11-30', null],
  ['medio maart 2028', '2028-03-15', null],
  ['eind dit jaar', '2026-12-31', null],
  ['eind van het kwartaal', '2026-12-31', null],
  ['begin volgend kwartaal', '2027-01-01', null],
  ['eerste werkdag van januari', '2027-01-04', null],
  ['laatste werkdag van de maand', '2026-11-30', null],
  ['di over 2 weken', '2026-12-08', null],
  ['dinsdag over een week', '2026-12-01', null],
  ['di 1-12', '2026-12-01', null],
  ['ma 30 november 9u', '2026-11-30', '09:00'],
  ['a.s. maandag', '2026-11-30', null],
  ['week 50', '2026-12-07', null],
  ['eind wk 50', '2026-12-11', null],
  ['week 48', '2026-11-25', null],
  ['week 2', '2027-01-11', null],
];

describe('a day as a person types it', () => {
  it.each(cases)('“%s” is %s %s', (text, date, time) => {
    expect(parseWhen(text, calendar)).toEqual({ ok: true, when: { date, time } });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['zo snel mogelijk', 'unknown'],
    ['over 2 uur', 'unknown'],
    ['wo 1-12', 'no-such-day'],
    ['31-02', 'no-such-day'],
    ['week 54', 'unknown'],
    ['eind decoratie', 'unknown'],
    ['half maart 2025', 'unknown'],
    ['31-02-2027', 'no-such-day'],
    ['morgen 25:00', 'no-such-time'],
    ['24-11-2026', 'in-past'],
  ] as const)('“%s” is refused: %s', (text, why) => {
    expect(parseWhen(text, calendar)).toEqual({ ok: false, why });
  });

  it('skips Dutch holidays where working days are counted', () => {
    const christmas = { today: day('2026-12-24'), addWorkingDays };
    expect(parseWhen('over 1 werkdag', christmas)).toMatchObject({ when: { date: '2026-12-28' } });
  });

  it('finds every day that is written with its figures, whatever stands between them', () => {
    const days = fc.integer({ min: 0, max: 4000 }).map((ahead) => addDays(calendar.today, ahead));
    const separators = fc.constantFrom('-', '/', '.', ' ');
    fc.assert(
      fc.property(days, separators, (date, sign) => {
        const [year, month, number] = date.split('-');
        const text = `${number}${sign}${month}${sign}${year}`;
        expect(parseWhen(text, calendar)).toEqual({ ok: true, when: { date, time: null } });
      }),
    );
  });

  it('reads a weekday as the nearest one after today, and working days as working days', () => {
    const todays = fc.integer({ min: 0, max: 1500 }).map((ahead) => addDays(calendar.today, ahead));
    const names = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];
    fc.assert(
      fc.property(todays, fc.nat(6), fc.integer({ min: 1, max: 40 }), (today, index, count) => {
        const on = { today, addWorkingDays };
        const next = parseWhen(names[index] ?? '', on);
        const inDays = parseWhen(`over ${count} werkdagen`, on);
        if (!next.ok || !inDays.ok) throw new Error('not read');
        expect(isoWeekday(next.when.date)).toBe(index + 1);
        expect(next.when.date > today && next.when.date <= addDays(today, 7)).toBe(true);
        expect(isWorkingDay(inDays.when.date)).toBe(true);
      }),
    );
  });

  it('answers to any text at all, and never with a day before today', () => {
    const words = fc.constantFrom(...cases.map(([text]) => text), 'om', 'van', '14', '-', 'u', "'", 'half');
    const texts = fc.oneof(
      fc.string(),
      fc.array(words, { maxLength: 5 }).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const parsed = parseWhen(text, calendar);
        if (!parsed.ok) return;
        expect(parsed.when.date >= calendar.today).toBe(true);
        expect(parsed.when.time ?? '00:00').toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
      }),
    );
  });
});
