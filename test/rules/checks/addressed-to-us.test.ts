import { addressedToUs } from '#rules/checks/addressed-to-us.ts';
import type { DossierDocument, FieldSource } from '#shared/domain/dossier.ts';
import { aDocument, aDossier, closed, number, stated } from '../../support/a-dossier.ts';
import { aWorkspace } from '../../support/a-workspace.ts';
import { testCheck } from '../../support/test-check.ts';

const invoice = aDocument('invoice');
const locked = aDocument('invoice', { name: 'dicht.pdf', status: 'encrypted' });

const own = {
  names: ['Eigen Bedrijf B.V.', 'Eigen Vastgoed B.V.'],
  vatIds: ['NL004495445B01'],
  addresses: ['Havenkade 12a, 5678 CD Proefstad'],
};

const options = { name: 'customerName', vatId: 'sellerVatId', address: 'customerAddress' };

interface Buyer {
  readonly name?: string;
  readonly vatId?: string;
  readonly address?: string;
}

function billedTo(buyer: Buyer, confidence = 0.9, who: typeof own | null = own) {
  const text = (said: string | undefined) =>
    said === undefined ? [] : [doubted(stated(invoice, { kind: 'text', text: said }), confidence)];
  return aWorkspace({
    own: who,
    dossiers: [
      aDossier({
        documents: [invoice],
        fields: {
          customerName: text(buyer.name),
          sellerVatId: buyer.vatId ? [stated(invoice, number(buyer.vatId))] : [],
          customerAddress: text(buyer.address),
        },
      }),
    ],
  });
}

function doubted(source: FieldSource, confidence: number): FieldSource {
  const { reading } = source;
  return reading.state === 'read' ? { ...source, reading: { ...reading, confidence } } : source;
}

function unread(document: DossierDocument) {
  return aWorkspace({
    own,
    dossiers: [aDossier({ documents: [document], fields: { customerName: [closed(document)] } })],
  });
}

const [name, vatId, address] = ['customerName', 'sellerVatId', 'customerAddress'];

testCheck(
  addressedToUs,
  {
    satisfied: [
      { when: 'it names us', workspace: billedTo({ name: 'EIGEN BEDRIJF BV' }), subject: name },
      {
        when: 'it names another company of the same administration',
        workspace: billedTo({ name: 'Eigen Vastgoed B.V.' }),
        subject: name,
      },
      {
        when: 'it names a department of ours, or shortens our name',
        workspace: billedTo({ name: 'Eigen Bedr. B.V. afd. Administratie' }),
        subject: name,
      },
      {
        when: 'it names us without the second word',
        workspace: billedTo({ name: 'Eigen B.V.' }),
        subject: name,
      },
      { when: 'the VAT number is ours', workspace: billedTo({ vatId: 'NL0044.95.445.B01' }), subject: vatId },
      {
        when: 'the address is ours in other signs',
        workspace: billedTo({ address: 'HAVENKADE 12 A, 5678CD' }),
        subject: address,
      },
      {
        when: 'it is sent to a post office box',
        workspace: billedTo({ address: 'Postbus 1, 1200 AA Elders' }),
        subject: address,
      },
    ],
    violated: [
      {
        when: 'it names a company that shares a word with ours, and has another of its own',
        workspace: billedTo({ name: 'Eigen Techniek B.V.' }),
        subject: name,
        says: 'De factuur is gericht aan Eigen Techniek B.V., niet aan Eigen Bedrijf B.V.',
      },
      {
        when: 'it names a company of the same group, read with some doubt',
        workspace: billedTo({ name: 'Eigen Techniek B.V.' }, 0.7),
        subject: name,
      },
      {
        when: 'it names somebody else',
        workspace: billedTo({ name: 'Zwaluw Transport N.V.' }),
        subject: name,
        says: 'De factuur is gericht aan Zwaluw Transport N.V., niet aan Eigen Bedrijf B.V.',
        finds: { severity: 'warning' },
      },
      {
        when: 'the VAT number is that of somebody else',
        workspace: billedTo({ vatId: 'NL002455799B11' }),
        subject: vatId,
        says: 'Het btw-nummer van de afnemer op de factuur is NL002455799B11. Dat van Eigen Bedrijf B.V. is NL004495445B01.',
      },
      {
        when: 'the address is another',
        workspace: billedTo({ address: 'Loodsweg 9, 5678 XZ Elders' }),
        subject: address,
        says: 'Het adres van de afnemer op de factuur is Loodsweg 9, 5678 XZ Elders. Op andere stukken is dat van Eigen Bedrijf B.V. Havenkade 12a, 5678 CD Proefstad.',
        finds: { severity: 'info' },
      },
    ],
    undecided: [
      { when: 'the invoice can’t be read', workspace: unread(locked), subject: name, isToldElsewhere: true },
    ],
    notApplicable: [
      {
        when: 'nobody knows who we are',
        workspace: billedTo({ name: 'Zwaluw Transport N.V.' }, 0.9, null),
        subject: name,
      },
      {
        when: 'the name was read with doubt',
        workspace: billedTo({ name: 'Zwaluw Transport N.V.' }, 0.6),
        subject: name,
      },
      { when: 'the invoice names no buyer', workspace: billedTo({}), subject: name },
    ],
  },
  options,
);
