import { z } from 'zod';
import { documentTypes } from '#shared/domain/document-type.ts';
import { documentFields, type FieldName } from '#shared/domain/field-name.ts';
import { severities } from '#shared/domain/severity.ts';
import { type LineFieldName, lineFields } from '#shared/domain/trade-line.ts';

const id = z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,79}$/);
const text = z.string().min(1).max(200);
const bilingual = z.strictObject({ nl: text, en: text });
const words = z.array(text).max(200);
const documentType = z.enum(documentTypes);
const fieldName = z.custom<FieldName>(
  (name) => typeof name === 'string' && Object.hasOwn(documentFields, name),
);

/** A dossier type as its file writes it; what may be left out gets its default here. Cross-references are checked afterwards. */
export const dossierTypeSchema = z.strictObject({
  id,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  title: bilingual,
  key: id,
  party: id.nullable().default(null),
  amount: id.nullable().default(null),
  stages: z
    .array(z.strictObject({ id, title: bilingual, words: words.default([]), aside: z.boolean().optional() }))
    .max(50)
    .default([]),
  fields: z
    .array(
      z.strictObject({
        id,
        name: z.string().regex(/^[\p{L}_][\p{L}\p{N}_]{0,79}$/u),
        label: bilingual,
        kind: z.enum(['text', 'identifier', 'date', 'amount', 'number']),
        headers: words.default([]),
        inDocuments: z
          .strictObject({ field: fieldName, types: z.array(documentType).min(1) })
          .nullable()
          .default(null),
        inLines: z
          .custom<LineFieldName>((name) => typeof name === 'string' && Object.hasOwn(lineFields, name))
          .optional(),
        wordsFor: z.strictObject({ field: id, words: words.min(1) }).optional(),
      }),
    )
    .min(1)
    .max(200),
  documents: z
    .array(z.strictObject({ id, label: bilingual, types: z.array(documentType).min(1) }))
    .max(100)
    .default([]),
  checks: z
    .array(
      z.strictObject({
        id,
        check: z.string().min(1).max(80),
        severity: z.enum(severities).nullable().default(null),
        owner: z.string().min(1).max(60),
        settleWithin: z.int().min(0).max(365).nullable().default(null),
        releasable: z.boolean().optional(),
        options: z.record(z.string(), z.unknown()).default({}),
      }),
    )
    .max(300),
  needs: z.array(id).max(20).optional(),
  keyApart: z
    .strictObject({ by: z.array(id).min(1).max(5), unlessSame: z.array(id).max(5).default([]) })
    .optional(),
  retention: z
    .strictObject({ years: z.int().min(0).max(100), from: bilingual, source: text.optional() })
    .optional(),
  customerWaits: z.boolean().optional(),
  notice: bilingual.optional(),
});
