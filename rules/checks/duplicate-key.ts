import { dossierId } from '#shared/domain/dossier.ts';
import { identifierKey } from '#shared/domain/field-value.ts';
import { options } from '../check-options.ts';
import { defineCheck } from '../define-check.ts';
import type { DossierFacts } from '../outcome.ts';

export const duplicateKey = defineCheck({
  id: 'duplicate-key',
  class: 'duplicate',
  severity: 'warning',
  title: { nl: 'Nummer staat één keer in het overzicht', en: 'Number stands once in the register' },
  why: {
    nl: 'Staat een nummer twee keer in het overzicht, dan is niet duidelijk welke regel geldt en wordt er dubbel betaald of geleverd.',
    en: 'When a number stands twice in the register, it is unclear which row counts, and things get paid or delivered twice.',
  },
  options: options({}),
  messages: {
    twice: {
      what: {
        nl: '{key} staat {count} keer in het overzicht: op de regels {rows}.',
        en: '{key} stands {count} times in the register: on the rows {rows}.',
      },
      todo: {
        nl: 'Verwijder de dubbele regel, of geef hem het nummer dat erbij hoort.',
        en: 'Remove the double row, or give it the number that belongs to it.',
      },
    },
  },

  workspace: ({ workspace }, say) => {
    const doubles = new Map(workspace.duplicateKeys.map((double) => [idOf(double), double]));
    const known = new Set(workspace.dossiers.map(({ id }) => id));
    const judged = workspace.dossiers
      .filter(({ row }) => row !== null)
      .map((dossier) => ({ of: dossier, double: doubles.get(dossier.id) }));
    const loose = [...doubles].filter(([id]) => !known.has(id)).map(([, double]) => ({ of: null, double }));
    return [...judged, ...loose].map(({ of, double }) => {
      const about = { of, subject: subjectOf(of, double?.key ?? '') };
      if (!double || double.rows.length < 2) return say.satisfied(about);
      const rows = double.rows.map(({ row }) => String(row));
      return say.violated(
        about,
        'twice',
        { key: double.key, count: double.rows.length, rows: rows.slice(0, 20) },
        {
          evidence: double.rows.slice(0, 20).map((at) => ({ role: 'found', at, raw: double.key }) as const),
          values: [String(double.rows.length)],
        },
      );
    });
  },
});

function idOf({ type, key }: { readonly type: string; readonly key: string }) {
  return dossierId(type, identifierKey(key));
}

function subjectOf(of: DossierFacts | null, key: string): string {
  return of ? 'key' : identifierKey(key);
}
