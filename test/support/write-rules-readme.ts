import { writeFileSync } from 'node:fs';
import { checks } from '#rules/checks-index.ts';
import { writeCatalogue } from '#rules/write-catalogue.ts';

writeFileSync(new URL('../../rules/README.md', import.meta.url), writeCatalogue(checks));
