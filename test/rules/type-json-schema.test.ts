import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { typeJsonSchema } from '#rules/type-json-schema.ts';

describe('the JSON Schema of dossier types', () => {
  it('is published as it is now (node test/support/write-type-schema.ts)', () => {
    const published = readFileSync(new URL('../../rules/dossier-type.schema.json', import.meta.url), 'utf8');
    expect(JSON.parse(published)).toEqual(JSON.parse(JSON.stringify(typeJsonSchema())));
  });

  it('names every document field and asks a change only for what it extends', () => {
    const schema = JSON.stringify(typeJsonSchema());
    expect(schema).toContain('"enum":["invoiceNumber","invoiceDate"');
    expect(schema).toContain('"required":["extends"]');
  });
});
