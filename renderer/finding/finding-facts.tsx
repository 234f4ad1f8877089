import { useTranslation } from 'react-i18next';
import type { FieldValue } from '#shared/domain/field-value.ts';
import type { Finding } from '#shared/domain/finding.ts';
import { money } from '#shared/domain/money.ts';
import { differingPart, type Parted } from './differing-part.ts';
import { useWords } from './use-words.ts';

/** What was expected and found, the difference, and the likely cause; nothing where none of it is known. */
export function FindingFacts({ finding }: { readonly finding: Finding }) {
  const { t } = useTranslation();
  const words = useWords();
  const { expected, found, likelyCause } = finding;
  const difference = differenceOf(expected, found);
  const sides = [expected, found].map((side) => (side === null ? null : words.value(side)));
  const [wanted, seen] = sides;
  const parted = wanted && seen ? differingPart(wanted, seen) : null;
  const facts = [
    wanted && { name: t('finding.expected'), value: parted ? <Marked parted={parted[0]} /> : wanted },
    seen && { name: t('finding.found'), value: parted ? <Marked parted={parted[1]} /> : seen },
    difference && { name: t('finding.difference'), value: words.value(difference) },
    likelyCause && { name: t('finding.likelyCause'), value: words.cause(likelyCause) },
  ].filter((fact) => fact !== null && fact !== '' && fact !== undefined);
  if (facts.length === 0) return null;
  return (
    <dl className="finding-facts">
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The characters in which the two differ stand out. */
function Marked({ parted: { before, differing, after } }: { readonly parted: Parted }) {
  return (
    <>
      {before}
      {differing !== '' && <mark>{differing}</mark>}
      {after}
    </>
  );
}

/** Found minus expected, where both are amounts in one currency; else null. */
function differenceOf(expected: FieldValue | null, found: FieldValue | null): FieldValue | null {
  if (expected?.kind !== 'amount' || found?.kind !== 'amount') return null;
  const { currency } = expected.amount;
  if (currency !== found.amount.currency) return null;
  return { kind: 'amount', amount: money(found.amount.minor - expected.amount.minor, currency) };
}
