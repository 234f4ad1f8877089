import type { Bilingual } from '#shared/domain/bilingual.ts';
import { documentTypes } from '#shared/domain/document-type.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import { closestName } from './closest-name.ts';
import { partNames } from './expression-parts.ts';
import { expressionNames } from './expression-values.ts';
import { type Expression, type ExpressionMistake, type ExpressionName, readExpression } from './feel.ts';
import { meantName } from './meant-field.ts';
import { documentTypeTerm } from './terms.ts';

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
  pattern: {
    nl: 'dit patroon kan te lang duren: schrijf het als vaste tekst, en herhaal niets wat zelf al herhaalt of kiest',
    en: 'this pattern can take too long: write it as a fixed text, and repeat nothing that repeats or chooses itself',
  },
  steps: {
    nl: 'dit zijn te veel stappen voor één dossier',
    en: 'these are too many steps for one dossier',
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
  const unknown = read.names.flatMap(({ name, at, place }) => {
    const known = namesAt(place, names);
    return known.includes(name) ? [] : [unknownName(name, at, meantName(name, known, type))];
  });
  return [...unknown, ...read.texts.flatMap((one) => unknownText(one, type))];
}

/** A kind of document or a stage that does not exist would never be found, and a rule over it always hold. */
function unknownText(
  { name, text, at }: Expression['texts'][number],
  type: DossierType,
): readonly PlacedText[] {
  const known = knownTexts(name, type);
  if (known === null || known.includes(text)) return [];
  const meant = closestName(text, known);
  return [
    {
      at,
      length: text.length + 2,
      text: {
        nl: `Bij teken ${at}: ${name} “${text}” bestaat niet.${meant ? ` Bedoelt u “${meant}”?` : ''}`,
        en: `At character ${at}: there is no ${name} “${text}”.${meant ? ` Do you mean “${meant}”?` : ''}`,
      },
    },
  ];
}

function knownTexts(name: string, { stages }: DossierType): readonly string[] | null {
  if (name === 'soort')
    return [...documentTypes.map((kind) => documentTypeTerm(kind).nl), 'overzicht', 'onbekend'];
  return name === 'fase' ? stages.map(({ id }) => id) : null;
}

/** What a date, a time or a duration has behind its dot in FEEL (DMN 1.5, table 65). */
const timeNames =
  'year month day weekday hour minute second value timezone years months days hours minutes seconds start end start included end included'.split(
    ' ',
  );

function namesAt(place: ExpressionName['place'], names: readonly string[]): readonly string[] {
  if (place === 'alone') return names;
  return place === 'in-filter' ? [...names, ...partNames] : [...names, ...partNames, ...timeNames];
}

function mistakeOf({ at, text, because }: ExpressionMistake): PlacedText {
  const { nl, en } = reasons[because];
  return {
    at,
    length: text.length,
    text: { nl: `Bij teken ${at} (“${text}”): ${nl}.`, en: `At character ${at} (“${text}”): ${en}.` },
  };
}

function unknownName(name: string, at: number, meant: string | null): PlacedText {
  return {
    at,
    length: name.length,
    text: {
      nl: `Bij teken ${at}: veld “${name}” bestaat niet.${meant ? ` Bedoelt u “${meant}”?` : ''}`,
      en: `At character ${at}: there is no field “${name}”.${meant ? ` Do you mean “${meant}”?` : ''}`,
    },
  };
}
