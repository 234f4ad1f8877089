import { describe, expect, it } from 'vitest';
import { wereComplete } from '#electron/run/were-complete.ts';
import type { Evaluation, Finding } from '#shared/domain/finding.ts';
import { aDossier } from '../../support/a-dossier.ts';
import { aFinding } from '../../support/a-finding.ts';
import { shippedType } from '../../support/shipped-type.ts';

const whole: Evaluation = { judgements: [], findings: [] };
const having = (finding: Finding): Evaluation => ({ judgements: [], findings: [finding] });

function told(before: Evaluation, now: Evaluation, stages: readonly string[] = ['delivered', 'delivered']) {
  const [then, today] = stages.map((stage) => aDossier({ stage }));
  if (!then || !today) throw new Error('No dossiers');
  return wereComplete({
    dossiers: [today],
    types: [shippedType('order')],
    now: new Map([[today.id, now]]),
    states: new Map([[then.id, { dossier: then, evaluation: before }]]),
    items: [],
  }).map(({ of, now: wrong }) => [of.key, wrong?.check ?? null]);
}

describe('a dossier that was complete', () => {
  it('is told with what is wrong now', () => {
    expect(told(whole, having(aFinding({ check: 'document-required' })))).toEqual([
      ['2026-0042', 'document-required'],
    ]);
  });

  it('is still complete when nothing is wrong', () => {
    expect(told(whole, whole)).toEqual([['2026-0042', null]]);
  });

  it('did not go back when only time made something late', () => {
    expect(told(whole, having(aFinding({ class: 'late' })))).toEqual([['2026-0042', null]]);
  });

  it('is not told again when a change tells it', () => {
    expect(told(whole, having(aFinding({ class: 'changed' })))).toEqual([]);
  });

  it('did not go back when it was not complete before, or went to another stage', () => {
    expect(told(having(aFinding()), having(aFinding()))).toEqual([]);
    expect(told(whole, having(aFinding()), ['delivered', 'invoiced'])).toEqual([]);
  });
});
