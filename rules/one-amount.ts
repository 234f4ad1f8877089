import type { Evidence } from '#shared/domain/evidence.ts';
import type { Finding } from '#shared/domain/finding.ts';

/** What two sources differ by, in cents, and where the two stand. */
interface Gap {
  readonly finding: Finding;
  readonly by: number;
  readonly places: string;
}

/**
 * The findings that tell of the same amount as this one, as it is without VAT, as VAT, or with it: between the same two sources, by the
 * same mistake or by amounts that go together.
 */
export function oneAmountWith(cause: Finding, others: readonly Finding[]): readonly Finding[] {
  const [own] = gapsOf([cause]);
  if (own === undefined) return [];
  const near = gapsOf(others).filter(({ places }) => places === own.places);
  return near.filter((gap) => belongsTo(own, gap, near)).map(({ finding }) => finding);
}

/** Cents that rounding may take or add. */
const rounding = 5;

function belongsTo(own: Gap, gap: Gap, near: readonly Gap[]): boolean {
  const { likelyCause } = own.finding;
  if (likelyCause !== null && likelyCause === gap.finding.likelyCause) return true;
  return isWithVat(own.by, gap.by) || near.some((third) => third !== gap && isSum(own.by, gap.by, third.by));
}

/** One is the other with VAT at 21 % at most. */
function isWithVat(one: number, other: number): boolean {
  const [less, more] = [Math.min(Math.abs(one), Math.abs(other)), Math.max(Math.abs(one), Math.abs(other))];
  return less > 0 && Math.sign(one) === Math.sign(other) && more - less * 1.21 <= rounding;
}

function isSum(one: number, other: number, third: number): boolean {
  return [one - other - third, other - one - third, third - one - other].some(
    (left) => Math.abs(left) <= rounding,
  );
}

function gapsOf(findings: readonly Finding[]): readonly Gap[] {
  return findings.flatMap((finding) => {
    const { expected, found, evidence } = finding;
    if (expected?.kind !== 'amount' || found?.kind !== 'amount') return [];
    const places = (['expected', 'found'] as const)
      .map((role) => placeOf(evidence.find((one) => one.role === role)?.at))
      .join(' ');
    return [{ finding, by: found.amount.minor - expected.amount.minor, places }];
  });
}

/** The row or the file. */
function placeOf(at: Evidence | undefined): string {
  return at?.kind === 'cell' ? `${at.file} ${at.sheet} ${at.row}` : (at?.file ?? '');
}
