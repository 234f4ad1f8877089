import { expect, it } from 'vitest';
import { option, options } from '#rules/check-options.ts';
import { defineCheck } from '#rules/define-check.ts';

const description = {
  id: 'stamp-present',
  class: 'missing',
  severity: 'info',
  title: { nl: 'Stempel', en: 'Stamp' },
  why: { nl: 'Zonder stempel geen vrijgave.', en: 'Without a stamp no release.' },
  options: options({ days: option.days.default(2) }),
} as const;

const messages = {
  absent: {
    what: { nl: 'Geen stempel op {file}.', en: 'No stamp on {file}.' },
    todo: { nl: 'Vraag {who} om een stempel.', en: 'Ask {who} for a stamp.' },
  },
} as const;

it('a check takes only messages it has, with exactly their data', () => {
  const check = defineCheck({
    ...description,
    messages,
    dossier: (_, say) => [
      say.violated('stamp', 'absent', { file: 'a.pdf', who: 'Jansen' }),
      // @ts-expect-error a datum that the texts ask for is missing
      say.violated('stamp', 'absent', { file: 'a.pdf' }),
      // @ts-expect-error a datum is misspelt
      say.violated('stamp', 'absent', { fiel: 'a.pdf', who: 'Jansen' }),
      // @ts-expect-error there is no such message
      say.violated('stamp', 'abcent', { file: 'a.pdf', who: 'Jansen' }),
      // @ts-expect-error the same holds for what is unclear
      say.unclear('stamp', 'absent', {}),
    ],
  });
  expect(check.scope).toBe('dossier');
});

it('options are parsed once, with their defaults, and strictly', () => {
  const check = defineCheck({
    ...description,
    messages,
    dossier: ({ options: { days } }, say) => [say.satisfied(String(days))],
  });
  expect(check.options.safeParse({}).success).toBe(true);
  expect(() => check.forDossiers({ day: 3 })).toThrow();
  expect(check.forWorkspace({ workspace: {} as never, context: {} as never })).toEqual([]);
});
