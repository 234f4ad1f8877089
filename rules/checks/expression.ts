import type { DossierDocument } from '#shared/domain/dossier.ts';
import { canonicalText } from '#shared/domain/field-value.ts';
import type { FindingEvidence } from '#shared/domain/finding.ts';
import { option, options } from '../check-options.ts';
import { type DossierInput, defineCheck } from '../define-check.ts';
import { expressionMistakes } from '../expression-mistakes.ts';
import { lineCurrencies } from '../expression-parts.ts';
import { expressionNames, expressionValues } from '../expression-values.ts';
import { type Expression, readExpression } from '../feel.ts';
import { evidenceOf } from '../field-values.ts';
import { foundCount, foundValue, nameTerm } from '../found-in-expression.ts';
import { stageReached } from '../stage-reached.ts';
import { condition, whenApplies } from '../when-applies.ts';
import { wrongDocuments } from '../wrong-documents.ts';

const expressionOptions = options({
  /** What has to be true, in FEEL: `totaal_incl = totaal_excl + btw`. Names are those behind `name` in the fields. */
  expression: option.expression,
  /** What is wrong when it is not true, as a sentence. */
  says: option.bilingual.nullable().default(null),
  /** What to do then; left out: find out which value is wrong. */
  todo: option.bilingual.nullable().default(null),
  from: option.fromStage,
  when: condition.nullable().default(null),
});

export const expression = defineCheck({
  id: 'expression',
  class: 'differs',
  severity: 'warning',
  title: { nl: 'Regel van het dossiertype gaat op', en: 'Rule of the dossier type holds' },
  why: {
    nl: 'Zo staat het in de regels van dit dossiertype. Bij Dossiertypen kunt u ze aanpassen.',
    en: 'This is what the rules of this dossier type say. You can change them under Dossier types.',
  },
  options: expressionOptions,
  refersTo: { stages: ['from'], fields: ['when.field'] },
  messages: {
    false: {
      what: {
        nl: '{says} Gevonden: {values}.',
        en: '{says} Found: {values}.',
      },
      todo: { nl: '{todo}', en: '{todo}' },
    },
    'false-bare': {
      what: { nl: '{says}', en: '{says}' },
      todo: { nl: '{todo}', en: '{todo}' },
    },
    'missing-told': {
      what: {
        nl: 'Dit is niet na te gaan, omdat {names} ontbreekt: {says}',
        en: 'This can’t be told, because {names} is missing: {says}',
      },
      todo: {
        nl: 'Vul het gegeven aan in het overzicht, of voeg het stuk toe waarin het staat.',
        en: 'Add the value to the register, or file the document that states it.',
      },
    },
    missing: {
      what: {
        nl: 'De regel “{rule}” is niet te controleren, omdat {names} ontbreekt.',
        en: 'The rule “{rule}” can’t be checked, because {names} is missing.',
      },
      todo: {
        nl: 'Vul het gegeven aan, of gebruik in de regel bekend.naam om te vragen of het er is.',
        en: 'Fill in the value, or use bekend.name in the rule to ask whether it is there.',
      },
    },
    unusable: {
      what: {
        nl: 'De regel “{rule}” geeft geen antwoord: bij teken {at} (“{text}”) passen de waarden niet bij elkaar.',
        en: 'The rule “{rule}” gives no answer: at character {at} (“{text}”) the values do not fit each other.',
      },
      todo: {
        nl: 'Verbeter de regel: vergelijk bedragen met bedragen, data met data en teksten met teksten.',
        en: 'Correct the rule: compare amounts with amounts, dates with dates and texts with texts.',
      },
    },
    currencies: {
      what: {
        nl: 'De regel “{rule}” is niet te controleren, omdat de bedragen verschillende valuta hebben.',
        en: 'The rule “{rule}” can’t be checked, because the amounts have different currencies.',
      },
      todo: { nl: 'Reken de regel zelf na.', en: 'Work out the rule yourself.' },
    },
  },

  mistakes: ({ expression: text }, type) =>
    expressionMistakes(text, type).map(({ text: { nl, en } }) => ({ path: ['expression'], nl, en })),

  dossier: (input, say) => {
    const { dossier, type, options: asked } = input;
    const about = 'expression';
    const reached = stageReached(dossier, type, asked.from);
    const applies = whenApplies(dossier, asked.when);
    if (reached === 'no' || applies === 'no') return [say.notApplicable(about)];
    if (reached === 'unknown') return [say.undecided(about, { kind: 'stage' })];
    if (applies !== 'yes') return [say.undecided(about, applies)];
    const rule = asked.expression;
    const read = readOnce(input);
    const { values, seen, unreadable } = expressionValues(dossier, type, input.context.asOf, read.asked);
    const asks = new Set(read.names.flatMap(({ name, place }) => (place === 'behind-dot' ? [] : [name])));
    const [because] = [...asks].flatMap((name) => unreadable.get(name) ?? []);
    if (because) return [say.undecided(about, because)];
    const used = [...asks].flatMap((name) => {
      const one = seen.get(name);
      return one ? [{ name, one }] : [];
    });
    const lists = listsAsked(asks, values);
    const facts = {
      evidence: used.map(({ one }) => evidenceOf(one, 'found')),
      values: [
        ...used.map(({ name, one }) => `${name} ${canonicalText(one.value)}`),
        ...lists.map(({ name, members }) => `${name} ${JSON.stringify(members)}`),
      ],
    };
    const money = [
      ...used.flatMap(({ one: { value } }) => (value.kind === 'amount' ? [value.amount.currency] : [])),
      ...(asks.has('regels') ? lineCurrencies(dossier) : []),
    ];
    if (new Set(money).size > 1) return [say.unclear(about, 'currencies', { rule }, facts)];
    const result = read.ask(values);
    switch (result.state) {
      case 'yes':
        return [say.satisfied(about)];
      case 'missing': {
        if (asked.says === null) return [say.unclear(about, 'missing', { rule, names: result.names }, facts)];
        const names = result.names.map((name) => nameTerm(type, name));
        return [say.unclear(about, 'missing-told', { says: asked.says, names }, facts)];
      }
      case 'unusable':
        return [
          say.unclear(about, 'unusable', { rule, at: result.mistake.at, text: result.mistake.text }, facts),
        ];
      case 'no': {
        const wrong = wrongDocuments(dossier, values, (other) => read.ask(other).state);
        const list = [
          ...used.map(({ name, one }) => foundValue(type, name, one)),
          ...documentsOrCounts(wrong, lists),
        ];
        const words = wordsOf(asked);
        const evidence = [...wrong.map(asEvidence), ...facts.evidence];
        return list.length > 0
          ? [say.violated(about, 'false', { ...words, values: list }, { ...facts, evidence })]
          : [say.violated(about, 'false-bare', words, facts)];
      }
    }
  },
});

function wordsOf({ expression: rule, says, todo }: Input['options']) {
  return {
    says: says ?? { nl: `De regel “${rule}” gaat niet op.`, en: `The rule “${rule}” does not hold.` },
    todo: todo ?? findOut,
  };
}

/** Documents by name where it is a matter of single ones, else how many there are. */
function documentsOrCounts(wrong: readonly DossierDocument[], lists: ReturnType<typeof listsAsked>) {
  return wrong.length > 0
    ? wrong.map(({ shownPath }) => shownPath)
    : lists.map(({ name, members }) => foundCount(name, members.length));
}

const findOut = {
  nl: 'Ga na welk gegeven niet klopt en verbeter het in de bron.',
  en: 'Find out which value is wrong and correct it in the source.',
} as const;

function asEvidence({ file }: DossierDocument): FindingEvidence {
  return { role: 'found', at: { kind: 'file', file }, raw: null };
}

type Input = DossierInput<(typeof expressionOptions)['_output']>;

const readings = new WeakMap<Input['type'], Map<string, Expression>>();

/** An expression is read once for a type; one that can't be read was refused with its dossier type, so this throws. */
function readOnce({ type, options: { expression: text } }: Input): Expression {
  const ofType = readings.get(type) ?? new Map<string, Expression>();
  readings.set(type, ofType);
  const known = ofType.get(text);
  if (known) return known;
  const read = readExpression(text, expressionNames(type));
  if ('because' in read) throw new Error(`Expression can't be read at ${read.at}: ${read.because}`);
  ofType.set(text, read);
  return read;
}

/** The lists that an expression asks for, so that a finding changes with what stands in them. */
function listsAsked(asks: ReadonlySet<string>, values: Readonly<Record<string, unknown>>) {
  return ['stukken', 'regels'].flatMap((name) => {
    const members: unknown = values[name];
    return asks.has(name) && Array.isArray(members) ? [{ name, members }] : [];
  });
}
