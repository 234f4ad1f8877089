import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDossierType } from '#rules/parse-dossier-type.ts';
import { typeChanges } from '#rules/type-changes.ts';
import { writeTypeYaml } from '#rules/write-type-yaml.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import { shippedType } from '../support/shipped-type.ts';

const order = shippedType('order');
const written = (draft: DossierType, before: string | null = null) =>
  writeTypeYaml(typeChanges(order, { ...draft }), before);

function read(text: string): DossierType {
  const parsed = parseDossierType(text, 'order.yaml', [order]);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.mistakes));
  return parsed.type;
}

describe('the changes to a type, written as a file', () => {
  it('say only what differs', () => {
    const [first, ...rest] = order.checks;
    if (!first) throw new Error('No checks');
    expect(typeChanges(order, { ...order })).toEqual({ extends: 'order' });
    expect(typeChanges(order, { ...order, checks: [{ ...first, owner: 'planning' }, ...rest] })).toEqual({
      extends: 'order',
      checks: [{ id: first.id, owner: 'planning' }],
    });
    expect(typeChanges(order, { ...order, checks: rest })).toEqual({
      extends: 'order',
      checks: [{ id: first.id, off: true }],
    });
  });

  it('give the draft again when they are read', () => {
    const word = fc.stringMatching(/^[a-z]{3,8}$/);
    fc.assert(
      fc.property(
        fc.array(fc.nat(order.checks.length - 1), { maxLength: 4 }),
        fc.array(fc.nat(order.checks.length - 1), { maxLength: 4 }),
        fc.array(word, { maxLength: 3 }),
        fc.option(fc.nat(365)),
        (off, owned, headers, settleWithin) => {
          const checks = order.checks
            .map((use, place) => (owned.includes(place) ? { ...use, owner: 'planning', settleWithin } : use))
            .filter((_, place) => !off.includes(place));
          const fields = order.fields.map((field, place) =>
            place === 1 ? { ...field, headers: [...new Set([...field.headers, ...headers])] } : field,
          );
          const draft = { ...order, checks, fields };
          expect(read(written(draft))).toEqual(draft);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('keep the comments and the order of a file that was there', () => {
    const [first, second] = order.checks;
    if (!first || !second) throw new Error('No checks');
    const before = `# Van de administratie\nextends: order\nchecks:\n  # afgesproken met Anja\n  - id: ${first.id}\n    owner: planning # sinds maart\n`;
    const draft = read(before);
    const checks = draft.checks.map((use) => (use.id === second.id ? { ...use, settleWithin: 3 } : use));
    expect(written({ ...draft, checks }, before)).toBe(
      `${before}  - id: ${second.id}\n    settleWithin: 3\n`,
    );
  });

  it('are written anew where the file of before was no YAML', () => {
    expect(written({ ...order, version: '9.9.9' }, 'a: [')).toBe('extends: order\nversion: 9.9.9\n');
  });
});
