import { expressionMistakes } from '#rules/expression-mistakes.ts';
import { expressionNames, expressionValues } from '#rules/expression-values.ts';
import { readExpression } from '#rules/feel.ts';
import type { ExpressionView } from '#shared/api/type-views.ts';
import type { Dossier } from '#shared/domain/dossier.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';

interface Asked {
  readonly type: DossierType;
  readonly expression: string;
  readonly dossier: Dossier | null;
  readonly asOf: LocalDate;
}

/** What is wrong with an expression and where, or what it gives for one dossier; with every name it may use. */
export function expressionView({ type, expression, dossier, asOf }: Asked): ExpressionView {
  const facts = dossier === null ? null : expressionValues(dossier, type, asOf);
  const labels = new Map(type.fields.map(({ name, label }) => [name, label]));
  const names = expressionNames(type).map((name) => ({
    name,
    label: labels.get(name) ?? ownLabels[name] ?? { nl: name, en: name },
    value: facts?.seen.get(name)?.value ?? null,
  }));
  const nothing = { mistakes: [], result: null, missing: [], names } as const;
  if (expression.trim() === '') return nothing;
  const mistakes = expressionMistakes(expression, type);
  if (mistakes.length > 0) return { ...nothing, mistakes };
  const read = readExpression(expression, expressionNames(type));
  if (facts === null || 'because' in read) return nothing;
  const result = read.ask(facts.values);
  return { ...nothing, result: result.state, missing: result.state === 'missing' ? result.names : [] };
}

const ownLabels: Readonly<Record<string, { readonly nl: string; readonly en: string }>> = {
  vandaag: { nl: 'de dag van vandaag', en: 'today' },
  fase: { nl: 'de fase van het dossier', en: 'the stage of the dossier' },
  dossier: { nl: 'het nummer van het dossier', en: 'the number of the dossier' },
  stukken: {
    nl: 'de stukken, met soort, bestand, getekend en wat erop staat',
    en: 'the documents, with soort, bestand, getekend and what they state',
  },
  regels: {
    nl: 'de regels, met artikel, aantal, prijs, bedrag en soort',
    en: 'the lines, with artikel, aantal, prijs, bedrag and soort',
  },
  bekend: { nl: 'of een gegeven er is: bekend.naam', en: 'whether a value is there: bekend.name' },
};
