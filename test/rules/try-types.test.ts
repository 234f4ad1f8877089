import { describe, expect, it } from 'vitest';
import { startTrial, tryTypes } from '#rules/try-types.ts';
import { findingId } from '#shared/domain/finding.ts';
import { parseIsoDate } from '#shared/domain/local-date.ts';
import { aDossier, amount, cell } from '../support/a-dossier.ts';
import { orderTypeWith } from '../support/shipped-type.ts';

const asOf = parseIsoDate('2026-11-23');
if (asOf === null) throw new Error('Not a day');

const dossiers = Array.from({ length: 6 }, (_, place) =>
  aDossier({ key: `A${place}`, fields: { totalNet: [cell(amount(`${place}.00`))] } }),
);
const limit = (most: number) => ({
  check: 'amount-plausible',
  options: { fields: ['totalNet'], most },
});

describe('trying a dossier type', () => {
  it('counts what would be new, what would be gone and what of it was accepted', () => {
    const gone = findingId(dossiers[5]?.id ?? null, 'amount-plausible', 'totalNet');
    const result = tryTypes({
      dossiers,
      present: [orderTypeWith(limit(4))],
      proposed: [orderTypeWith(limit(10), { check: 'field-required', options: { fields: ['orderDate'] } })],
      context: { asOf },
      accepted: new Set([gone]),
    });
    expect(result.dossiers).toBe(6);
    expect(result.gone.map(({ id }) => id)).toEqual([gone]);
    expect(result.acceptedGone).toBe(1);
    expect(result.fresh.every(({ check }) => check === 'field-required')).toBe(true);
  });

  it('warns of two checks that always go together and of one that never applies', () => {
    const twins = orderTypeWith(limit(-1), { check: 'bic-valid', options: { field: 'customerName' } });
    const [first] = twins.checks;
    if (!first) throw new Error('No check');
    const result = tryTypes({
      dossiers,
      present: [twins],
      proposed: [{ ...twins, checks: [...twins.checks, { ...first, id: 'again' }] }],
      context: { asOf },
      accepted: new Set(),
    });
    expect(result.together).toEqual([['order/again', 'order/amount-plausible']]);
    expect(result.never).toContain('order/bic-valid');
    expect(result.never).not.toContain('order/amount-plausible');
  });

  it('gives the same in parts as in one go', () => {
    const trial = {
      present: [orderTypeWith(limit(4))],
      proposed: [orderTypeWith(limit(2))],
      context: { asOf },
      accepted: new Set<never>(),
    };
    const running = startTrial(trial);
    running.judge(dossiers.slice(0, 2));
    running.judge(dossiers.slice(2));
    expect(running.result()).toEqual(tryTypes({ ...trial, dossiers }));
  });

  it('names dossiers that fall between the conditions of one check', () => {
    const required = (id: string, is: string) => ({
      id,
      check: 'document-required',
      severity: null,
      owner: 'finance',
      settleWithin: null,
      options: { document: 'invoice', when: { field: 'customerName', is: [is] } },
    });
    const type = { ...orderTypeWith(), checks: [required('bij-a', 'Alfa'), required('bij-b', 'Beta')] };
    const named = ['Alfa', 'Beta', 'Gamma'].map((name) =>
      aDossier({ key: name, fields: { customerName: [cell({ kind: 'text', text: name })] } }),
    );
    const { between } = tryTypes({
      dossiers: [...named, aDossier({ key: 'zonder klant' })],
      present: [type],
      proposed: [type],
      context: { asOf },
      accepted: new Set(),
    });
    expect(between).toEqual([{ uses: ['order/bij-a', 'order/bij-b'], dossiers: 1, examples: ['Gamma'] }]);
  });
});
