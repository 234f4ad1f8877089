import { effectivePrice, lineAmount, lineNumber, lineText } from '#rules/line-values.ts';
import { goodsIn, type LineSource, linesFrom } from '#rules/order-lines.ts';
import type { LinesView } from '#shared/api/lines-view.ts';
import type { Dossier, DossierLines } from '#shared/domain/dossier.ts';
import { money } from '#shared/domain/money.ts';
import type { TradeLine } from '#shared/domain/trade-line.ts';

/** In the order of the trade: what was asked, promised, delivered and charged. */
const order: readonly LineSource[] = [
  'register',
  'quote',
  'order',
  'order-confirmation',
  'delivery-note',
  'proof-of-delivery',
  'invoice',
  'credit-note',
];
/** Prices within half a cent of each other are the same price. */
const samePrice = 0.005;

/** The lines of a dossier beside each other, the same goods in one row; null with fewer than two sources of lines. */
export function linesView(dossier: Dossier, shownPath: (file: string) => string): LinesView | null {
  const sources = order
    .flatMap((source) => linesFrom(dossier, [source]))
    .filter(({ lines }) => lines.length > 0);
  if (sources.length < 2) return null;
  const pathOf = ({ origin }: DossierLines) => {
    if (origin.kind === 'register') return dossier.row === null ? '' : shownPath(dossier.row.file);
    return dossier.documents.find(({ id }) => id === origin.document)?.shownPath ?? '';
  };
  return {
    sources: sources.map((source) => ({
      origin: source.origin.kind === 'register' ? 'register' : source.origin.documentType,
      shownPath: pathOf(source),
    })),
    rows: goodsIn(sources).map(({ key, label, lines }) => {
      const mine = new Set(lines);
      const cells = sources.map((source) => cellOf(source.lines.filter((line) => mine.has(line))));
      return { key, label, cells, differs: differencesOf(cells) };
    }),
  };
}

type Cell = LinesView['rows'][number]['cells'][number];

function cellOf(lines: readonly TradeLine[]): Cell {
  const [first] = lines;
  if (first === undefined) return null;
  const amounts = lines.map((line) => lineAmount(line, 'amount'));
  const [one] = amounts;
  const isKnown = one && amounts.every((amount) => amount?.currency === one.currency);
  return {
    quantity: sumOf(lines.map((line) => lineNumber(line, 'quantity'))),
    unit: lineText(first, 'unit'),
    price: effectivePrice(first),
    amount: isKnown
      ? money(
          amounts.reduce((sum, amount) => sum + (amount?.minor ?? 0), 0),
          one.currency,
        )
      : null,
  };
}

/** null as soon as one of them is not known. */
function sumOf(numbers: readonly (number | null)[]): number | null {
  return numbers.reduce((sum, one) => (sum === null || one === null ? null : sum + one), 0);
}

function differencesOf(cells: readonly Cell[]): LinesView['rows'][number]['differs'] {
  const quantities = cells.flatMap((cell) => cell?.quantity ?? []);
  const prices = cells.flatMap((cell) => cell?.price ?? []);
  return {
    quantity: new Set(quantities).size > 1,
    price: prices.length > 0 && Math.max(...prices) - Math.min(...prices) > samePrice,
  };
}
