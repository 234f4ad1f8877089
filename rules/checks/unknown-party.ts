import { option, options } from '../check-options.ts';
import { defineCheck } from '../define-check.ts';
import { evidenceOf, knowledgeOf } from '../field-values.ts';
import { dossierFacts } from '../outcome.ts';
import { masterIndex, partyKeysOf } from '../party-keys.ts';
import { fieldTerm } from '../terms.ts';

export const unknownParty = defineCheck({
  id: 'unknown-party',
  class: 'unexpected',
  severity: 'warning',
  title: { nl: 'Relatie staat in de stamgegevens', en: 'Business partner is in the master data' },
  why: {
    nl: 'Een klant of leverancier die niet in de stamgegevens staat, is nooit gecontroleerd.',
    en: 'A customer or supplier that is not in the master data was never checked.',
  },
  options: options({
    of: option.choice(['customer', 'supplier']),
    number: option.field.nullable().default(null),
    name: option.field.nullable().default(null),
  }).refine(({ number, name }) => number ?? name),
  refersTo: { fields: ['number', 'name'] },
  messages: {
    unknown: {
      what: {
        nl: '{label} {found} staat niet in de lijst {list}.',
        en: '{label} {found} is not in the list {list}.',
      },
      todo: {
        nl: 'Kijk of het nummer goed is overgenomen, of laat de relatie controleren en opnemen.',
        en: 'See whether the number was copied well, or have the business partner checked and added.',
      },
    },
  },

  workspace: ({ workspace, uses }, say) =>
    uses.flatMap(({ type, options: asked }) => {
      const index = masterIndex(workspace.master, asked.of);
      const list = workspace.master.find(({ of }) => of === asked.of)?.register.shownPath ?? '';
      const subject = asked.number ?? asked.name ?? asked.of;
      return workspace.contents
        .filter((dossier) => dossier.type === type.id)
        .map((dossier) => {
          const about = { of: dossierFacts(dossier, null), subject };
          if (index.size === 0) return say.notApplicable(about);
          if (partyKeysOf(dossier, asked).some((key) => index.has(key))) return say.satisfied(about);
          const [known, other] = [asked.number, asked.name].flatMap((field) =>
            field === null ? [] : [{ field, ...knowledgeOf(dossier, field) }],
          );
          const stated = [known, other].find((one) => one?.state === 'known');
          const closed = [known, other].find((one) => one?.state === 'unreadable');
          if (closed?.state === 'unreadable') return say.undecided(about, closed.because);
          if (stated?.state !== 'known') return say.notApplicable(about);
          const found = stated.first.value;
          const data = { label: fieldTerm(type, stated.field), found, list };
          return say.violated(about, 'unknown', data, {
            found,
            amount: null,
            evidence: [evidenceOf(stated.first, 'found')],
          });
        });
    }),
});
