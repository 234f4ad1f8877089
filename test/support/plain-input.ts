import { z } from 'zod';

type Schema = {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly format?: string;
};

/** The plainest input that a method of the API may accept, made from its own schema; what it means is nobody's. */
export function plainInput(schema: z.ZodType): unknown {
  return plain(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema);
}

// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one line for each kind of schema.
function plain(schema: Schema): unknown {
  const [choice] = schema.anyOf ?? schema.oneOf ?? [];
  if (choice !== undefined) return plain(choice);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return schema.enum[0];
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        (schema.required ?? []).map((name) => [name, plain(schema.properties?.[name] ?? {})]),
      );
    case 'array':
      return (schema.minItems ?? 0) > 0 ? [plain(schema.items ?? {})] : [];
    case 'string':
      return schema.format === 'date' ? '2026-03-16' : schema.format === 'base64' ? 'AAAA' : 'a';
    case 'number':
    case 'integer':
      return Math.max(1, schema.minimum ?? 1);
    case 'boolean':
      return false;
    default:
      return null;
  }
}
