import type { FieldName } from '../../domain/field-name.ts';
import type { FoundLabel } from '../labels/find-labels.ts';
import type { LabelStrength } from '../labels/label-index.ts';
import type { LabelTarget } from '../labels/label-list.ts';
import type { ValuePlace } from '../labels/label-values.ts';
import type { Span } from '../layout/span.ts';

/** A place where a label announces a value, before anything is decided. */
export interface LabelledPlace {
  readonly label: FoundLabel;
  readonly target: LabelTarget;
  readonly strength: LabelStrength;
  readonly place: ValuePlace;
}

/** A value that may be that of a field. */
export interface Candidate<T> {
  readonly field: FieldName;
  readonly value: T;
  readonly span: Span;
  /** 0-1; how well label and place fit. */
  readonly score: number;
}

/** How well the place fits the label, 0-1: right beside it is best, each line further down is worse. */
export function placeScore(labelled: LabelledPlace): number {
  const { place, label } = labelled;
  const base = strengthScore(labelled);
  if (place.how === 'below') return base - (label.announces ? 0.12 : 0.04) - place.depth * 0.08;
  return base - Math.min(0.1, Math.max(0, place.gap - 4) * 0.004);
}

function strengthScore({ strength, place, label }: LabelledPlace): number {
  const stands = label.announces || (label.opens && (place.how === 'below' || place.gap > 1.1));
  if (strength === 'strong') return 0.96;
  if (strength === 'medium') return stands ? 0.9 : label.opens ? 0.87 : 0.62;
  return stands ? 0.72 : 0.62;
}

/**
 * Whether the line below or above holds something of the same shape under the same label: a list of many, of which the first is no more the
 * document's own than the others.
 */
export function isInList(
  places: readonly LabelledPlace[],
  { label, target, place }: LabelledPlace,
  shapeOf: (place: ValuePlace) => string | null,
): boolean {
  if (place.how !== 'below') return false;
  const shape = shapeOf(place);
  return (
    shape !== null &&
    places.some(
      (other) =>
        other.label === label &&
        other.target === target &&
        other.place.how === 'below' &&
        Math.abs(other.place.depth - place.depth) === 1 &&
        shapeOf(other.place) === shape,
    )
  );
}
