import { expect, it } from 'vitest';
import { subjectOfItem } from '#renderer/finding/subject-of-item.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { aFinding } from '../../support/a-finding.ts';
import { anOpenItem } from '../../support/an-open-item.ts';

const at = { kind: 'file', file: 'C:\\werk\\Inkoop\\scan0001.pdf' as FilePath } as const;
const seen = { role: 'found', at, raw: null } as const;
const about = (finding: Parameters<typeof aFinding>[0]) =>
  subjectOfItem({ item: anOpenItem({ finding: aFinding(finding) }) });

it('an item is named after its dossier, else after the file in which it was seen', () => {
  expect([
    about({ dossierKey: '2026-0042', evidence: [seen] }),
    about({ dossier: null, dossierKey: null, evidence: [seen] }),
    about({ dossier: null, dossierKey: null, evidence: [] }),
  ]).toEqual(['2026-0042', 'scan0001.pdf', null]);
});
