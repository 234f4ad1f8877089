import { assertNever } from '#shared/domain/assert-never.ts';
import { parts } from '#shared/domain/local-date.ts';
import { billsByContract, contractKey, heldAgainstPrice, silent } from '../bills-of-contract.ts';
import { option, options } from '../check-options.ts';
import { defineCheck } from '../define-check.ts';
import { dossierFacts } from '../outcome.ts';
import { isAside } from '../stage-reached.ts';

const agreedOptions = options({
  /** What was agreed for a year, and for one invoice. */
  yearly: option.field.nullable().default(null),
  each: option.field.nullable().default(null),
  /** By how many percent the price may have risen since. */
  index: option.field.nullable().default(null),
  /** Type of the dossiers that bill, by its id; the field in it that names the contract, and those of amount and date. */
  to: option.field,
  number: option.field,
  billed: option.field,
  date: option.field,
  tolerance: option.tolerance.prefault({ amount: 0.05 }),
});

export const billedAsAgreed = defineCheck({
  id: 'billed-as-agreed',
  class: 'differs',
  severity: 'warning',
  title: { nl: 'Facturen zijn zoals in het contract', en: 'Invoices are as in the contract' },
  why: {
    nl: 'Wordt er meer gefactureerd dan het contract zegt, dan is de prijs verhoogd zonder afspraak of is er iets dubbel berekend.',
    en: 'Where more is invoiced than the contract says, the price was raised without agreement or something was charged twice.',
  },
  options: agreedOptions,
  refersTo: { fields: ['yearly', 'each', 'index'] },
  messages: {
    each: {
      what: {
        nl: 'Factuur {invoice} is {found}, maar volgens contract {key} is het {expected}.',
        en: 'Invoice {invoice} is {found}, but by contract {key} it is {expected}.',
      },
      todo: {
        nl: 'Vergelijk de factuur met het contract. Is de prijs verhoogd, leg dan de indexering vast.',
        en: 'Compare the invoice with the contract. If the price was raised, record the indexation.',
      },
    },
    yearly: {
      what: {
        nl: 'Bij contract {key} is in {year} {found} gefactureerd; afgesproken is {expected}.',
        en: 'For contract {key}, {found} was invoiced in {year}; {expected} was agreed.',
      },
      todo: {
        nl: 'Vergelijk de facturen met het contract. Is de prijs verhoogd, leg dan de indexering vast.',
        en: 'Compare the invoices with the contract. If the price was raised, record the indexation.',
      },
    },
    unknown: {
      what: {
        nl: 'De facturen bij contract {key} zijn niet met de prijs te vergelijken: van {invoice} is het bedrag of de datum niet bekend, of staat het in een andere valuta.',
        en: 'The invoices of contract {key} can’t be compared with the price: of {invoice} the amount or the date is not known, or it is in another currency.',
      },
      todo: {
        nl: 'Vul het bedrag en de datum van deze factuur aan.',
        en: 'Fill in the amount and the date of this invoice.',
      },
    },
  },

  workspace: ({ workspace, everyUse, context }, say) =>
    everyUse.flatMap(({ type, use, options: asked }) => {
      const billing = billsByContract(workspace, asked);
      const [year] = parts(context.asOf);
      return workspace.contents
        .filter((dossier) => dossier.type === type.id)
        .map((dossier) => {
          const subject = asked.yearly ?? asked.each ?? asked.billed;
          const about = { of: dossierFacts(dossier, null), subject, use };
          const bills = billing.get(contractKey(dossier.key)) ?? [];
          const held = isAside(dossier, type) ? silent : heldAgainstPrice(dossier, bills, asked, year);
          switch (held.state) {
            case 'silent':
              return say.notApplicable(about);
            case 'unreadable':
              return say.undecided(about, held.because);
            case 'unknown':
              return say.unclear(about, 'unknown', { key: dossier.key, invoice: held.bill.key });
            case 'fits':
              return say.satisfied(about);
            case 'each': {
              const data = { ...held.words, key: dossier.key, invoice: held.bill.key };
              return say.violated(about, 'each', data, held.facts);
            }
            case 'yearly': {
              const data = { ...held.words, key: dossier.key, year: String(year) };
              return say.violated(about, 'yearly', data, held.facts);
            }
            default:
              return assertNever(held);
          }
        });
    }),
});
