import { z } from 'zod';
import type { OptionInput, OptionKind } from '#shared/domain/option-input.ts';
import type { Check } from './define-check.ts';
import { isPlain } from './merge-type.ts';
import { optionLabels } from './option-labels.ts';

type Schema = Readonly<Record<string, unknown>>;

/** The options of a check as a form asks for them, out of the check's own schema; a group of options is asked member by member. */
export function optionForm(check: Check): readonly OptionInput[] {
  const schema: unknown = z.toJSONSchema(check.options, { io: 'input', unrepresentable: 'any' });
  return isPlain(schema) ? inputsOf(schema, [], check) : [];
}

function inputsOf(schema: Schema, path: readonly string[], check: Check): readonly OptionInput[] {
  const bare = withoutNull(schema);
  const members = bare['properties'];
  if (isPlain(members)) {
    const required = Array.isArray(bare['required']) ? bare['required'] : [];
    return Object.entries(members).flatMap(([name, member]) =>
      isPlain(member)
        ? inputsOf({ ...member, ...(required.includes(name) ? { asked: true } : {}) }, [...path, name], check)
        : [],
    );
  }
  const key = path.join('.');
  const label = optionLabels[key] ?? { nl: key, en: key };
  return [
    {
      path,
      label,
      kind: kindOf(bare, key, check),
      required: schema['asked'] === true && schema['default'] === undefined,
      choices: choicesOf(bare),
      least: numberOr(bare['minimum'], null),
      most: numberOr(bare['maximum'], null),
      standard: schema['default'] ?? null,
    },
  ];
}

function kindOf(schema: Schema, key: string, check: Check): OptionKind {
  return kindOfName(schema, key, check) ?? kindOfValue(schema);
}

/** What an option names, where it names something of the type. */
function kindOfName(schema: Schema, key: string, { refersTo }: Check): OptionKind | null {
  const has = (keys: readonly string[] | undefined) => keys?.includes(key) === true;
  if (has(refersTo.fields)) return schema['type'] === 'array' ? 'fields' : 'field';
  if (has(refersTo.stages)) return 'stage';
  if (has(refersTo.documents)) return 'document';
  if (has(refersTo.documentTypes)) return 'document-types';
  return key === 'expression' ? 'expression' : null;
}

function kindOfValue(schema: Schema): OptionKind {
  const hasChoices = choicesOf(schema).length > 0;
  switch (schema['type']) {
    case 'array':
      if (hasChoices) return 'choices';
      return isPlain(schema['items']) && schema['items']['type'] === 'number' ? 'numbers' : 'texts';
    case 'boolean':
      return 'yes-no';
    case 'integer':
    case 'number':
      return 'number';
    default:
      return hasChoices ? 'choice' : 'text';
  }
}

function choicesOf(schema: Schema): readonly string[] {
  const of = isPlain(schema['items']) ? schema['items']['enum'] : schema['enum'];
  return Array.isArray(of) ? of.map(String) : [];
}

/** An option that may be left empty is a choice between a value and null. */
function withoutNull(schema: Schema): Schema {
  const choices = schema['anyOf'];
  if (!Array.isArray(choices)) return schema;
  const value: unknown = choices.find((choice: unknown) => isPlain(choice) && choice['type'] !== 'null');
  return isPlain(value) ? value : schema;
}

function numberOr(value: unknown, other: null): number | null {
  return typeof value === 'number' ? value : other;
}
