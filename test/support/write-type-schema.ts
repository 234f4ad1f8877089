import { writeFileSync } from 'node:fs';
import { typeJsonSchema } from '#rules/type-json-schema.ts';

/** Writes the published JSON Schema of dossier types. */
writeFileSync(
  new URL('../../rules/dossier-type.schema.json', import.meta.url),
  `${JSON.stringify(typeJsonSchema(), null, 2)}\n`,
);
