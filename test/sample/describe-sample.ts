import type { FindingClass } from '#shared/domain/severity.ts';
import type { ExpectedFinding } from './expected-findings.ts';

const classNames: Readonly<Record<FindingClass, readonly [nl: string, en: string]>> = {
  missing: ['ontbreekt', 'missing'],
  differs: ['verschilt', 'differs'],
  invalid: ['ongeldig', 'invalid'],
  duplicate: ['dubbel', 'duplicate'],
  unexpected: ['onverwacht', 'unexpected'],
  late: ['te laat', 'late'],
  changed: ['gewijzigd', 'changed'],
  unchecked: ['niet gecontroleerd', 'unchecked'],
  task: ['taak', 'task'],
};

export interface SampleFigures {
  readonly orders: number;
  readonly purchases: number;
  readonly pdfs: number;
}

/** The page beside the sample workspace: what it is, and every planted finding, in Dutch and in English. */
export function describeSample(findings: readonly ExpectedFinding[], figures: SampleFigures): string {
  return `${dutch(findings, figures)}\n${english(findings, figures)}`;
}

function dutch(findings: readonly ExpectedFinding[], figures: SampleFigures): string {
  return `# De voorbeeldmap

*English below.*

De map \`voorbeeldmap\` is de administratie van **Voorbeeld Handel B.V.** op **maandag 16 maart 2026**. Het bedrijf, zijn klanten,
zijn leveranciers en alle nummers zijn verzonnen. Gebruik de map om het programma te leren kennen: er is niets aan te bederven.

| | |
| --- | --- |
| \`Orderoverzicht 2026.xlsx\` | ${figures.orders} verkooporders; twee titelregels boven de kop, een totaalregel onderaan, een verborgen kolom |
| \`Inkoopfacturen.csv\` | ${figures.purchases} inkoopfacturen; puntkomma's, windows-1252, decimale komma's |
| \`Leveranciers.xlsx\` | stamgegevens van de leveranciers |
| \`Orders/\` | per order een map met order, orderbevestiging, pakbon, getekende afleverbon en factuur, voor zover de order zo ver is |
| \`Inkoop/\` | de inkoopfacturen, los door elkaar; twee e-facturen (Factur-X in de PDF, UBL naast de PDF) |

Er liggen ${figures.pdfs} PDF-bestanden in negen opmaken. Op de fouten hieronder na klopt alles tot op de cent.
Het wachtwoord van de beveiligde factuur is \`voorbeeld\`.

*Gewijzigd* ziet u pas bij een tweede controleronde: de eerste ziet de map zoals die op een eerdere dag was, de tweede zoals die nu is.
De overzichten van die eerdere dag staan ernaast in \`eerder\`. Wie de map nu voor het eerst controleert, krijgt die bevindingen niet.

## Wat er te vinden is (${findings.length})

| dossier | soort | ernst | waar | wat |
| --- | --- | --- | --- | --- |
${findings.map((finding) => rowOf(finding, 0)).join('\n')}
`;
}

function english(findings: readonly ExpectedFinding[], figures: SampleFigures): string {
  return `# The sample folder

The folder \`voorbeeldmap\` is the administration of **Voorbeeld Handel B.V.** on **Monday 16 March 2026**. The company, its customers,
its suppliers and all numbers are made up. Use the folder to get to know the program: you cannot spoil anything.

| | |
| --- | --- |
| \`Orderoverzicht 2026.xlsx\` | ${figures.orders} sales orders; two title rows above the header, a total row below, one hidden column |
| \`Inkoopfacturen.csv\` | ${figures.purchases} purchase invoices; semicolons, windows-1252, decimal commas |
| \`Leveranciers.xlsx\` | master data of the suppliers |
| \`Orders/\` | a folder per order with order, confirmation, delivery note, signed proof of delivery and invoice, as far as the order has come |
| \`Inkoop/\` | the purchase invoices, loose; two e-invoices (Factur-X inside the PDF, UBL beside the PDF) |

There are ${figures.pdfs} PDF files in nine layouts. Apart from the errors below everything is right to the cent.
The password of the protected invoice is \`voorbeeld\`.

*Changed* shows only in a second run: the first sees the folder as it was on an earlier day, the second as it is now.
The registers of that earlier day lie beside it in \`eerder\`. Whoever checks the folder for the first time now does not get those findings.

## What there is to find (${findings.length})

| dossier | class | severity | where | what |
| --- | --- | --- | --- | --- |
${findings.map((finding) => rowOf(finding, 1)).join('\n')}
`;
}

const severityNames = {
  blocking: ['blokkerend', 'blocking'],
  warning: ['waarschuwing', 'warning'],
  info: ['info', 'info'],
} as const;

function rowOf(finding: ExpectedFinding, language: 0 | 1): string {
  return [
    '',
    finding.dossierKey ?? '-',
    classNames[finding.class][language],
    severityNames[finding.severity][language],
    `\`${finding.file}\``,
    language === 0 ? finding.why.nl : finding.why.en,
    '',
  ]
    .join(' | ')
    .trim();
}
