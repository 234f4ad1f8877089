import type { Input } from '#shared/api/methods.ts';
import { failure, success } from '#shared/api/reply.ts';
import type { CheckView, ExpressionView, MistakeView, TypesView } from '#shared/api/type-views.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import type { FieldValue } from '#shared/domain/field-value.ts';
import { euro } from '#shared/domain/money.ts';
import { order } from './mock-api-parts.ts';

const field = (id: string, name: string, nl: string, kind: DossierType['fields'][number]['kind']) => ({
  id,
  name,
  label: { nl, en: nl },
  kind,
  headers: [nl],
  inDocuments: null,
});

const orderType: DossierType = {
  id: 'order',
  version: '1.0.0',
  title: { nl: 'Order', en: 'Order' },
  key: 'orderNumber',
  party: 'customerName',
  amount: 'totalGross',
  stages: [
    { id: 'open', title: { nl: 'Open', en: 'Open' }, words: ['open'] },
    { id: 'delivered', title: { nl: 'Geleverd', en: 'Delivered' }, words: ['geleverd'] },
  ],
  fields: [
    field('orderNumber', 'ordernummer', 'Ordernummer', 'identifier'),
    field('customerName', 'klant', 'Klant', 'text'),
    field('orderDate', 'orderdatum', 'Orderdatum', 'date'),
    field('totalNet', 'totaal_excl', 'Bedrag zonder btw', 'amount'),
    field('totalGross', 'totaal_incl', 'Bedrag met btw', 'amount'),
  ],
  documents: [{ id: 'invoice', label: { nl: 'Factuur', en: 'Invoice' }, types: ['invoice'] }],
  checks: [
    {
      id: 'factuurbedrag',
      check: 'values-agree',
      severity: null,
      owner: 'finance',
      settleWithin: 3,
      options: { field: 'totalGross', tolerance: { amount: 0.05, percent: 0 } },
    },
    {
      id: 'eigen-grens',
      check: 'expression',
      severity: 'warning',
      owner: 'backoffice',
      settleWithin: null,
      options: { expression: 'totaal_excl < 5000' },
    },
  ],
};

/** Dossier types of the made-up workspace. */
export const shownTypes: readonly DossierType[] = [
  orderType,
  { ...orderType, id: 'retour', title: { nl: 'Retour', en: 'Return' }, checks: [] },
];

const input = (
  path: string,
  nl: string,
  kind: CheckView['options'][number]['kind'],
  required = false,
): CheckView['options'][number] => ({
  path: path.split('.'),
  label: { nl, en: nl },
  kind,
  required,
  choices: [],
  least: kind === 'number' ? 0 : null,
  most: kind === 'number' ? 1000 : null,
  standard: null,
});

const checks: readonly CheckView[] = [
  {
    id: 'expression',
    title: { nl: 'Regel van het dossiertype gaat op', en: 'Rule of the dossier type holds' },
    why: { nl: 'Een regel die u zelf hebt opgeschreven.', en: 'A rule that you wrote yourself.' },
    class: 'differs',
    severity: 'warning',
    options: [input('expression', 'Formule', 'expression', true), input('says.nl', 'Melding', 'text')],
  },
  {
    id: 'values-agree',
    title: { nl: 'Bronnen zijn het eens', en: 'Sources agree' },
    why: {
      nl: 'Wat op het stuk staat, hoort in het overzicht te staan.',
      en: 'What the document says belongs in the register.',
    },
    class: 'differs',
    severity: 'warning',
    options: [
      input('field', 'Veld', 'field', true),
      input('tolerance.amount', 'Toegestaan verschil in euro’s', 'number'),
      input('tolerance.percent', 'Toegestaan verschil in procenten', 'number'),
    ],
  },
];

const view: TypesView = {
  types: shownTypes.map(({ id, title, version }) => ({
    id,
    title,
    version,
    origin: id === 'order' ? 'changed' : 'shipped',
    dossiers: id === 'order' ? 44 : 0,
  })),
  mistakes: [
    {
      file: 'klacht.yaml',
      line: 6,
      text: {
        nl: 'Er is geen veld “totaal_inc”. Bedoelt u “totaal_incl”?',
        en: 'There is no field “totaal_inc”. Do you mean “totaal_incl”?',
      },
    },
  ],
  checks,
  folder: '/home/kantoor/.sluitend/dossiertypen/1',
};

const anAmount = (minor: number): FieldValue => ({ kind: 'amount', amount: { minor, currency: euro } });

function expression({ expression: text }: Input<'askExpression'>): ExpressionView {
  const names = orderType.fields.map(({ name, label }, place) => ({
    name,
    label,
    value: place === 3 ? anAmount(102_030) : place === 4 ? anAmount(123_456) : null,
  }));
  const wrong = /totaal_exc(?!l)/.exec(text);
  const mistakes: ExpressionView['mistakes'] = wrong
    ? [
        {
          at: wrong.index + 1,
          length: 10,
          text: {
            nl: `Bij teken ${wrong.index + 1}: veld “totaal_exc” bestaat niet. Bedoelt u “totaal_excl”?`,
            en: `At character ${wrong.index + 1}: there is no field “totaal_exc”. Do you mean “totaal_excl”?`,
          },
        },
      ]
    : [];
  const isMissing = text.includes('orderdatum');
  return {
    mistakes,
    names,
    result: mistakes.length > 0 || text === '' ? null : isMissing ? 'missing' : 'yes',
    missing: isMissing ? ['orderdatum'] : [],
  };
}

/** The dossier types of a made-up workspace. */
export function mockTypes(scene: string) {
  const none: readonly MistakeView[] = [];
  return {
    getTypes: () => (scene === 'failed' ? failure('state-unreachable') : success(view)),
    getType: ({ type: id }: Input<'getType'>) => {
      const type = shownTypes.find((one) => one.id === id);
      if (!type || scene === 'failed') return failure('not-found', id);
      const examples = [{ id: order('2026-0042'), key: '2026-0042' }];
      return success({
        text: 'extends: order\n',
        type,
        mistakes: none,
        origin: 'changed' as const,
        base: type,
        examples,
      });
    },
    draftType: (asked: Input<'draftType'>) =>
      success({
        text:
          'text' in asked
            ? asked.text
            : '# afgesproken met de administratie\nextends: order\nversion: 1.0.1\n',
        type: 'draft' in asked ? (asked.draft as unknown as DossierType) : orderType,
        mistakes: none,
      }),
    tryType: () =>
      success({
        dossiers: 44,
        flagged: 12,
        fresh: 5,
        gone: 2,
        acceptedGone: 1,
        freshExamples: [
          { dossier: '2026-0042', text: { nl: 'Bedrag met btw wijkt af.', en: 'Amount with VAT differs.' } },
        ],
        goneExamples: [
          { dossier: '2026-0031', text: { nl: 'Er is geen factuur.', en: 'There is no invoice.' } },
        ],
        together: [
          [
            { nl: 'Bronnen zijn het eens: Bedrag met btw', en: 'Sources agree: Amount with VAT' },
            {
              nl: 'Regel van het dossiertype gaat op: eigen-grens',
              en: 'Rule of the dossier type holds: eigen-grens',
            },
          ],
        ] as const,
        never: [{ nl: 'BIC is geldig: BIC', en: 'BIC is valid: BIC' }],
        between: [
          {
            uses: [
              { nl: 'Vereist stuk is aanwezig: Factuur', en: 'Required document is present: Invoice' },
              { nl: 'Vereist stuk is aanwezig: Pakbon', en: 'Required document is present: Delivery note' },
            ],
            dossiers: 3,
            examples: ['2026-0040'],
          },
        ],
      }),
    cancelTrial: () => success(null),
    saveType: () => success(none),
    exportType: () =>
      success({
        kind: 'download' as const,
        url: '/download/order.yaml',
        fileName: 'order.yaml',
        findings: 0,
      }),
    importType: () => success({ type: 'order', mistakes: none }),
    askExpression: (asked: Input<'askExpression'>) => success(expression(asked)),
  };
}
