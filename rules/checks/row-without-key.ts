import { options } from '../check-options.ts';
import { defineCheck } from '../define-check.ts';
import { rowCell } from '../workspace-facts.ts';

export const rowWithoutKey = defineCheck({
  id: 'row-without-key',
  class: 'missing',
  severity: 'warning',
  title: {
    nl: 'Elke regel van het overzicht heeft een nummer',
    en: 'Every row of the register has a number',
  },
  why: {
    nl: 'Een regel zonder nummer hoort bij geen dossier en wordt dus niet gecontroleerd.',
    en: 'A row without a number belongs to no dossier and so is not checked.',
  },
  options: options({}),
  messages: {
    missing: {
      what: {
        nl: 'In {file}, blad {sheet}, {count|staat|staan} {count} {count|regel|regels} zonder nummer: {rows}.',
        en: 'In {file}, sheet {sheet}, {count} {count|row has|rows have} no number: {rows}.',
      },
      todo: {
        nl: 'Vul het nummer in, of verwijder de regels als ze er niet horen.',
        en: 'Fill in the number, or remove the rows if they do not belong there.',
      },
    },
  },

  workspace: ({ workspace }, say) => {
    const registers = workspace.registers.filter(({ role }) => role.kind === 'dossiers');
    return registers.map(({ file, sheet, shownPath }) => {
      const about = { of: null, subject: `${shownPath}#${sheet}` };
      const places = workspace.rowsWithoutKey
        .filter(({ register }) => register.file === file && register.sheet === sheet)
        .toSorted((one, other) => one.row.number - other.row.number);
      if (places.length === 0) return say.satisfied(about);
      const rows = places.map(({ row }) => String(row.number));
      return say.violated(
        about,
        'missing',
        { file: shownPath, sheet, count: places.length, rows: rows.slice(0, 10) },
        {
          evidence: places
            .slice(0, 10)
            .map((place) => ({ role: 'found', at: rowCell(place), raw: null }) as const),
          values: rows,
        },
      );
    });
  },
});
