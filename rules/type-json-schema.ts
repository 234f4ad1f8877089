import { z } from 'zod';
import { documentFields } from '#shared/domain/field-name.ts';
import { dossierTypeSchema } from './dossier-type-schema.ts';
import { isPlain } from './merge-type.ts';

/**
 * The JSON Schema of a dossier type file, for editors: a whole type, or with `extends` only the changes to another one. It says less
 * than the program does when it reads the file: names that refer to each other are not compared.
 */
export function typeJsonSchema(): unknown {
  const whole = z.toJSONSchema(dossierTypeSchema, { io: 'input', unrepresentable: 'any' });
  const { $schema, ...type } = withFieldNames(whole);
  const changes = withoutRequired(type);
  return {
    $schema,
    title: 'Sluitend: dossiertype',
    anyOf: [
      type,
      {
        ...changes,
        properties: { ...changes['properties'], extends: { type: 'string' } },
        required: ['extends'],
      },
    ],
  };
}

type Schema = Readonly<Record<string, unknown>> & { readonly properties?: Readonly<Record<string, unknown>> };

/** A document field is a name out of a list, which the schema itself tests with a function. */
function withFieldNames(schema: unknown): Schema {
  const text = JSON.stringify(schema, (key, value: unknown) =>
    key === 'field' && isPlain(value) && Object.keys(value).length === 0
      ? { type: 'string', enum: Object.keys(documentFields) }
      : value,
  );
  return JSON.parse(text);
}

function withoutRequired(schema: Schema): Schema {
  const text = JSON.stringify(schema, (key, value: unknown) => {
    if (key === 'required') return undefined;
    const isMember = key === 'properties' && isPlain(value) && 'id' in value && !('key' in value);
    return isMember ? { ...value, off: { type: 'boolean' } } : value;
  });
  return JSON.parse(text);
}

/** Every setting that a file may have, at any depth, to tell which one a misspelt one is. */
export function typeSettings(): readonly string[] {
  const names = new Set<string>();
  JSON.stringify(typeJsonSchema(), (key, value: unknown) => {
    if (key === 'properties' && isPlain(value)) for (const name of Object.keys(value)) names.add(name);
    return value;
  });
  return [...names];
}
