import type { z } from 'zod';
import { closestName } from './closest-name.ts';
import type { PlacedMistake } from './type-mistake.ts';

/** What a schema has against some data, in plain words. `known` are names that an unknown key is compared with. */
export function schemaMistakes(
  error: z.ZodError,
  under: readonly PropertyKey[] = [],
  known: readonly string[] = [],
): readonly PlacedMistake[] {
  return error.issues.flatMap((issue) => mistakesOf(issue, [...under, ...issue.path], known));
}

function mistakesOf(
  issue: z.core.$ZodIssue,
  path: readonly PropertyKey[],
  known: readonly string[],
): readonly PlacedMistake[] {
  const name = String(path.at(-1) ?? '');
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(key, path, known));
    case 'invalid_type':
      return [invalidType(issue, path, name)];
    case 'invalid_value':
      return [invalidValue(issue, path, name)];
    case 'too_small':
    case 'too_big':
      return [outOfRange(issue, path, name)];
    default:
      return [notValid(path, name)];
  }
}

const forms: Readonly<Record<string, { readonly nl: string; readonly en: string }>> = {
  name: {
    nl: 'letters, cijfers en _, zonder spatie en niet met een cijfer vooraan',
    en: 'letters, digits and _, without a space and not a digit first',
  },
  id: {
    nl: 'letters zonder accent, cijfers en -, zonder spatie en met een letter vooraan',
    en: 'letters without accents, digits and -, without a space and a letter first',
  },
  version: { nl: 'drie getallen met punten, zoals 1.0.0', en: 'three numbers with dots, such as 1.0.0' },
};

function notValid(path: readonly PropertyKey[], name: string): PlacedMistake {
  const form = forms[name];
  return {
    path,
    nl: `De waarde van “${name}” is niet geldig.${form ? ` Gebruik ${form.nl}.` : ''}`,
    en: `The value of “${name}” is not valid.${form ? ` Use ${form.en}.` : ''}`,
  };
}

function unknownKey(key: string, path: readonly PropertyKey[], known: readonly string[]): PlacedMistake {
  const meant = closestName(key, known);
  return {
    path: [...path, key],
    nl: `“${key}” is hier geen bekende instelling.${meant ? ` Bedoelt u “${meant}”?` : ''}`,
    en: `“${key}” is not a known setting here.${meant ? ` Do you mean “${meant}”?` : ''}`,
  };
}

const kinds: Readonly<Record<string, { readonly nl: string; readonly en: string }>> = {
  string: { nl: 'een tekst', en: 'a text' },
  number: { nl: 'een getal', en: 'a number' },
  int: { nl: 'een heel getal', en: 'a whole number' },
  boolean: { nl: 'true of false', en: 'true or false' },
  array: { nl: 'een lijst tussen [ en ]', en: 'a list between [ and ]' },
  object: { nl: 'een groep instellingen', en: 'a group of settings' },
  record: { nl: 'een groep instellingen', en: 'a group of settings' },
};

function invalidType(
  issue: z.core.$ZodIssueInvalidType,
  path: readonly PropertyKey[],
  name: string,
): PlacedMistake {
  if (issue.input === undefined) {
    return { path, nl: `De instelling “${name}” ontbreekt.`, en: `The setting “${name}” is missing.` };
  }
  const kind = kinds[issue.expected] ?? { nl: 'iets anders', en: 'something else' };
  return { path, nl: `Bij “${name}” hoort ${kind.nl}.`, en: `“${name}” asks for ${kind.en}.` };
}

function invalidValue(
  issue: z.core.$ZodIssueInvalidValue,
  path: readonly PropertyKey[],
  name: string,
): PlacedMistake {
  const allowed = issue.values.map(String);
  const written = String(issue.input);
  const meant = closestName(written, allowed);
  const list = allowed.slice(0, 20).join(', ');
  return {
    path,
    nl: `“${written}” past niet bij “${name}”. ${meant ? `Bedoelt u “${meant}”? ` : ''}Mogelijk zijn: ${list}.`,
    en: `“${written}” does not fit “${name}”. ${meant ? `Do you mean “${meant}”? ` : ''}Possible are: ${list}.`,
  };
}

function outOfRange(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  path: readonly PropertyKey[],
  name: string,
): PlacedMistake {
  if (issue.code === 'too_small') {
    const least = String(issue.minimum);
    return {
      path,
      nl: `“${name}” is te klein of te kort; het minste is ${least}.`,
      en: `“${name}” is too small or too short; the least is ${least}.`,
    };
  }
  const most = String(issue.maximum);
  return {
    path,
    nl: `“${name}” is te groot of te lang; het meeste is ${most}.`,
    en: `“${name}” is too large or too long; the most is ${most}.`,
  };
}
