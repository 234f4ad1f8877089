import { dropPaper, paperOf } from '../edit-workspace.ts';
import type { Mistake, PlannedFinding } from '../mistake.ts';

const register = 'Orderoverzicht 2026.xlsx';
const list = 'Inkoopfacturen.csv';

/** Dossiers that are too late on the day of the sample; only for the second does a document have to go. */
export function deadlineMistakes(): readonly Mistake[] {
  return [
    {
      plant: (workspace) => workspace,
      findings: [
        late(
          { order: '2026-00057' },
          'bevestigen-op-tijd',
          'confirmed:orderConfirmation',
          '2026-03-06',
          register,
          {
            nl: 'De order van 05-03-2026 is na een werkdag nog niet bevestigd.',
            en: 'The order of 05-03-2026 is not confirmed after one working day.',
          },
        ),
      ],
    },
    {
      plant: (workspace) => dropPaper(workspace, paperOf(workspace, '2026-00051', 'delivery-note')),
      findings: [
        late({ order: '2026-00051' }, 'afleverbewijs-op-tijd', 'deliveryNote', '2026-03-12', register, {
          nl: 'De order zou op 10-03-2026 zijn afgeleverd; twee werkdagen later is er nog geen pakbon of afleverbon.',
          en: 'The order was to be delivered on 10-03-2026; two working days later there is no delivery note or proof of delivery.',
        }),
      ],
    },
    {
      plant: (workspace) => workspace,
      findings: [
        late({ order: '2026-00047' }, 'factureren-op-tijd', 'invoiced:invoice', '2026-03-13', register, {
          nl: 'De order is op 06-03-2026 geleverd en na vijf werkdagen nog niet gefactureerd.',
          en: 'The order was delivered on 06-03-2026 and is not invoiced after five working days.',
        }),
      ],
    },
    {
      plant: (workspace) => workspace,
      findings: [
        late({ purchase: 'SP2026-019' }, 'betalen-op-tijd', 'paid:paymentDate', '2026-03-13', list, {
          nl: 'De factuur had op 13-03-2026 betaald moeten zijn.',
          en: 'The invoice should have been paid by 13-03-2026.',
        }),
      ],
    },
  ];
}

function late(
  about: PlannedFinding['about'],
  check: string,
  subject: string,
  lastDay: string,
  file: string,
  why: PlannedFinding['why'],
): PlannedFinding {
  return {
    about,
    check,
    class: 'late',
    severity: 'warning',
    subject,
    expected: lastDay,
    found: null,
    likelyCause: null,
    file,
    why,
  };
}
