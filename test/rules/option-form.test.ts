import { expect, it } from 'vitest';
import { checkById, checks } from '#rules/checks-index.ts';
import { optionForm } from '#rules/option-form.ts';
import { optionLabels } from '#rules/option-labels.ts';

it('asks for the options of a check by its own schema', () => {
  const check = checkById('values-agree');
  if (!check) throw new Error('No such check');
  expect(optionForm(check).map(({ path, kind, required }) => [path.join('.'), kind, required])).toEqual([
    ['field', 'field', true],
    ['in', 'document-types', false],
    ['confirm', 'document-types', false],
    ['tolerance.amount', 'number', false],
    ['tolerance.percent', 'number', false],
    ['tolerance.workingDays', 'number', false],
    ['smallDifference.amount', 'number', false],
    ['smallDifference.percent', 'number', false],
    ['wholeIn', 'choices', false],
  ]);
});

it('has a name for every option of every check, and no others', () => {
  const asked = checks.flatMap((check) => optionForm(check).map(({ path }) => path.join('.')));
  expect([...new Set(asked)].sort()).toEqual(Object.keys(optionLabels).sort());
});
