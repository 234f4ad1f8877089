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
export function placeScore({ place, strength, label }: LabelledPlace): number {
  const base = strength === 'strong' ? 0.96 : 0.62;
  const announced = strength === 'weak' && label.announces ? 0.06 : 0;
  if (place.how === 'right') return base + announced - Math.min(0.1, Math.max(0, place.gap - 4) * 0.004);
  return base - 0.04 - place.depth * 0.08;
}
