import { describe, expect, it } from 'vitest';
import { isOwn, withDocument, withField, withStage } from '#renderer/dossier-types/new-part.ts';
import { parseDossierType } from '#rules/parse-dossier-type.ts';
import { writeTypeYaml } from '#rules/write-type-yaml.ts';
import { shippedType } from '../../support/shipped-type.ts';

const order = shippedType('order');

describe('what is added to a type in the form', () => {
  it('is a field with a name for formulas, known by its own header', () => {
    const { fields } = withField(order, ' Onze referentie ', 'text');
    expect(fields.at(-1)).toEqual({
      id: 'onze-referentie',
      name: 'onze_referentie',
      label: { nl: 'Onze referentie', en: 'Onze referentie' },
      kind: 'text',
      headers: ['onze referentie'],
      inDocuments: null,
    });
  });

  it('is a stage after the last on the path, before those beside it', () => {
    const { stages } = withStage(order, 'Gearchiveerd');
    expect(stages.slice(-3).map(({ id }) => id)).toEqual(['closed', 'gearchiveerd', 'cancelled']);
  });

  it('is a document that is fulfilled by a kind still to be chosen', () => {
    expect(withDocument(order, 'Foto’s').documents.at(-1)).toMatchObject({ id: 'foto-s', types: ['other'] });
  });

  it('gets another name where that one is taken or begins with a digit', () => {
    const twice = withField(withField(order, 'Kleur', 'text'), 'Kleur', 'text');
    expect(twice.fields.slice(-2).map(({ id, name }) => [id, name])).toEqual([
      ['kleur', 'kleur'],
      ['kleur-2', 'kleur_2'],
    ]);
    expect(withField(order, '2e keer', 'date').fields.at(-1)).toMatchObject({
      id: 'eigen-2e-keer',
      name: 'eigen_2e_keer',
    });
  });

  it('is nothing when nothing was written', () => {
    expect([withField(order, ' ', 'text'), withStage(order, ''), withDocument(order, ' ')]).toEqual([
      order,
      order,
      order,
    ]);
  });

  it('makes a type that can be read again', () => {
    const changed = withDocument(withStage(withField(order, '½ prijs', 'amount'), 'Bij de notaris'), 'Akte');
    expect(parseDossierType(writeTypeYaml({ ...changed }, null), 'order.yaml')).toMatchObject({ ok: true });
  });

  it('may be taken away again, and what is shipped may not', () => {
    expect([isOwn('kleur', order.fields), isOwn('orderDate', order.fields), isOwn('x', undefined)]).toEqual([
      true,
      false,
      true,
    ]);
  });
});
