import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markExpression, nameBefore } from '#renderer/dossier-types/expression-marks.ts';

it('marks names, values and the place of a mistake', () => {
  const names = new Set(['totaal_incl']);
  expect(markExpression('totaal_incl > 10', names, [])).toEqual([
    { text: 'totaal_incl', look: 'name' },
    { text: ' > ', look: 'plain' },
    { text: '10', look: 'value' },
  ]);
  expect(markExpression('totaal_inc = "x"', names, [{ at: 1, length: 10 }])).toEqual([
    { text: 'totaal_inc', look: 'mistake' },
    { text: ' = ', look: 'plain' },
    { text: '"x"', look: 'value' },
  ]);
});

it('loses no character, whatever is typed and wherever the mistakes are', () => {
  const place = fc.record({ at: fc.integer({ min: 1, max: 30 }), length: fc.nat(20) });
  fc.assert(
    fc.property(fc.string(), fc.array(place, { maxLength: 3 }), (text, mistakes) => {
      const pieces = markExpression(text, new Set(['a']), mistakes);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    }),
  );
});

it('finds the name that is being typed', () => {
  expect(nameBefore('x > totaal_e + 1', 12)).toEqual({ from: 4, start: 'totaal_e' });
  expect(nameBefore('x > ', 4)).toEqual({ from: 4, start: '' });
});
