import { options } from '../check-options.ts';
import { defineCheck } from '../define-check.ts';
import { firstFew } from '../first-few.ts';
import { type RegisterPlace, rowCell } from '../workspace-facts.ts';

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
    damaged: {
      what: {
        nl: 'In {file}, blad {sheet}, heeft het rekenblad het nummer van {count} {count|regel|regels} afgerond of omgezet: {rows}. Er staat nu {found}.',
        en: 'In {file}, sheet {sheet}, the spreadsheet rounded or changed the number of {count} {count|row|rows}: {rows}. It now says {found}.',
      },
      todo: {
        nl: 'Maak van de kolom tekst en vul het hele nummer opnieuw in.',
        en: 'Format the column as text and enter the whole number again.',
      },
    },
  },

  workspace: ({ workspace }, say) => {
    const keys = new Map(workspace.types.map(({ id, key }) => [id, key]));
    return workspace.registers.flatMap(({ file, sheet, shownPath, role }) => {
      if (role.kind !== 'dossiers') return [];
      const places = workspace.rowsWithoutKey
        .filter(({ register }) => register.file === file && register.sheet === sheet)
        .toSorted((one, other) => one.row.number - other.row.number)
        .map((place) => ({ place, raw: damagedKey(place, keys.get(role.type)) }));
      const about = { of: null, subject: `${shownPath}#${sheet}` };
      const outcome = (how: 'missing' | 'damaged') => {
        const told = places.filter(({ raw }) => (raw !== null) === (how === 'damaged'));
        const own = how === 'damaged' ? { of: null, subject: `${about.subject}#damaged` } : about;
        if (told.length === 0) return say.satisfied(own);
        const rows = told.map(({ place }) => String(place.row.number));
        const data = { file: shownPath, sheet, count: told.length, rows: firstFew(rows, 10) };
        const evidence = told
          .slice(0, 10)
          .map(({ place, raw }) => ({ role: 'found', at: rowCell(place), raw }) as const);
        const facts = { evidence, values: rows };
        return how === 'damaged'
          ? say.violated(
              own,
              how,
              { ...data, found: told.flatMap(({ raw }) => raw ?? []).slice(0, 3) },
              facts,
            )
          : say.violated(own, how, data, facts);
      };
      return [outcome('missing'), outcome('damaged')];
    });
  },
});

/** What is left of a number that the spreadsheet took for an amount, a day or too long a number; null where that is not so. */
function damagedKey({ row }: RegisterPlace, key: string | undefined): string | null {
  const reading = key === undefined ? undefined : row.fields[key];
  return reading?.state === 'unreadable' && reading.reason === 'damaged-by-spreadsheet' ? reading.raw : null;
}
