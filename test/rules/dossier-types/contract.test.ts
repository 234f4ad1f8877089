import { describe, expect, it } from 'vitest';
import type { Story } from '../../support/a-story.ts';
import { findingsOf } from '../../support/a-story.ts';
import { shippedType } from '../../support/shipped-type.ts';

const type = shippedType('contract');

/** What is said of the last day of notice of a contract that ends on 31-12-2026. */
function saidOf(values: Story['values'], asOf: string): readonly string[] {
  const story = { stage: 'active', key: 'C-1', values: { endDate: '2026-12-31', ...values }, asOf };
  return findingsOf(type, story).filter((finding) => finding.startsWith('opzegdatum'));
}

describe('the last day of notice, where only the end date and the notice period are known', () => {
  it.each([
    ['3 maanden', '2026-05-31', []],
    ['3 maanden', '2026-07-01', ['opzegdatum-berekend-nadert/expression']],
    ['3 maanden', '2026-08-30', ['opzegdatum-berekend-nadert/expression']],
    ['3 maanden', '2026-09-01', ['opzegdatum-berekend/expression']],
    ['3 mnd', '2026-11-29', ['opzegdatum-berekend/expression']],
    ['1 maand', '2026-11-29', ['opzegdatum-berekend/expression']],
    ['30 dagen', '2026-11-29', ['opzegdatum-berekend/expression']],
    ['30 dagen', '2026-10-01', ['opzegdatum-berekend-nadert/expression']],
    ['1 Month', '2026-11-29', ['opzegdatum-berekend/expression']],
    ['in overleg', '2026-11-29', []],
    ['zie artikel 12', '2026-11-29', []],
  ])('with “%s” on %s gives %j', (noticePeriod, asOf, said) =>
    expect(saidOf({ noticePeriod }, asOf)).toEqual(said),
  );

  it('counts the months in a column of their own before the words', () =>
    expect(saidOf({ noticePeriod: '1 maand', noticeMonths: '3' }, '2026-09-15')).toEqual([
      'opzegdatum-berekend/expression',
    ]));
});
