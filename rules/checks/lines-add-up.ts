import type { DocumentType } from '#shared/domain/document-type.ts';
import type { DossierLines } from '#shared/domain/dossier.ts';
import type { FindingEvidence } from '#shared/domain/finding.ts';
import type { Money } from '#shared/domain/money.ts';
import { distance, isWithin, sumOf } from '../amounts.ts';
import { option, options } from '../check-options.ts';
import { type DossierInput, defineCheck } from '../define-check.ts';
import { countedSources, evidenceOf, type SeenValue, seenValue } from '../field-values.ts';
import { gravestPerSubject } from '../gravest-per-subject.ts';
import { likelyCause } from '../likely-cause.ts';
import { lineAmount, lineEvidence } from '../line-values.ts';
import { linesFrom } from '../order-lines.ts';
import type { FindingFacts } from '../outcome.ts';
import { fieldTerm, onTheDocument } from '../terms.ts';
import { isCountable, miscountedLine, vatOfLines } from '../worth-of-lines.ts';

const addUpOptions = options({
  in: option.documentTypes.default(['invoice', 'credit-note']),
  net: option.field,
  vat: option.field,
  gross: option.field,
});

export const linesAddUp = defineCheck({
  id: 'lines-add-up',
  class: 'differs',
  severity: 'warning',
  title: { nl: 'Regels tellen op tot het totaal', en: 'Lines add up to the total' },
  why: {
    nl: 'De regels van een factuur zijn samen precies het bedrag zonder btw, en de btw volgt per tarief uit de regels (EN 16931, regels BR-CO-10 en BR-CO-17).',
    en: 'The lines of an invoice make exactly the amount without VAT, and the VAT follows from the lines by rate (EN 16931, rules BR-CO-10 and BR-CO-17).',
  },
  options: addUpOptions,
  refersTo: { fields: ['net', 'vat', 'gross'], documentTypes: ['in'] },
  messages: {
    line: {
      what: {
        nl: 'Regel {position} {where} is niet goed uitgerekend: aantal maal prijs is {expected}, er staat {found}.',
        en: 'Line {position} {where} was not worked out well: quantity times price is {expected}, it says {found}.',
      },
      todo: {
        nl: 'Kijk of er een korting of toeslag bij hoort. Zo niet, vraag dan om een verbeterd stuk.',
        en: 'See whether a discount or a charge belongs to it. If not, ask for a corrected document.',
      },
    },
    sum: {
      what: {
        nl: 'De regels {where} tellen op tot {expected}, maar bij {label} staat {found}.',
        en: 'The lines {where} add up to {expected}, but {label} says {found}.',
      },
      todo: {
        nl: 'Kijk of er kosten of korting buiten de regels staan. Zo niet, vraag dan om een verbeterd stuk.',
        en: 'See whether costs or a discount stand outside the lines. If not, ask for a corrected document.',
      },
    },
    beside: {
      what: {
        nl: 'De regels, kosten en kortingen {where} tellen op tot {expected}, maar bij {label} staat {found}.',
        en: 'The lines, charges and discounts {where} add up to {expected}, but {label} says {found}.',
      },
      todo: {
        nl: 'Reken het stuk na, en vraag bij een fout om een verbeterde factuur.',
        en: 'Work the document out again, and ask for a corrected invoice if it is wrong.',
      },
    },
    vat: {
      what: {
        nl: 'De btw {where} volgt niet uit de regels: per tarief gerekend is die {expected}, er staat {found}.',
        en: 'The VAT {where} does not follow from the lines: by rate it is {expected}, it says {found}.',
      },
      todo: {
        nl: 'Kijk welk tarief bij welke regel hoort, en vraag bij een fout om een verbeterde factuur.',
        en: 'See which rate belongs to which line, and ask for a corrected invoice if it is wrong.',
      },
    },
  },

  dossier: (input, say) => {
    const outcomes = documentsOf(input).flatMap(({ type, lines, document, beside }) => {
      const where = onTheDocument(type);
      const line = lineOf(lines);
      const sum = sumIn(input, document, { lines, beside });
      // A charge or discount on the whole has a rate of its own, which its lines do not tell.
      const vat = sum === 'agrees' && beside === null ? vatIn(input, document, lines) : 'silent';
      const label = fieldTerm(input.type, input.options.net);
      const verdict = (what: string, held: Held) =>
        held === 'agrees' ? say.satisfied(`${type}:${what}`) : say.notApplicable(`${type}:${what}`);
      return [
        typeof line === 'string'
          ? verdict('line', line)
          : say.violated(`${type}:line`, 'line', { where, ...line.data }, line.facts),
        typeof sum === 'string'
          ? verdict('sum', sum)
          : say.violated(`${type}:sum`, beside ? 'beside' : 'sum', { where, label, ...sum.data }, sum.facts),
        typeof vat === 'string'
          ? verdict('vat', vat)
          : say.violated(`${type}:vat`, 'vat', { where, ...vat.data }, vat.facts),
      ];
    });
    return outcomes.length === 0 ? [say.notApplicable('lines')] : gravestPerSubject(outcomes);
  },
});

type Input = DossierInput<(typeof addUpOptions)['_output']>;
type Held = 'agrees' | 'silent';
type Lines = DossierLines['lines'];
type Counted = { readonly lines: Lines; readonly beside: Money | null };

function documentsOf({ dossier, options: asked }: Input) {
  return linesFrom(dossier, asked.in.filter(isDocumentType)).flatMap(({ origin, lines, beside = null }) =>
    origin.kind === 'document'
      ? [{ type: origin.documentType, document: origin.document, lines, beside }]
      : [],
  );
}

function isDocumentType(name: string): name is DocumentType {
  return name !== 'register';
}

/** Of several lines that are wrong the first is told; the sum tells the rest. */
function lineOf(lines: Lines) {
  for (const line of lines) {
    const wrong = miscountedLine(line);
    if (wrong === null) continue;
    const evidence = (['quantity', 'unitPrice'] as const).flatMap((field) =>
      lineEvidence(line, field, 'expected'),
    );
    const facts = factsOf(wrong.expected, wrong.found, [
      ...evidence,
      ...lineEvidence(line, 'amount', 'found'),
    ]);
    const { expected, found } = facts;
    return { data: { position: line.position, expected, found }, facts };
  }
  return lines.some(isCountable) ? 'agrees' : 'silent';
}

/** Where prices hold VAT, the lines make the total with VAT. From a page some lines may be lacking: there it is a hint. */
function sumIn(input: Input, document: string, { lines, beside }: Counted) {
  const amounts = lines.map((line) => lineAmount(line, 'amount'));
  const sum = sumOf([...amounts, beside].flatMap((amount) => amount ?? []));
  const net = statedBy(input, input.options.net, document);
  if (sum === null || net === null || amounts.includes(null)) return 'silent';
  const gross = statedBy(input, input.options.gross, document);
  const isTotal = [net, gross].some((total) => total && isWithin(total.amount, sum, exactly));
  if (isTotal) return 'agrees';
  const evidence = lines.slice(0, 10).flatMap((line) => lineEvidence(line, 'amount', 'expected'));
  const facts = factsOf(sum, net.amount, [...evidence, evidenceOf(net.seen, 'found')]);
  const isPage = net.seen.at.kind !== 'xml';
  const { expected, found } = facts;
  return { data: { expected, found }, facts: isPage ? ({ ...facts, severity: 'info' } as const) : facts };
}

/** Each line, or the sum of each rate, may be rounded (Belastingdienst): a cent for each line, never a euro (BR-CO-17). */
function vatIn(input: Input, document: string, lines: Lines) {
  const vat = vatOfLines(lines);
  const stated = statedBy(input, input.options.vat, document);
  if (vat === null || stated === null || vat.currency !== stated.amount.currency) return 'silent';
  const allowed = Math.min(99, Math.max(2, lines.length));
  if (Math.abs(vat.minor - stated.amount.minor) <= allowed) return 'agrees';
  const facts = factsOf(vat, stated.amount, [evidenceOf(stated.seen, 'found')]);
  const { expected, found } = facts;
  return { data: { expected, found }, facts };
}

const exactly = { amount: 0, percent: 0 };

function factsOf(expected: Money, found: Money, evidence: readonly FindingEvidence[]) {
  const values = {
    expected: { kind: 'amount', amount: expected },
    found: { kind: 'amount', amount: found },
  } as const;
  return {
    ...values,
    likelyCause: likelyCause(values.expected, values.found),
    amount: distance(expected, found),
    evidence,
  } satisfies FindingFacts;
}

function statedBy(
  { dossier }: Input,
  field: string,
  document: string,
): { readonly amount: Money; readonly seen: SeenValue } | null {
  const source = countedSources(dossier, field).find(
    ({ origin }) => origin.kind === 'document' && origin.document === document,
  );
  const [seen] = source ? seenValue(source) : [];
  return seen?.value.kind === 'amount' ? { amount: seen.value.amount, seen } : null;
}
