import { writeFileSync } from 'node:fs';
import { z } from 'zod';
import { policySchema } from '#electron/host/machine-policy.ts';

/** The JSON Schema of the policy file, as it stands in the repository: made from what the program reads. */
export function policySchemaText(): string {
  return `${JSON.stringify(z.toJSONSchema(policySchema, { io: 'input' }), null, 2)}\n`;
}

if (import.meta.main)
  writeFileSync(new URL('../../electron/host/policy.schema.json', import.meta.url), policySchemaText());
