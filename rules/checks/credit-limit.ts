import type { Dossier } from '#shared/domain/dossier.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import type { Money } from '#shared/domain/money.ts';
import { sumOf } from '../amounts.ts';
import { option, options } from '../check-options.ts';
import { defineCheck } from '../define-check.ts';
import { knowledgeOf } from '../field-values.ts';
import { masterIndex, masterText, partyKeysOf } from '../party-keys.ts';
import { stageReached } from '../stage-reached.ts';
import type { MasterRow } from '../workspace-facts.ts';

export const creditLimit = defineCheck({
  id: 'credit-limit',
  class: 'unexpected',
  severity: 'warning',
  title: {
    nl: 'Openstaand bedrag blijft onder de kredietlimiet',
    en: 'Open amount stays below the credit limit',
  },
  why: {
    nl: 'Boven de limiet is het risico groter dan is afgesproken, en dekt een kredietverzekering het vaak niet.',
    en: 'Above the limit the risk is larger than agreed, and often a credit insurance does not cover it.',
  },
  options: options({
    amount: option.field,
    number: option.field.nullable().default(null),
    name: option.field.nullable().default(null),
    /** Stage from which a dossier no longer counts, because it is paid. */
    until: option.field,
  }),
  refersTo: { fields: ['amount', 'number', 'name'], stages: ['until'] },
  messages: {
    over: {
      what: {
        nl: 'Bij {party} staat {found} open in {count} {count|dossier|dossiers}. De kredietlimiet is {expected}.',
        en: '{party} has {found} open in {count} {count|dossier|dossiers}. The credit limit is {expected}.',
      },
      todo: {
        nl: 'Overleg met finance voordat u levert, of vraag om vooruitbetaling.',
        en: 'Consult finance before you deliver, or ask for payment in advance.',
      },
    },
    unsure: {
      what: {
        nl: 'Of {party} onder de kredietlimiet {expected} blijft, is niet na te gaan: in {count} {count|dossier|dossiers} is het bedrag of de fase niet bekend.',
        en: 'Whether {party} stays below the credit limit {expected} can’t be told: in {count} {count|dossier|dossiers} the amount or stage is not known.',
      },
      todo: { nl: 'Vul de bedragen aan.', en: 'Fill in the amounts.' },
    },
  },

  workspace: ({ workspace, uses }, say) =>
    uses.flatMap(({ type, options: asked }) => {
      const index = masterIndex(workspace.master, 'customer');
      const open = new Map<MasterRow, Open>();
      for (const dossier of workspace.contents) {
        if (dossier.type !== type.id) continue;
        const [row] = partyKeysOf(dossier, asked).flatMap((key) => index.get(key) ?? []);
        if (!row) continue;
        const sum = open.get(row) ?? { amounts: [], unknown: 0 };
        open.set(row, sum);
        add(sum, dossier, type, asked);
      }
      return [...open].map(([row, { amounts, unknown }]) => {
        const { party, number } = nameOf(row);
        const about = { of: null, subject: `party:${number}`, type: type.id };
        const limit = row.row.fields['creditLimit'];
        if (limit?.state !== 'read' || limit.value.kind !== 'amount') return say.notApplicable(about);
        const expected = limit.value;
        const sum = sumOf(amounts);
        const evidence = [{ role: 'expected', at: limit.at, raw: limit.raw } as const];
        if (sum !== null && isOver(sum, expected.amount)) {
          const found = { kind: 'amount', amount: sum } as const;
          const data = { party, found, expected, count: amounts.length };
          return say.violated(about, 'over', data, { expected, found, amount: sum, evidence });
        }
        const count = unknown + (isMixed(amounts, sum, expected.amount) ? amounts.length : 0);
        if (count === 0) return say.satisfied(about);
        const data = { party, expected, count };
        return say.unclear(about, 'unsure', data, { evidence, amount: null });
      });
    }),
});

function nameOf(row: MasterRow): { readonly party: string; readonly number: string } {
  const [name, number] = [masterText(row, 'customerName'), masterText(row, 'customerNumber')];
  return { party: name || number, number: number || name };
}

/** Amounts in several currencies, or in another one than the limit, can't be held against it. */
function isMixed(amounts: readonly Money[], sum: Money | null, limit: Money): boolean {
  return amounts.length > 0 && sum?.currency !== limit.currency;
}

function isOver(sum: Money, limit: Money): boolean {
  return sum.currency === limit.currency && sum.minor > limit.minor;
}

interface Open {
  readonly amounts: Money[];
  unknown: number;
}

function add(
  open: Open,
  dossier: Dossier,
  type: DossierType,
  { amount, until }: { readonly amount: string; readonly until: string },
): void {
  const reached = stageReached(dossier, type, until);
  if (reached === 'yes') return;
  const known = knowledgeOf(dossier, amount);
  if (reached === 'no' && known.state === 'known' && known.first.value.kind === 'amount') {
    open.amounts.push(known.first.value.amount);
  } else if (reached === 'unknown' || known.state === 'unreadable') {
    open.unknown += 1;
  }
}
