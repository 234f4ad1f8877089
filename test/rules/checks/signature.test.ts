import { signature } from '#rules/checks/signature.ts';
import {
  aDocument,
  aDossier,
  cell,
  noColumn,
  number,
  puzzlingCell,
  puzzlingStage,
} from '../../support/a-dossier.ts';
import { testCheck } from '../../support/test-check.ts';

const note = aDocument('delivery-note');
const signed = (by?: string) =>
  aDossier({ documents: [note], fields: by === undefined ? {} : { customerName: [cell(number(by))] } });
const digitally = (by?: string) => ({
  ...signed(by),
  documents: [{ ...note, signatures: [{ by: 'A. de Voorbeeld', on: null }] }],
});

testCheck(
  signature,
  {
    satisfied: [
      { when: 'a name is recorded', dossier: signed('A. de Voorbeeld') },
      { when: 'a plain yes is recorded', dossier: signed('ja') },
      { when: 'the file carries a digital signature', dossier: digitally() },
    ],
    violated: [
      {
        when: 'nobody recorded it',
        dossier: signed(),
        says: 'Bij dossier 2026-0042 is niet vastgelegd dat het stuk “pakbon of afleverbewijs” getekend is, en het bestand draagt geen digitale handtekening. Een getekende scan kan het programma niet van een ongetekende onderscheiden.',
      },
      {
        when: 'there is no register to record it in',
        dossier: { ...signed(), row: null },
        says: 'Het bestand van het stuk “pakbon of afleverbewijs” bij dossier 2026-0042 draagt geen digitale handtekening. Een getekende scan kan het programma niet van een ongetekende onderscheiden.',
      },
      {
        when: 'the register says no',
        dossier: signed('Nog niet'),
        says: 'In het overzicht staat “Nog niet”: het stuk “pakbon of afleverbewijs” is niet getekend.',
      },
      {
        when: 'the register says no and the file carries a digital signature',
        dossier: digitally('nee'),
        says: 'In het overzicht staat “nee”, maar het stuk “pakbon of afleverbewijs” draagt een digitale handtekening van A. de Voorbeeld. Of die geldig is, is niet nagegaan.',
      },
    ],
    undecided: [
      {
        when: 'the cell holds an error',
        dossier: aDossier({
          documents: [note],
          fields: { customerName: [puzzlingCell('#N/B', 'error-cell')] },
        }),
      },
      { when: 'the stage can’t be read', dossier: { ...signed(), stage: puzzlingStage } },
    ],
    notApplicable: [
      { when: 'the document is not there', dossier: aDossier() },
      {
        when: 'nobody keeps a column for it and it need only be kept where there is one',
        dossier: { ...signed(), fields: { customerName: { id: 'customerName', sources: [noColumn()] } } },
        options: { document: 'deliveryNote', by: ['customerName'], from: 'delivered', whereKept: true },
      },
      { when: 'it is too early', dossier: { ...signed(), stage: aDossier({ stage: 'received' }).stage } },
    ],
  },
  { document: 'deliveryNote', by: ['customerName'], from: 'delivered' },
);
