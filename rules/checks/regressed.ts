import { options } from '../check-options.ts';
import { defineCheck } from '../define-check.ts';

export const regressed = defineCheck({
  id: 'regressed',
  class: 'changed',
  severity: 'info',
  title: { nl: 'Wat compleet was, is dat nog', en: 'What was complete still is' },
  why: {
    nl: 'Een dossier dat compleet was en het niet meer is, wijst op een stuk dat is weggehaald of een gegeven dat is gewijzigd.',
    en: 'A dossier that was complete and no longer is, points to a document that was taken away or a value that was changed.',
  },
  options: options({}),
  messages: {
    'no-longer': {
      what: {
        nl: '{key} was compleet en is dat niet meer. {now}',
        en: '{key} was complete and no longer is. {now}',
      },
      todo: {
        nl: 'Ga na wat er sindsdien is gewijzigd of weggehaald.',
        en: 'Find out what was changed or taken away since.',
      },
    },
  },

  workspace: ({ workspace, uses }, say) => {
    const named = new Set(uses.map(({ type }) => type.id));
    return workspace.wereComplete
      .filter(({ of }) => named.has(of.type))
      .map(({ of, now }) => {
        const about = { of, subject: 'regressed' };
        if (now === null) return say.satisfied(about);
        return say.violated(about, 'no-longer', { key: of.key, now: now.message.what }, { values: [now.id] });
      });
  },
});
