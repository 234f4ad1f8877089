import { ZenEngine } from '@gorules/zen-engine';
import { Engine } from 'json-rules-engine';
import { knowledgeOf } from '#rules/field-values.ts';
import type { Dossier } from '#shared/domain/dossier.ts';

/** What the other engines are given: plain values in cents, read from the dossier beforehand. */
interface PlainCase {
  readonly name: string;
  readonly net: number;
  readonly vat: number;
  readonly gross: number;
  readonly invoiced: number;
}

/** The values of a dossier without any evidence. */
export function plainCase(dossier: Dossier): PlainCase {
  const minor = (field: string) => {
    const known = knowledgeOf(dossier, field);
    return known.state === 'known' && known.first.value.kind === 'amount'
      ? known.first.value.amount.minor
      : 0;
  };
  const gross = minor('totalGross');
  return {
    name: dossier.party ?? '',
    net: minor('totalNet'),
    vat: minor('totalVat'),
    gross,
    invoiced: gross,
  };
}

/** The thirty conditions in json-rules-engine; gives how many were broken. */
export async function withJsonRules(cases: readonly PlainCase[]): Promise<number> {
  const engine = new Engine();
  for (let place = 0; place < 10; place += 1) {
    const rules = [
      { fact: 'name', operator: 'equal', value: '' },
      { fact: 'sum', operator: 'notEqual', value: { fact: 'gross' } },
      { fact: 'gross', operator: 'notEqual', value: { fact: 'invoiced' } },
    ];
    for (const rule of rules) engine.addRule({ conditions: { all: [rule] }, event: { type: 'broken' } });
  }
  engine.addFact('sum', async (_, almanac) => {
    const [net, vat] = await Promise.all([
      almanac.factValue<number>('net'),
      almanac.factValue<number>('vat'),
    ]);
    return net + vat;
  });
  let broken = 0;
  for (const one of cases) broken += (await engine.run({ ...one })).events.length;
  return broken;
}

/** The thirty conditions as one decision of GoRules ZEN; gives how many were broken. */
export async function withZen(cases: readonly PlainCase[]): Promise<number> {
  const expressions = Array.from({ length: 10 }, (_, place) => [
    { id: `a${place}`, key: `known${place}`, value: 'len(name) > 0' },
    { id: `b${place}`, key: `sum${place}`, value: 'net + vat == gross' },
    { id: `c${place}`, key: `equal${place}`, value: 'gross == invoiced' },
  ]).flat();
  const position = { x: 0, y: 0 };
  const decision = new ZenEngine().createDecision({
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode', position },
      { id: 'rules', name: 'rules', type: 'expressionNode', position, content: { expressions } },
      { id: 'out', name: 'out', type: 'outputNode', position },
    ],
    edges: [
      { id: 'one', sourceId: 'in', targetId: 'rules' },
      { id: 'two', sourceId: 'rules', targetId: 'out' },
    ],
  });
  let broken = 0;
  for (const one of cases) {
    const { result } = await decision.evaluate({ ...one });
    broken += Object.values(result).filter((held) => held === false).length;
  }
  return broken;
}
