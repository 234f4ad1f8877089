import type { Migration } from '../migration.ts';

/** What a colleague answered on an item, and from which file a line of the history came. */
export const replies: Migration = {
  number: 2,
  sql: `
ALTER TABLE items ADD COLUMN answer TEXT NOT NULL DEFAULT '';
ALTER TABLE items ADD COLUMN expected_by TEXT;
ALTER TABLE history ADD COLUMN source TEXT;
CREATE INDEX history_returned ON history (step) WHERE source IS NOT NULL;
`,
};
