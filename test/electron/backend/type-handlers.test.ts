import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { TypesView } from '#shared/api/type-views.ts';
import type { DossierId } from '#shared/domain/dossier.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { aBackend } from '../../support/a-backend.ts';
import { answer } from '../../support/answer.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

async function opened() {
  const work = temporaryFolder();
  const rows = ['O-1;Jansen;100,00', 'O-2;Pietersen;2500,00', 'O-3;De Boer;9000,00'];
  writeFileSync(join(work, 'orders.csv'), `Ordernummer;Klant;Totaal excl btw\n${rows.join('\n')}\n`);
  const state = temporaryFolder();
  const { backend, run, bugs } = await aBackend(state);
  const { handlers } = backend;
  answer(await handlers.openWorkspace({ folders: [work as FilePath] }));
  await run();
  const { type, text } = answer(await handlers.getType({ type: 'order' }));
  if (!type) throw new Error('No type');
  const rule = (expression: string) => ({
    ...type,
    checks: [
      ...type.checks,
      {
        id: 'grens',
        check: 'expression',
        severity: null,
        owner: 'finance',
        settleWithin: null,
        options: { expression },
      },
    ],
  });
  return { handlers, run, bugs, backend, rule, text, order: type };
}

describe('the dossier types of a workspace', () => {
  it('are listed with the checks that can be used', async () => {
    const { handlers, text } = await opened();
    const { types, checks, mistakes } = answer(await handlers.getTypes({}));
    expect(types.find(({ id }) => id === 'order')).toMatchObject({ origin: 'shipped', dossiers: 3 });
    expect(checks.find(({ id }) => id === 'values-agree')?.options[0]).toMatchObject({ kind: 'field' });
    expect(mistakes).toEqual([]);
    expect(text).toBe('extends: order\n');
  });

  it('are tried beside the present ones before anything is kept', async () => {
    const { handlers, rule, backend } = await opened();
    const seen: number[] = [];
    backend.listen((event, data) => {
      if (event === 'trialProgress') seen.push((data as { total: number }).total);
    });
    const draft = answer(await handlers.draftType({ type: 'order', draft: rule('totaal_excl < 1000') }));
    expect(draft).toMatchObject({ mistakes: [], type: { id: 'order' } });
    const trial = answer(await handlers.tryType({ type: 'order', text: draft.text }));
    expect(trial).toMatchObject({ dossiers: 3, fresh: 2, gone: 0, acceptedGone: 0 });
    expect(trial.freshExamples.map(({ dossier }) => dossier)).toEqual(['O-2', 'O-3']);
    expect(seen).toEqual([3]);
    expect(answer(await handlers.getTypes({})).types.find(({ id }) => id === 'order')?.origin).toBe(
      'shipped',
    );
  });

  it('change the list when they are applied, and undo puts file and list back', async () => {
    const { handlers, rule, run } = await opened();
    const own = async () =>
      answer(await handlers.getToday({})).items.filter(({ item }) => item.finding.check === 'grens').length;
    const orderOf = ({ types }: TypesView) => types.find(({ id }) => id === 'order');
    const shipped = orderOf(answer(await handlers.getTypes({})))?.version ?? '';
    const { text } = answer(await handlers.draftType({ type: 'order', draft: rule('totaal_excl < 1000') }));
    expect(answer(await handlers.saveType({ type: 'order', text }))).toEqual([]);
    const view = answer(await handlers.getTypes({}));
    const version = shipped.replace(/\d+$/, (last) => String(Number(last) + 1));
    expect(orderOf(view)).toMatchObject({ origin: 'changed', version });
    const file = join(view.folder ?? '', 'order.yaml');
    expect(readFileSync(file, 'utf8')).toBe(text);
    await run();
    expect(await own()).toBe(2);
    expect(answer(await handlers.undo({}))).toMatchObject({ checkAgain: true });
    expect(existsSync(file)).toBe(false);
    await run();
    expect(await own()).toBe(0);
  });

  it('tell of what would go how much was accepted by hand, and name checks in both languages', async () => {
    const { handlers, rule, run } = await opened();
    const { text } = answer(await handlers.draftType({ type: 'order', draft: rule('totaal_excl < 1000') }));
    answer(await handlers.saveType({ type: 'order', text }));
    await run();
    const { items } = answer(await handlers.getToday({}));
    const [first] = items.filter(({ item }) => item.finding.check === 'grens');
    if (!first) throw new Error('No item');
    answer(await handlers.changeItem({ item: first.item.id, action: { kind: 'claim-done' } }));
    const trial = answer(await handlers.tryType({ type: 'order', text: 'extends: order\n' }));
    expect(trial).toMatchObject({ dossiers: 3, fresh: 0, gone: 2, acceptedGone: 1 });
    const name = trial.never.find(({ nl }) => nl === 'IBAN is geldig: IBAN');
    expect(name?.en).toBe('IBAN is valid: IBAN');
  });

  it('are refused with the line and what may be meant, and nothing is kept', async () => {
    const { handlers } = await opened();
    const text =
      'extends: order\nchecks:\n  - id: som\n    check: sum-adds-up\n    owner: finance\n    options: { parts: [totalNett], total: totalGross }\n';
    const mistakes = answer(await handlers.saveType({ type: 'order', text }));
    expect(mistakes).toMatchObject([
      { line: 6, text: { nl: 'Er is geen veld “totalNett”. Bedoelt u “totalNet”?' } },
    ]);
    expect((await handlers.tryType({ type: 'order', text })).ok).toBe(false);
  });

  it('come in and go out as one file, that stands by itself', async () => {
    const { handlers, rule } = await opened();
    const text = 'extends: order\nversion: 2.0.0\n';
    expect(answer(await handlers.importType({ name: 'van-anja.yaml', text }))).toEqual({
      type: 'order',
      mistakes: [],
    });
    expect(answer(await handlers.getType({ type: 'order' })).type?.version).toBe('2.0.0');
    expect(answer(await handlers.importType({ name: 'fout.yaml', text: 'id: [' }))).toMatchObject({
      type: null,
      mistakes: [{ file: 'fout.yaml', line: 1 }],
    });
    expect(rule('1 = 1').id).toBe('order');
  });

  it('answer what an expression gives in a dossier, what is missing and where it is wrong', async () => {
    const { handlers } = await opened();
    const dossier = 'order:o1' as DossierId;
    const { examples } = answer(await handlers.getType({ type: 'order' }));
    const asked = (expression: string) =>
      handlers.askExpression({ type: 'order', expression, dossier: examples[0]?.id ?? dossier }).then(answer);
    expect(await asked('totaal_excl < 1000')).toMatchObject({ mistakes: [], result: 'yes' });
    expect(await asked('totaal_incl > 1')).toMatchObject({ result: 'missing', missing: ['totaal_incl'] });
    expect(await asked('totaal_exc < 1')).toMatchObject({
      result: null,
      mistakes: [
        {
          at: 1,
          length: 10,
          text: { nl: 'Bij teken 1: veld “totaal_exc” bestaat niet. Bedoelt u “totaal_excl”?' },
        },
      ],
    });
    const { names } = await asked('');
    expect(names.find(({ name }) => name === 'totaal_excl')).toMatchObject({
      value: { amount: { minor: 10_000 } },
    });
  });
});
