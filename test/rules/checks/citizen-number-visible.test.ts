import { citizenNumberVisible } from '#rules/checks/citizen-number-visible.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { aDocument, aDossier } from '../../support/a-dossier.ts';
import { testCheck } from '../../support/test-check.ts';

const at = { kind: 'page', file: '/data/formulier.pdf' as FilePath, page: 1, box: [10, 10, 60, 20] } as const;
const showing = (isLabelled: boolean) =>
  aDossier({
    documents: [
      {
        ...aDocument('other', { name: 'formulier.pdf' }),
        citizenNumber: { masked: '*****0019', at, isLabelled },
      },
    ],
  });

testCheck(citizenNumberVisible, {
  satisfied: [{ when: 'no document shows one', dossier: aDossier({ documents: [aDocument('invoice')] }) }],
  violated: [
    {
      when: 'a document shows one behind its label',
      dossier: showing(true),
      says: 'Op formulier.pdf is een burgerservicenummer te lezen, dat eindigt op 0019.',
    },
    {
      when: 'an identity document shows a number that may be one',
      dossier: showing(false),
      says: 'Op formulier.pdf staat een nummer dat een burgerservicenummer kan zijn. Het eindigt op 0019.',
    },
  ],
  undecided: [
    {
      when: 'the document can’t be read',
      dossier: aDossier({ documents: [aDocument('invoice', { status: 'no-text' })] }),
    },
  ],
  notApplicable: 'impossible',
});
