import type { TotalCandidate } from './total-amounts.ts';
import { isPlainRate, isUsualRate } from './vat-rates.ts';

/** Net, VAT and gross together, each where it was found. */
export interface Triple {
  readonly net: TotalCandidate | null;
  readonly vat: TotalCandidate | null;
  readonly gross: TotalCandidate | null;
}

/** What the page offers beside the labelled amounts. */
export interface PageAmounts {
  /** The last amount of each size, wherever it stands. */
  readonly printed: ReadonlyMap<number, TotalCandidate>;
  /** Every sum of VAT amounts per rate. */
  readonly rateSums: ReadonlySet<number>;
  /** By the line on which they stand. */
  readonly rows: ReadonlyMap<number, readonly TotalCandidate[]>;
  readonly largestGross: number;
  /** What the largest amount is that a label calls the total: what is less is a part of it. */
  readonly leastGross: number;
  /** Whether some VAT amount has a label of its own: a total that only a rate explains then contradicts it. */
  readonly namesVat: boolean;
}

/** Two labelled totals say what the third must be; where exactly that stands on the page it is taken as such. */
export function completeTotals(triple: Triple, page: PageAmounts): Triple {
  const { net, vat, gross } = triple;
  const printed = (cents: number) => page.printed.get(cents) ?? null;
  if (net && vat && !gross && isPlainRate(vat.cents, net.cents)) {
    return { net, vat, gross: printed(net.cents + vat.cents) };
  }
  if (gross && vat && !net && vat.cents !== 0) {
    const rest = printed(gross.cents - vat.cents);
    return rest && (isPlainRate(vat.cents, rest.cents) || isRightAbove(rest, vat))
      ? { net: rest, vat, gross }
      : triple;
  }
  if (gross && net && !vat && gross.cents !== net.cents && isUsualRate(gross.cents - net.cents, net.cents)) {
    return { net, vat: printed(gross.cents - net.cents), gross };
  }
  return withTwoMore(triple, page) ?? triple;
}

/** One total alone says where the others stand only by its row, or by its being the VAT of two amounts on the page. */
function withTwoMore({ net, vat, gross }: Triple, page: PageAmounts): Triple | null {
  if (gross) return net || vat ? null : inOneRow(gross, page);
  return vat && !net && vat.cents !== 0 ? pairFor(vat, page) : null;
}

/** `Totaal  1.160,00  243,60  1.403,60`: the last row of a table, with what it comes to in every column. */
function inOneRow(gross: TotalCandidate, { rows }: PageAmounts): Triple | null {
  const beside = rows.get(gross.span.line) ?? [];
  for (const net of beside) {
    const vat = beside.find(
      (other) =>
        other.span.first > net.span.first &&
        net.cents + other.cents === gross.cents &&
        isUsualRate(other.cents, net.cents),
    );
    if (vat && vat.cents !== 0) return { net, vat, gross };
  }
  return null;
}

/** In the same column of the totals, a line or two higher. */
function isRightAbove(upper: TotalCandidate, lower: TotalCandidate): boolean {
  const lines = lower.span.line - upper.span.line;
  return lines > 0 && lines <= 3 && Math.abs(upper.span.box[2] - lower.span.box[2]) < 3;
}

/** Two amounts on the page of which the difference is the VAT and the VAT is a usual rate. The last such pair counts. */
function pairFor(vat: TotalCandidate, { printed, leastGross }: PageAmounts): Triple | null {
  let pair: Triple | null = null;
  for (const gross of printed.values()) {
    if (Math.abs(gross.cents) < leastGross) continue;
    const net = printed.get(gross.cents - vat.cents);
    if (net && isUsualRate(vat.cents, net.cents)) pair = { net, vat, gross };
  }
  return pair;
}
