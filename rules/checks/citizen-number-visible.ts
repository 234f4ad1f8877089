import { options } from '../check-options.ts';
import { defineCheck } from '../define-check.ts';
import { countedDocuments, isReadable } from '../field-values.ts';

export const citizenNumberVisible = defineCheck({
  id: 'citizen-number-visible',
  class: 'unexpected',
  severity: 'warning',
  title: {
    nl: 'Op geen stuk is een burgerservicenummer te lezen',
    en: 'No document shows a citizen service number',
  },
  why: {
    nl: 'Een burgerservicenummer mag alleen worden bewaard waar een wet dat zegt (UAVG art. 46; geraadpleegd 23-11-2026). Het nummer wordt hier nooit helemaal getoond.',
    en: 'A citizen service number may be kept only where a law says so (UAVG art. 46; looked up on 23-11-2026). The number is never shown in full here.',
  },
  options: options({}),
  messages: {
    labelled: {
      what: {
        nl: 'Op {file} is een burgerservicenummer te lezen, dat eindigt op {digits}.',
        en: 'A citizen service number that ends in {digits} can be read on {file}.',
      },
      todo: {
        nl: 'Scherm het nummer af, of vervang het stuk door een exemplaar waarop het is afgeschermd. Hebt u het nodig, accepteer dit dan met de reden.',
        en: 'Cover the number, or replace the document by a copy on which it is covered. If you need it, accept this with the reason.',
      },
    },
    possible: {
      what: {
        nl: 'Op {file} staat een nummer dat een burgerservicenummer kan zijn. Het eindigt op {digits}.',
        en: '{file} shows a number that may be a citizen service number. It ends in {digits}.',
      },
      todo: {
        nl: 'Kijk of het een burgerservicenummer is. Zo ja, scherm het dan af.',
        en: 'See whether it is a citizen service number. If so, cover it.',
      },
    },
  },

  dossier: ({ dossier }, say) =>
    countedDocuments(dossier).map((document) => {
      const { id, shownPath, citizenNumber } = document;
      if (!isReadable(document)) return say.undecided(id, { kind: 'document', document: id });
      if (citizenNumber === undefined) return say.satisfied(id);
      const { masked, at, isLabelled } = citizenNumber;
      const data = { file: shownPath, digits: masked.slice(-4) };
      const evidence = [{ role: 'found', at, raw: masked } as const];
      return say.violated(id, isLabelled ? 'labelled' : 'possible', data, { evidence, values: [masked] });
    }),
});
