import { canonicalText } from '#shared/domain/field-value.ts';
import { options } from '../check-options.ts';
import { companyKey } from '../company-name.ts';
import { defineCheck } from '../define-check.ts';
import { firstFew } from '../first-few.ts';
import { type RegisterPlace, rowCell, type WorkspaceFacts } from '../workspace-facts.ts';

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
    lines: {
      what: {
        nl: 'In {file}, blad {sheet}, staan veel nummers op meer dan één regel. De regels zijn daarom als onderdelen van één dossier gelezen.',
        en: 'In {file}, sheet {sheet}, many numbers stand on more than one row. So the rows were read as parts of one dossier.',
      },
      todo: {
        nl: 'Hoort elk nummer één keer voor te komen, haal dan de dubbele regels weg.',
        en: 'If every number should be there once, remove the double rows.',
      },
    },
  },

  workspace: ({ workspace }, say) => {
    const lists = listsOfLines(workspace);
    const doubles = new Map(workspace.duplicateKeys.map((double) => [double.dossier, double]));
    const judged = workspace.dossiers.flatMap((of) => {
      const double = doubles.get(of.id);
      const about = { of, subject: 'key' };
      if (of.row === null) return [say.notApplicable(about)];
      if (!double) return [say.satisfied(about)];
      if (double.rows.every((place) => lists.has(tableOf(place)))) return [say.notApplicable(about)];
      const rows = double.rows.map(({ row }) => String(row.number));
      const evidence = double.rows
        .slice(0, 20)
        .map((place) => ({ role: 'found', at: rowCell(place), raw: double.key }) as const);
      const data = { key: double.key, count: rows.length, rows: firstFew(rows, 20) };
      const facts = {
        evidence,
        values: [String(rows.length)],
        likelyCause: causeOf(double.rows, workspace, of.type),
      };
      return [say.violated(about, 'twice', data, facts)];
    });
    const told = [...lists].map(([subject, { shownPath, sheet }]) =>
      say.unclear({ of: null, subject }, 'lines', { file: shownPath, sheet }, { severity: 'info' }),
    );
    return [...judged, ...told];
  },
});

/** Rows that name different customers or suppliers are no doubles: one of them has the number of another. */
function causeOf(
  rows: readonly RegisterPlace[],
  { types }: WorkspaceFacts,
  type: string,
): 'number-of-another-supplier' | null {
  const party = types.find(({ id }) => id === type)?.party ?? null;
  const named = rows.flatMap(({ row }) => {
    const reading = party === null ? undefined : row.fields[party];
    return reading?.state === 'read' ? [companyKey(canonicalText(reading.value))] : [];
  });
  return new Set(named).size > 1 ? 'number-of-another-supplier' : null;
}

type Table = RegisterPlace['register'];

/** From this many double keys on, and this part of all keys, a register is a list of lines and not of dossiers. */
const doublesOfALineList = 5;
const partOfALineList = 0.3;

/** Registers in which a number stands on several rows as a rule: order lines, not mistakes. */
function listsOfLines({ dossiers, duplicateKeys }: WorkspaceFacts): ReadonlyMap<string, Table> {
  const doubles = new Map<string, { readonly table: Table; count: number }>();
  for (const { rows } of duplicateKeys) {
    const [first] = rows;
    if (!first) continue;
    const known = doubles.get(tableOf(first)) ?? { table: first.register, count: 0 };
    known.count += 1;
    doubles.set(tableOf(first), known);
  }
  const lists = new Map<string, Table>();
  for (const [key, { table, count }] of doubles) {
    const all = dossiers.filter(({ row }) => row?.file === table.file && row.sheet === table.sheet).length;
    if (count >= doublesOfALineList && count >= all * partOfALineList) lists.set(key, table);
  }
  return lists;
}

function tableOf({ register }: RegisterPlace): string {
  return `${register.shownPath}#${register.sheet}`;
}
