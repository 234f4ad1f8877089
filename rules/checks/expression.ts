import type { Bilingual } from '#shared/domain/bilingual.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import { canonicalText } from '#shared/domain/field-value.ts';
import { option, options } from '../check-options.ts';
import { closestName } from '../closest-name.ts';
import { type DossierInput, defineCheck } from '../define-check.ts';
import { expressionNames, expressionValues } from '../expression-values.ts';
import { type Expression, type ExpressionMistake, readExpression } from '../feel.ts';
import { evidenceOf, type SeenValue } from '../field-values.ts';
import { stageReached } from '../stage-reached.ts';
import { condition, whenApplies } from '../when-applies.ts';

const expressionOptions = options({
  /** What has to be true, in FEEL: `totaal_incl = totaal_excl + btw`. Names are those behind `name` in the fields. */
  expression: option.expression,
  /** What is wrong when it is not true, as a sentence. */
  says: option.bilingual.nullable().default(null),
  from: option.fromStage,
  when: condition.nullable().default(null),
});

export const expression = defineCheck({
  id: 'expression',
  class: 'differs',
  severity: 'warning',
  title: { nl: 'Eigen regel gaat op', en: 'Own rule holds' },
  why: {
    nl: 'Een regel die u zelf hebt opgeschreven, in de taal FEEL van de OMG.',
    en: 'A rule that you wrote yourself, in the language FEEL of the OMG.',
  },
  options: expressionOptions,
  refersTo: { stages: ['from'], fields: ['when.field'] },
  messages: {
    false: {
      what: {
        nl: '{says} Gevonden: {values}.',
        en: '{says} Found: {values}.',
      },
      todo: {
        nl: 'Ga na welk gegeven niet klopt en verbeter het in de bron.',
        en: 'Find out which value is wrong and correct it in the source.',
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
    const { values, seen, unreadable } = expressionValues(dossier, type, input.context.asOf);
    const closed = read.names.flatMap(({ name }) => unreadable.get(name) ?? []);
    const used = [...new Set(read.names.map(({ name }) => name))].flatMap((name) => {
      const one = seen.get(name);
      return one ? [{ name, one }] : [];
    });
    const evidence = used.map(({ one }) => evidenceOf(one, 'found'));
    const facts = { evidence, values: used.map(({ name, one }) => `${name} ${canonicalText(one.value)}`) };
    const [because] = closed;
    if (because) return [say.undecided(about, because)];
    if (hasCurrencies(used.map(({ one }) => one))) return [say.unclear(about, 'currencies', { rule }, facts)];
    const result = read.ask(values);
    switch (result.state) {
      case 'yes':
        return [say.satisfied(about)];
      case 'missing':
        return [say.unclear(about, 'missing', { rule, names: result.names }, facts)];
      case 'unusable':
        return [
          say.unclear(about, 'unusable', { rule, at: result.mistake.at, text: result.mistake.text }, facts),
        ];
      case 'no': {
        const says = asked.says ?? {
          nl: `De regel “${rule}” gaat niet op.`,
          en: `The rule “${rule}” does not hold.`,
        };
        const list = used.map(({ name, one }) => `${name} = ${one.raw}`);
        return [say.violated(about, 'false', { says, values: list.length > 0 ? list : ['-'] }, facts)];
      }
    }
  },
});

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

function hasCurrencies(seen: readonly SeenValue[]): boolean {
  const currencies = seen.flatMap(({ value }) => (value.kind === 'amount' ? [value.amount.currency] : []));
  return new Set(currencies).size > 1;
}

const reasons = {
  syntax: {
    nl: 'de formule is hier niet te lezen of niet af',
    en: 'the expression can’t be read here or is not complete',
  },
  clock: { nl: 'gebruik `vandaag` in plaats van de klok', en: 'use `vandaag` instead of the clock' },
  loop: {
    nl: 'een lus over getallen of een eigen functie kan hier niet',
    en: 'a loop over numbers or a function of your own is not possible here',
  },
  values: { nl: 'de waarden passen niet bij elkaar', en: 'the values do not fit each other' },
  'no-answer': { nl: 'de formule geeft geen ja of nee', en: 'the expression gives no yes or no' },
} as const;

/** Something to mend in an expression: from which character on (1 for the first), how many, and what in plain words. */
interface PlacedText {
  readonly at: number;
  readonly length: number;
  readonly text: Bilingual;
}

/** What is wrong with an expression in this type; empty when it can be asked. */
export function expressionMistakes(text: string, type: DossierType): readonly PlacedText[] {
  const names = expressionNames(type);
  const read = readExpression(text, names);
  if ('because' in read) return [mistakeOf(read)];
  return read.names
    .filter(({ name }) => !names.includes(name))
    .map(({ name, at }) => unknownName(name, at, names));
}

function mistakeOf({ at, text, because }: ExpressionMistake): PlacedText {
  const { nl, en } = reasons[because];
  return {
    at,
    length: text.length,
    text: { nl: `Bij teken ${at} (“${text}”): ${nl}.`, en: `At character ${at} (“${text}”): ${en}.` },
  };
}

function unknownName(name: string, at: number, names: readonly string[]): PlacedText {
  const meant = closestName(name, names);
  return {
    at,
    length: name.length,
    text: {
      nl: `Bij teken ${at}: veld “${name}” bestaat niet.${meant ? ` Bedoelt u “${meant}”?` : ''}`,
      en: `At character ${at}: there is no field “${name}”.${meant ? ` Do you mean “${meant}”?` : ''}`,
    },
  };
}
