import { option, options } from '../check-options.ts';
import { defineCheck } from '../define-check.ts';
import { firstFew } from '../first-few.ts';

export const documentInTwoDossiers = defineCheck({
  id: 'document-in-two-dossiers',
  class: 'duplicate',
  severity: 'warning',
  title: { nl: 'Stuk hoort bij één dossier', en: 'Document belongs to one dossier' },
  why: {
    nl: 'Een stuk dat in twee dossiers meetelt, kan in een van de twee iets bewijzen dat niet waar is.',
    en: 'A document that counts in two dossiers may prove something untrue in one of them.',
  },
  options: options({
    /** Document types that belong to one dossier. */
    types: option.documentTypes.default(['invoice', 'credit-note']),
  }),
  refersTo: { documentTypes: ['types'] },
  messages: {
    twice: {
      what: {
        nl: '{file} telt mee in {count} dossiers: {keys}.',
        en: '{file} counts in {count} dossiers: {keys}.',
      },
      todo: {
        nl: 'Kijk bij welk dossier het stuk hoort. Is het een verzamelfactuur, dan kunt u dit accepteren.',
        en: 'See to which dossier the document belongs. If it is a collective invoice, you can accept this.',
      },
    },
  },

  workspace: ({ workspace, uses }, say) => {
    const dossiers = new Map(workspace.dossiers.map((dossier) => [dossier.id, dossier]));
    const sure = workspace.links.filter(({ certainty }) => certainty !== 'suggested');
    const linked = Map.groupBy(sure, ({ document }) => document);
    return uses.flatMap(({ type, options: { types } }) =>
      workspace.documents.flatMap((document) => {
        const kind = document.recognised.type?.type;
        if (kind === undefined || !types.includes(kind)) return [];
        const of = [...new Set((linked.get(document.id) ?? []).map(({ dossier }) => dossier))]
          .map((id) => dossiers.get(id))
          .filter((dossier) => dossier?.type === type.id);
        const about = { of: null, subject: document.id, type: type.id };
        if (of.length === 0) return [say.notApplicable(about)];
        if (of.length === 1) return [say.satisfied(about)];
        const keys = of.flatMap((dossier) => (dossier ? [dossier.key] : []));
        const evidence = [{ role: 'found', at: { kind: 'file', file: document.file }, raw: null } as const];
        const data = { file: document.shownPath, count: keys.length, keys: firstFew(keys, 10) };
        return [say.violated(about, 'twice', data, { evidence, values: keys, amount: null })];
      }),
    );
  },
});
