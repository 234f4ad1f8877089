import type { LocalDate } from '#shared/domain/local-date.ts';
import { articles } from './articles.ts';
import { customers } from './company.ts';
import type { Random } from './random.ts';
import type { Line, OrderStage, Party, Totals } from './sample-types.ts';
import { totalsOf } from './totals.ts';
import { addWeekdays, day } from './working-days.ts';

/** One sales order as it really went. */
export interface SalesOrder {
  readonly number: string;
  readonly customer: Party;
  readonly stage: OrderStage;
  readonly reference: string;
  readonly ordered: LocalDate;
  readonly confirmed: LocalDate;
  readonly delivered: LocalDate;
  readonly invoiced: LocalDate;
  readonly deliveryNote: string;
  readonly invoice: string;
  readonly lines: readonly Line[];
  readonly totals: Totals;
}

/** Customer (place in the list), day of ordering and of delivery, stage; in the order of the numbers. */
const agenda: readonly (readonly [
  customer: number,
  ordered: string,
  delivered: string,
  stage: OrderStage,
])[] = [
  [0, '2026-02-02', '2026-02-09', 'closed'],
  [3, '2026-02-02', '2026-02-10', 'closed'],
  [5, '2026-02-03', '2026-02-11', 'paid'],
  [1, '2026-02-04', '2026-02-12', 'paid'],
  [7, '2026-02-05', '2026-02-13', 'paid'],
  [2, '2026-02-06', '2026-02-16', 'paid'],
  [6, '2026-02-09', '2026-02-17', 'invoiced'],
  [4, '2026-02-10', '2026-02-18', 'invoiced'],
  [0, '2026-02-11', '2026-02-19', 'invoiced'],
  [8, '2026-02-12', '2026-02-20', 'invoiced'],
  [5, '2026-02-13', '2026-02-23', 'invoiced'],
  [3, '2026-02-16', '2026-02-24', 'invoiced'],
  [1, '2026-02-17', '2026-02-25', 'invoiced'],
  [7, '2026-02-18', '2026-02-26', 'invoiced'],
  [2, '2026-02-19', '2026-02-27', 'invoiced'],
  [6, '2026-02-24', '2026-03-05', 'invoiced'],
  [4, '2026-02-26', '2026-03-06', 'delivered'],
  [8, '2026-03-03', '2026-03-12', 'delivered'],
  [0, '2026-03-04', '2026-03-13', 'delivered'],
  [5, '2026-03-05', '2026-03-16', 'shipped'],
  [3, '2026-03-02', '2026-03-10', 'shipped'],
  [1, '2026-03-09', '2026-03-17', 'shipped'],
  [7, '2026-03-09', '2026-03-19', 'planned'],
  [2, '2026-03-10', '2026-03-20', 'confirmed'],
  [6, '2026-03-11', '2026-03-23', 'confirmed'],
  [4, '2026-03-12', '2026-03-26', 'confirmed'],
  [8, '2026-03-05', '2026-03-27', 'received'],
  [0, '2026-03-16', '2026-03-30', 'received'],
];

/** All orders without any mistake; the lines come from the seed. */
export function makeOrders(random: Random): readonly SalesOrder[] {
  return agenda.map(([customerIndex, ordered, delivered, stage], index) => {
    const customer = customers[customerIndex];
    if (customer === undefined) throw new RangeError(`No customer ${customerIndex}`);
    const lines = pickLines(random);
    return {
      number: `2026-${String(31 + index).padStart(5, '0')}`,
      customer,
      stage,
      reference: referenceOf(customer, index),
      ordered: day(ordered),
      confirmed: addWeekdays(day(ordered), index % 2),
      delivered: day(delivered),
      invoiced: addWeekdays(day(delivered), 1 + (index % 2)),
      deliveryNote: String(80_012_331 + index * 7),
      invoice: `VF26-${String(104 + index).padStart(4, '0')}`,
      lines,
      totals: totalsOf(lines),
    };
  });
}

function pickLines(random: Random): readonly Line[] {
  const count = random.between(2, 5);
  const chosen = new Map<string, Line>();
  while (chosen.size < count) {
    const article = random.pick(articles);
    const quantity = article.price < 3_000 ? random.between(5, 60) : random.between(1, 9);
    chosen.set(article.code, { article, quantity });
  }
  return [...chosen.values()].sort((a, b) => a.article.code.localeCompare(b.article.code, 'en'));
}

/** Every customer numbers its purchase orders in its own way. */
function referenceOf(customer: Party, index: number): string {
  const serial = 4_471 + index * 13;
  const styles = [`PO-${serial}`, `45000${serial}7`, `B26/${serial}`, `INK${serial}`] as const;
  return styles[Number(customer.number) % styles.length] ?? `PO-${serial}`;
}
