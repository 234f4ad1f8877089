import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { causeWithoutData } from '#electron/host/cause-without-data.ts';

describe('what the log keeps of an error', () => {
  it('is its kind, its code and places in the program, without folders', () => {
    const cause = Object.assign(new TypeError('no such file: /home/k.proef/Voorbeeld BV/111222333.pdf'), {
      code: 'ENOENT',
    });
    cause.stack = `TypeError: ${cause.message}
    at Object.openSync (node:fs:573:18)
    at readIt (C:\\Users\\k.proef\\AppData\\Local\\Programs\\Sluitend\\main.js:12:34)
    at /home/k.proef/app/main.js:5:6`;
    expect(causeWithoutData(cause)).toBe(
      'TypeError ENOENT < Object.openSync node:fs:573:18 < readIt main.js:12:34 < main.js:5:6',
    );
  });

  it('holds no word of any message', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        const message = `Voorbeeld BV ${text}\n    at Voorbeeld (/home/Voorbeeld:1:1)`;
        expect(causeWithoutData(new Error(message))).not.toContain('Voorbeeld');
      }),
    );
  });

  it('is nothing but its type for what is no error', () => {
    expect([causeWithoutData('Voorbeeld BV'), causeWithoutData(null)]).toEqual(['string', '']);
  });
});
