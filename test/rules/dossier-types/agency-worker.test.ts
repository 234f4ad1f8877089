import { describe, expect, it } from 'vitest';
import type { DocumentType } from '#shared/domain/document-type.ts';
import type { Story } from '../../support/a-story.ts';
import { findingsOf } from '../../support/a-story.ts';
import { shippedType } from '../../support/shipped-type.ts';

const type = shippedType('personeelsdossier');

/** What is said of the copy of the identity document of somebody who works here. */
function saidOf(values: Story['values'], documents: readonly DocumentType[]): readonly string[] {
  return findingsOf(type, { stage: 'employed', key: '1', values, documents })
    .map((finding) => finding.split('/')[0] ?? '')
    .filter((use) => use.includes('kopie-id'));
}

describe('the copy of an identity document', () => {
  it.each([
    ['of an employee is asked for', {}, [], ['kopie-id-aanwezig']],
    ['of an employee may be there', {}, ['id-document'], []],
    ['of an agency worker is not asked for', { agencyWorker: 'ja' }, [], []],
    [
      'of an agency worker is not to be kept',
      { agencyWorker: 'ja' },
      ['id-document'],
      ['geen-kopie-id-van-uitzendkracht'],
    ],
    [
      'of an agency worker from the EEA is not to be kept',
      { agencyWorker: 'ja', eea: 'ja' },
      ['id-document'],
      ['geen-kopie-id-van-uitzendkracht'],
    ],
    [
      'of an agency worker from elsewhere may be there',
      { agencyWorker: 'ja', eea: 'nee' },
      ['id-document'],
      [],
    ],
  ] as const)('%s', (_, values, documents, said) => expect(saidOf(values, documents)).toEqual(said));
});
