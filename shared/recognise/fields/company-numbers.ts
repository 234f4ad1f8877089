import type { FieldName } from '../../domain/field-name.ts';
import type { DocumentLayout } from '../layout/document-layout.ts';
import { surroundingBox } from '../layout/lines.ts';
import type { Candidate, LabelledPlace } from './candidate.ts';
import {
  bicAt,
  dutchVatIdAt,
  type FoundNumber,
  findIbans,
  findVatIds,
  ibanShapedAt,
  kvkNear,
} from './find-company-numbers.ts';

/** IBAN, BIC, trade register number and VAT ids of seller and buyer, by their labels and by their own formats. */
export function companyNumberCandidates(
  layout: DocumentLayout,
  places: readonly LabelledPlace[],
): readonly Candidate<string>[] {
  return [...ibans(layout, places), ...labelled(places), ...vatIds(layout, places)];
}

function ibans(layout: DocumentLayout, places: readonly LabelledPlace[]): readonly Candidate<string>[] {
  const valid = layout.lines
    .flatMap((line) => findIbans(line))
    .map((found, index) => toCandidate('iban', found, 0.97 - Math.min(index, 4) * 0.1));
  if (valid.length > 0) return valid;
  return places
    .filter(({ target, strength }) => target === 'iban' && strength === 'strong')
    .flatMap(({ place }) => {
      const found = ibanShapedAt(place.row);
      return found ? [toCandidate('iban', found, 0.85)] : [];
    });
}

function labelled(places: readonly LabelledPlace[]): readonly Candidate<string>[] {
  return places.flatMap(({ target, strength, place }) => {
    if (place.depth > 0) return [];
    if (target === 'bic') return optional('bic', bicAt(place.row), 0.96);
    if (target === 'sellerKvk')
      return optional('sellerKvk', kvkNear(place.row), strength === 'strong' ? 0.95 : 0.6);
    return [];
  });
}

/** The label may say whose VAT id it is; else the first of the document that is not the buyer's is the seller's. */
function vatIds(layout: DocumentLayout, places: readonly LabelledPlace[]): readonly Candidate<string>[] {
  const buyers = places
    .filter(({ target, place }) => target === 'buyerVatId' && place.depth === 0)
    .flatMap(({ place }) => findVatIds(place.row).slice(0, 1));
  const dutch = places
    .filter(({ target, place }) => target === 'vatId' && place.how === 'right')
    .flatMap(({ place }) => optionalNumber(dutchVatIdAt(place.row)));
  const all = [...layout.lines.flatMap((line) => findVatIds(line)), ...dutch];
  const sellers = all.filter((found) => !buyers.some((buyer) => buyer.value === found.value));
  const first = sellers[0];
  return [
    ...buyers.slice(0, 1).map((found) => toCandidate('buyerVatId', found, 0.95)),
    ...sellers.map((found) => toCandidate('sellerVatId', found, found.value === first?.value ? 0.92 : 0.6)),
  ];
}

function optional(field: FieldName, found: FoundNumber | null, score: number): readonly Candidate<string>[] {
  return found ? [toCandidate(field, found, score)] : [];
}

function optionalNumber(found: FoundNumber | null): readonly FoundNumber[] {
  return found ? [found] : [];
}

function toCandidate(field: FieldName, found: FoundNumber, score: number): Candidate<string> {
  return { field, value: found.value, span: { ...found.span, box: surroundingBox([found.span.box]) }, score };
}
