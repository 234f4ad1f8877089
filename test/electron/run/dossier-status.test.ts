import { describe, expect, it } from 'vitest';
import { countDossiers, dossierStatus } from '#electron/run/dossier-status.ts';
import type { Evaluation, Finding, Verdict } from '#shared/domain/finding.ts';
import { aFinding } from '../../support/a-finding.ts';

const evaluation = (verdicts: readonly Verdict[], findings: readonly Finding[] = []): Evaluation => ({
  findings,
  judgements: verdicts.map((verdict, index) => ({
    id: aFinding({ subject: `field${index}` }).id,
    dossier: aFinding().dossier,
    verdict,
  })),
});

describe('a dossier', () => {
  it('is complete when everything was decided and nothing above a remark is wrong', () => {
    expect(dossierStatus(evaluation(['satisfied', 'not-applicable'], [aFinding({ severity: 'info' })]))).toBe(
      'complete',
    );
  });

  it('is unchecked, never complete, when one thing could not be decided', () => {
    expect(dossierStatus(evaluation(['satisfied', 'undecided']))).toBe('unchecked');
  });

  it('is incomplete when something is wrong, also where other things could not be decided', () => {
    expect(dossierStatus(evaluation(['undecided'], [aFinding({ class: 'missing' })]))).toBe('incomplete');
  });
});

it('the figures add up', () => {
  const findings = [
    aFinding({ severity: 'blocking' }),
    aFinding({ severity: 'info' }),
    aFinding({ severity: 'info' }),
  ];
  expect(countDossiers(['complete', 'unchecked', 'incomplete', 'complete'], findings)).toEqual({
    dossiers: 4,
    complete: 2,
    incomplete: 1,
    unchecked: 1,
    findings: { blocking: 1, warning: 0, info: 2 },
  });
});
