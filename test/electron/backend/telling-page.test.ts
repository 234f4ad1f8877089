import { describe, expect, it } from 'vitest';
import { tellingPage } from '#electron/backend/telling-page.ts';
import type { Evidence, FilePath } from '#shared/domain/evidence.ts';
import { aFinding } from '../../support/a-finding.ts';

const file = 'brief.pdf' as FilePath;
const on = (page: number, of = file): Evidence => ({ kind: 'page', file: of, page, box: null });
const found = (at: Evidence) => aFinding({ evidence: [{ role: 'found', at, raw: '' }] });
const read = (at: Evidence) => ({
  label: { nl: 'Datum', en: 'Date' },
  reading: { state: 'unreadable', raw: '1-13', at, reason: 'not-a-date' } as never,
});

describe('the page that is shown beside a verdict', () => {
  it.each([
    ['the first where nothing points at one', { findings: [], fields: [] }, 1],
    ['the first with a value, after a cover letter', { findings: [], fields: [read(on(3)), read(on(2))] }, 2],
    ['that of a finding before that of values', { findings: [found(on(4))], fields: [read(on(2))] }, 4],
    ['not one of another file', { findings: [found(on(7, 'bon.pdf' as FilePath))], fields: [] }, 1],
  ])('is %s', (_, told, page) => expect(tellingPage(file, told)).toBe(page));
});
