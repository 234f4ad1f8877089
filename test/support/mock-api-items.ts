import type { ItemView } from '#shared/api/views.ts';
import type { FieldValue } from '#shared/domain/field-value.ts';
import { type Finding, type FindingEvidence, findingId, type LikelyCause } from '#shared/domain/finding.ts';
import type { Waiting } from '#shared/domain/item-life.ts';
import { addDays } from '#shared/domain/local-date.ts';
import { itemIdOf, type OpenItem } from '#shared/domain/open-item.ts';
import type { ItemGroup } from '#shared/domain/ranking.ts';
import type { Department, FindingClass, Severity } from '#shared/domain/severity.ts';
import { amount, identifier, onPage, order, registerCell, today } from './mock-api-parts.ts';

interface Kind {
  readonly check: string;
  readonly class: FindingClass;
  readonly severity: Severity;
  readonly owner: Department;
  readonly nl: readonly [what: string, todo: string];
  readonly en: readonly [what: string, todo: string];
  readonly title: readonly [nl: string, en: string];
  readonly expected?: FieldValue;
  readonly found?: FieldValue;
  readonly cause?: LikelyCause;
  readonly evidence: readonly FindingEvidence[];
}

const kinds: readonly Kind[] = [
  {
    check: 'amounts-agree',
    class: 'differs',
    severity: 'blocking',
    owner: 'finance',
    nl: [
      'Het factuurbedrag wijkt af van het order: € 1.243,56 in plaats van € 1.234,56.',
      'Vraag de leverancier om een gecorrigeerde factuur, of pas het order aan.',
    ],
    en: [
      'The invoice amount differs from the order: €1,243.56 instead of €1,234.56.',
      'Ask the supplier for a corrected invoice, or change the order.',
    ],
    title: ['Bedragen zijn gelijk', 'Amounts agree'],
    expected: amount('1234.56'),
    found: amount('1243.56'),
    cause: 'digits-swapped',
    evidence: [
      { role: 'expected', at: registerCell(12, 6), raw: '1.234,56' },
      { role: 'found', at: onPage('factuur_2291.pdf', [455, 652, 540, 668]), raw: '€ 1.243,56' },
    ],
  },
  {
    check: 'delivery-note-present',
    class: 'missing',
    severity: 'warning',
    owner: 'logistics',
    nl: [
      'De afleverbon ontbreekt.',
      'Vraag de afleverbon op bij de vervoerder en zet hem in de map van het dossier.',
    ],
    en: [
      'The delivery note is missing.',
      'Ask the carrier for the delivery note and put it in the folder of the dossier.',
    ],
    title: ['Afleverbon aanwezig', 'Delivery note present'],
    evidence: [{ role: 'context', at: { kind: 'file', file: registerCell(12, 1).file }, raw: null }],
  },
  {
    check: 'iban-valid',
    class: 'invalid',
    severity: 'blocking',
    owner: 'finance',
    nl: [
      'Het IBAN op de factuur is niet geldig: NL04RABO0000000001.',
      'Bel de leverancier op een bekend nummer en vraag het juiste IBAN.',
    ],
    en: [
      'The IBAN on the invoice is not valid: NL04RABO0000000001.',
      'Call the supplier on a known number and ask for the right IBAN.',
    ],
    title: ['IBAN is geldig', 'IBAN is valid'],
    found: identifier('NL04RABO0000000001'),
    cause: 'one-digit-wrong',
    evidence: [
      { role: 'found', at: onPage('factuur_2291.pdf', [72, 728, 210, 742]), raw: 'NL04 RABO 0000 0000 01' },
    ],
  },
  {
    check: 'deadline',
    class: 'late',
    severity: 'warning',
    owner: 'planning',
    nl: [
      'De levering had op 09-03-2026 moeten plaatsvinden.',
      'Vraag planning naar de nieuwe leverdatum en meld die aan de klant.',
    ],
    en: [
      'The delivery was due on 09-03-2026.',
      'Ask planning for the new delivery date and tell the customer.',
    ],
    title: ['Levering op tijd', 'Delivery in time'],
    evidence: [{ role: 'expected', at: registerCell(12, 5), raw: '09-03-2026' }],
  },
  {
    check: 'file-unreadable',
    class: 'unchecked',
    severity: 'info',
    owner: 'backoffice',
    nl: [
      'Het document bon_0417.pdf bevat geen tekst en is niet gecontroleerd.',
      'Bekijk het document zelf, of vraag een leesbaar exemplaar.',
    ],
    en: [
      'The document bon_0417.pdf holds no text and was not checked.',
      'Look at the document yourself, or ask for a readable copy.',
    ],
    title: ['Bestand is leesbaar', 'File is readable'],
    evidence: [{ role: 'found', at: onPage('bon_0417.pdf', null), raw: null }],
  },
  {
    check: 'changed-after-invoice',
    class: 'changed',
    severity: 'warning',
    owner: 'customer-service',
    nl: [
      'Het orderbedrag is gewijzigd nadat de factuur was gemaakt.',
      'Ga na of de klant akkoord is en laat zo nodig crediteren.',
    ],
    en: [
      'The order amount changed after the invoice was made.',
      'Find out whether the customer agrees and have a credit note made if needed.',
    ],
    title: ['Order niet gewijzigd na factuur', 'Order unchanged after invoice'],
    expected: amount('880'),
    found: amount('968'),
    cause: 'vat-included',
    evidence: [
      { role: 'expected', at: registerCell(12, 6), raw: '880,00' },
      { role: 'found', at: onPage('factuur_2291.pdf', [455, 652, 540, 668]), raw: '968,00' },
      { role: 'context', at: onPage('bevestiging_0042.pdf', [300, 500, 380, 514]), raw: '880,00' },
    ],
  },
];

const parties = [
  'Voorbeeld Groothandel B.V.',
  'Testbedrijf Techniek B.V.',
  'Fictief Transport N.V.',
  'Proefhuis Interieur',
  'Modelbouw Nederland B.V.',
  'Demo Kantoorartikelen',
];

const groups: readonly ItemGroup[] = [
  'late',
  'today',
  'blocking',
  'new',
  'open',
  'waiting',
  'claimed',
  'unchecked',
];

/** Made-up open items: every kind of finding, spread over all groups, in the order of the list. */
export function mockItems(count: number): readonly ItemView[] {
  const perGroup = Math.max(1, Math.ceil(count / groups.length));
  return Array.from({ length: count }, (_, index) =>
    mockItem(index, groups[Math.floor(index / perGroup)] ?? 'open'),
  );
}

function mockItem(index: number, group: ItemGroup): ItemView {
  const kind = kinds[index % kinds.length] ?? kinds[0];
  if (kind === undefined) throw new Error('No kinds of findings');
  const finding = mockFinding(kind, index);
  const item: OpenItem = {
    id: itemIdOf(finding.id),
    finding,
    status: statusOf(group, index),
    since: addDays(today, -(index % 19)),
    lastFound: today,
    due: group === 'late' ? addDays(today, -5) : group === 'today' ? today : addDays(today, (index % 9) + 1),
    notRechecked: null,
    because: index % 11 === 4 ? 'value-changed' : null,
    note: index % 7 === 3 ? 'Gebeld op 13-03, krijgt maandag antwoord.' : '',
    ...(group === 'waiting' ? { waiting: mockWaiting(index) } : {}),
  };
  return {
    item,
    follows: [],
    dossierType: 'order',
    checkTitle: { nl: kind.title[0], en: kind.title[1] },
    why: {
      nl: 'Zonder dit kan de factuur niet worden vrijgegeven voor betaling.',
      en: 'Without this the invoice cannot be released for payment.',
    },
    group,
    reasons: [
      ...(group === 'late' ? [{ kind: 'late', workingDays: 5 } as const] : []),
      ...(group === 'today' ? [{ kind: 'due-today' } as const] : []),
      { kind: 'severity', severity: kind.severity },
      ...(group === 'new' ? [{ kind: 'new' } as const] : [{ kind: 'age', workingDays: index % 14 } as const]),
      { kind: 'amount', decimal: `${1000 + index}.50`, currency: 'EUR' },
      ...(index % 8 === 0 ? [{ kind: 'customer-waits' } as const] : []),
    ],
    clocks: { waitedForOthers: group === 'waiting' ? 3 : 0, othersWaited: index % 14 },
    releasable: kind.severity !== 'blocking',
  };
}

function mockWaiting(index: number): Waiting {
  return {
    on: index % 2 === 0 ? { kind: 'supplier' } : { kind: 'department', department: 'logistics' },
    person: index % 2 === 0 ? 'Mw. Voorbeeld' : null,
    how: index % 2 === 0 ? 'mail' : 'other',
    question: 'Kunt u de afleverbon nog eens sturen?',
    askedOn: addDays(today, -5),
    expectedBy: addDays(today, (index % 4) - 1),
    reminded: index % 3 === 0 ? [addDays(today, -2)] : [],
  };
}

function statusOf(group: ItemGroup, index: number): OpenItem['status'] {
  if (group === 'claimed') return 'claimed-done';
  if (group === 'waiting') return 'waiting';
  if (group === 'new') return 'new';
  return index % 5 === 0 ? 'in-progress' : index % 11 === 4 ? 'reopened' : 'new';
}

function mockFinding(kind: Kind, index: number): Finding {
  const key = `2026-${String(42 + Math.floor(index / 2)).padStart(4, '0')}`;
  return {
    id: findingId(order(key), kind.check, String(index)),
    dossier: order(key),
    dossierKey: key,
    party: parties[Math.floor(index / 2) % parties.length] ?? null,
    check: kind.check,
    class: kind.class,
    severity: kind.severity,
    subject: String(index),
    expected: kind.expected ?? null,
    found: kind.found ?? null,
    likelyCause: kind.cause ?? null,
    amount: amount(`${1000 + index}.50`).amount,
    owner: kind.owner,
    due: null,
    settleWithin: 5,
    message: { what: { nl: kind.nl[0], en: kind.en[0] }, todo: { nl: kind.nl[1], en: kind.en[1] } },
    evidence: kind.evidence,
    valuesHash: `hash-${index}`,
    causedBy: null,
  };
}
