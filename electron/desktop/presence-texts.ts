import type { Bilingual } from '#shared/domain/bilingual.ts';

/** Every word the program says outside its window. */
export const presenceTexts = {
  show: { nl: 'Sluitend openen', en: 'Open Sluitend' },
  quickCheck: { nl: 'Snelle controle', en: 'Quick check' },
  checkNow: { nl: 'Nu controleren', en: 'Check now' },
  quit: { nl: 'Afsluiten', en: 'Quit' },
  workspaces: { nl: 'Werkmappen', en: 'Workspaces' },
} as const satisfies Record<string, Bilingual>;

/** How many points are open. */
export function openText(count: number): Bilingual {
  if (count === 0) return { nl: 'Niets open', en: 'Nothing open' };
  return {
    nl: count === 1 ? '1 punt open' : `${count} punten open`,
    en: count === 1 ? '1 point open' : `${count} points open`,
  };
}

/** How many points were found since the last time. */
export function newText(count: number): Bilingual {
  return {
    nl: count === 1 ? 'Er is 1 nieuw punt gevonden' : `Er zijn ${count} nieuwe punten gevonden`,
    en: count === 1 ? '1 new point was found' : `${count} new points were found`,
  };
}
