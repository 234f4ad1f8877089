import { dropPaper, paperOf } from '../edit-workspace.ts';
import type { Mistake, PlannedFinding } from '../mistake.ts';

type Late = Pick<PlannedFinding, 'about' | 'check' | 'subject' | 'file' | 'why'> & {
  readonly lastDay: string;
};

const late: readonly Late[] = [
  {
    about: { order: '2026-00057' },
    check: 'bevestigen-op-tijd',
    subject: 'confirmed:orderConfirmation',
    lastDay: '2026-03-06',
    file: 'Orderoverzicht 2026.xlsx',
    why: {
      nl: 'De order van 05-03-2026 is na een werkdag nog niet bevestigd.',
      en: 'The order of 05-03-2026 is not confirmed after one working day.',
    },
  },
  {
    about: { order: '2026-00051' },
    check: 'afleverbewijs-op-tijd',
    subject: 'deliveryNote',
    lastDay: '2026-03-12',
    file: 'Orderoverzicht 2026.xlsx',
    why: {
      nl: 'De order zou op 10-03-2026 zijn afgeleverd; twee werkdagen later is er nog geen pakbon of afleverbon.',
      en: 'The order was to be delivered on 10-03-2026; two working days later there is no delivery note or proof of delivery.',
    },
  },
  {
    about: { order: '2026-00047' },
    check: 'factureren-op-tijd',
    subject: 'invoiced:invoice',
    lastDay: '2026-03-13',
    file: 'Orderoverzicht 2026.xlsx',
    why: {
      nl: 'De order is op 06-03-2026 geleverd en na vijf werkdagen nog niet gefactureerd.',
      en: 'The order was delivered on 06-03-2026 and is not invoiced after five working days.',
    },
  },
  {
    about: { purchase: 'SP2026-019' },
    check: 'betalen-op-tijd',
    subject: 'paid:paymentDate',
    lastDay: '2026-03-13',
    file: 'Inkoopfacturen.csv',
    why: {
      nl: 'De factuur had op 13-03-2026 betaald moeten zijn.',
      en: 'The invoice should have been paid by 13-03-2026.',
    },
  },
];

/** Dossiers that are too late on the day of the sample: by their dates alone, but for one that also lacks its delivery note. */
export function deadlineMistakes(): readonly Mistake[] {
  return [
    {
      plant: (workspace) => dropPaper(workspace, paperOf(workspace, '2026-00051', 'delivery-note')),
      findings: late.map(({ lastDay, ...finding }) => ({
        ...finding,
        class: 'late',
        severity: 'warning',
        expected: lastDay,
        found: null,
        likelyCause: null,
      })),
    },
  ];
}
