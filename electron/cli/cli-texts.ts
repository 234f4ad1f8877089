import type { RunStage } from '#shared/api/views.ts';
import type { Bilingual } from '#shared/domain/bilingual.ts';
import type { Severity } from '#shared/domain/severity.ts';
import type { OptionsProblem } from './cli-options.ts';

export const usage: Bilingual = {
  nl: `Gebruik:
  sluitend check <map…> [opties]        controleert de dossiers in deze mappen
  sluitend extract <bestand…> [opties]  toont wat er uit elk bestand gelezen wordt
  sluitend export <map…> [opties]       schrijft alles wat van deze mappen bewaard is als JSON
  sluitend restore <map…> [opties]      toont de reservekopieën, of zet er een terug

Opties van check:
  --type <id>            alleen dit dossiertype
  --as-of JJJJ-MM-DD     oordelen alsof het deze dag is (anders: vandaag)
  --report <bestand>     afwijkingenrapport als Excel-werkmap; {date} wordt de datum en
                         {department} de afdeling (een bestand per afdeling)
  --state <map>          gegevens bewaren voor een volgende ronde (anders: niets bewaren)
  --types <map>          eigen dossiertypen (*.yaml) over de meegeleverde heen leggen
  --try                  alleen tonen wat die eigen dossiertypen zouden veranderen
Opties van export en restore:
  --state <map>          waar de gegevens staan (anders: waar het programma ze bewaart)
  --backup JJJJ-MM-DD    de reservekopie van deze dag terugzetten (alleen restore)
Opties van check en extract (--json ook van export):
  --json <bestand|->     uitkomst als JSON in een bestand, of op de standaarduitvoer
  --lang nl|en           taal van de teksten
  --jobs N               aantal bestanden tegelijk
  --ocr, --no-ocr        tekst op scans en foto’s ook lezen (anders: niet)
  --help, --version

Afsluitcode van check: 0 geen blokkerende bevinding, 1 minstens één, 2 niet kunnen uitvoeren.
Afsluitcode van de andere: 0 gelukt, 2 niet gelukt.
`,
  en: `Usage:
  sluitend check <folder…> [options]    checks the dossiers in these folders
  sluitend extract <file…> [options]    shows what is read from each file
  sluitend export <folder…> [options]   writes everything that is kept of these folders as JSON
  sluitend restore <folder…> [options]  shows the backups, or puts one back

Options of check:
  --type <id>            only this dossier type
  --as-of YYYY-MM-DD     judge as if it were this day (else: today)
  --report <file>        findings report as an Excel workbook; {date} becomes the date and
                         {department} the department (a file for each)
  --state <folder>       keep state for a next run (else: keep nothing)
  --types <folder>       lay own dossier types (*.yaml) over the shipped ones
  --try                  only show what these own dossier types would change
Options of export and restore:
  --state <folder>       where the data stands (else: where the program keeps it)
  --backup YYYY-MM-DD    put back the backup of this day (restore only)
Options of check and extract (--json of export too):
  --json <file|->        result as JSON in a file, or on standard output
  --lang nl|en           language of the texts
  --jobs N               number of files at a time
  --ocr, --no-ocr        read the text on scans and photos too (else: not)
  --help, --version

Exit code of check: 0 no blocking finding, 1 at least one, 2 could not run.
Exit code of the others: 0 done, 2 not done.
`,
};

export const optionProblems: Readonly<Record<OptionsProblem, Bilingual>> = {
  'no-verb': {
    nl: 'Geef aan wat er moet gebeuren: check, extract, export of restore.',
    en: 'Say what to do: check, extract, export or restore.',
  },
  'unknown-verb': { nl: 'Deze opdracht is niet bekend:', en: 'This command is not known:' },
  'unknown-option': { nl: 'Deze optie is niet bekend:', en: 'This option is not known:' },
  'no-value': { nl: 'Zet een waarde achter', en: 'Put a value after' },
  'needless-value': { nl: 'Hier hoort geen waarde bij:', en: 'This takes no value:' },
  'nothing-named': {
    nl: 'Noem minstens één map of bestand na',
    en: 'Name at least one folder or file after',
  },
  'bad-date': {
    nl: 'Geef een bestaande dag als JJJJ-MM-DD, niet',
    en: 'Give an existing day as YYYY-MM-DD, not',
  },
  'bad-language': { nl: 'Kies nl of en, niet', en: 'Choose nl or en, not' },
  'bad-jobs': { nl: 'Geef een aantal van 1 tot 999, niet', en: 'Give a number from 1 to 999, not' },
  'not-for-this-verb': {
    nl: 'Deze optie hoort niet bij deze opdracht:',
    en: 'This option does not belong to this command:',
  },
};

export const stageNames: Readonly<Record<RunStage, Bilingual>> = {
  discover: { nl: 'Mappen bekijken', en: 'Looking through folders' },
  read: { nl: 'Bestanden lezen', en: 'Reading files' },
  assemble: { nl: 'Dossiers samenstellen', en: 'Assembling dossiers' },
  evaluate: { nl: 'Dossiers controleren', en: 'Checking dossiers' },
  save: { nl: 'Uitkomst opslaan', en: 'Saving the result' },
};

export const severityNames: Readonly<Record<Severity, Bilingual>> = {
  blocking: { nl: 'Blokkerend', en: 'Blocking' },
  warning: { nl: 'Waarschuwing', en: 'Warning' },
  info: { nl: 'Ter informatie', en: 'For information' },
};

export const cliTexts = {
  seeHelp: { nl: 'Alle opdrachten en opties: --help', en: 'All commands and options: --help' },
  didYouMean: { nl: 'Bedoelt u', en: 'Did you mean' },
  folderUnreadable: {
    nl: 'Deze map bestaat niet of is niet te openen. Controleer de naam en uw rechten',
    en: 'This folder does not exist or can not be opened. Check its name and your permissions',
  },
  notAFolder: {
    nl: 'Dit is een bestand. Noem de map waarin het staat, of gebruik extract',
    en: 'This is a file. Name the folder that it is in, or use extract',
  },
  unknownType: {
    nl: 'Dit dossiertype is niet bekend. Kies uit',
    en: 'This dossier type is not known. Choose from',
  },
  stateInUse: {
    nl: 'De gegevens in deze map zijn al in gebruik. Sluit het programma dat ermee werkt en probeer het opnieuw',
    en: 'The data in this folder is in use. Close the program that works with it and try again',
  },
  stateNewer: {
    nl: 'De gegevens in deze map zijn van een nieuwere versie van Sluitend. Werk Sluitend bij',
    en: 'The data in this folder is of a newer version of Sluitend. Update Sluitend',
  },
  stateNoAccess: {
    nl: 'De gegevens in deze map zijn niet te openen. Controleer uw rechten',
    en: 'The data in this folder can not be opened. Check your permissions',
  },
  stateSetAside: {
    nl: 'De bewaarde gegevens waren beschadigd en zijn apart gezet; er is opnieuw begonnen',
    en: 'The stored data was damaged and was set aside; a fresh start was made',
  },
  stateRestored: {
    nl: 'De bewaarde gegevens waren beschadigd en zijn apart gezet; de laatste reservekopie is teruggezet',
    en: 'The stored data was damaged and was set aside; the last backup was put back',
  },
  backupFailed: {
    nl: 'Er kon geen reservekopie van de gegevens worden gemaakt; de controle gaat door',
    en: 'No backup of the data could be made; the check goes on',
  },
  nothingKept: {
    nl: 'Van deze mappen is hier niets bewaard. Controleer de mappen, in dezelfde volgorde, en --state',
    en: 'Nothing is kept of these folders here. Check the folders, in the same order, and --state',
  },
  backups: { nl: 'Reservekopieën, nieuwste eerst', en: 'Backups, newest first' },
  noBackups: {
    nl: 'Er zijn nog geen reservekopieën. Er wordt er een gemaakt op elke dag waarop er wordt gecontroleerd',
    en: 'There are no backups yet. One is made on each day that a check is run',
  },
  noSuchBackup: {
    nl: 'Van deze dag is er geen reservekopie. Kies uit',
    en: 'There is no backup of this day. Choose from',
  },
  backupUnreadable: {
    nl: 'Deze reservekopie is niet te lezen; er is niets gewijzigd. Kies een andere dag',
    en: 'This backup can not be read; nothing was changed. Choose another day',
  },
  restored: { nl: 'Reservekopie teruggezet van', en: 'Put back the backup of' },
  keptAside: { nl: 'Wat er stond, is bewaard als', en: 'What was there is kept as' },
  couldNotWrite: {
    nl: 'Dit bestand is niet te schrijven. Kies een andere plaats of sluit het als het open is',
    en: 'This file can not be written. Choose another place, or close it if it is open',
  },
  noSuchFolder: {
    nl: 'De map waarin dit bestand moet komen, bestaat niet. Maak de map, of kies een andere',
    en: 'The folder that this file is to go into does not exist. Make it, or choose another',
  },
  outputIsSource: {
    nl: 'Dit bestand hoort bij de gecontroleerde mappen en wordt niet overschreven. Kies een andere naam',
    en: 'This file belongs to the folders that were checked and is not overwritten. Choose another name',
  },
  cancelled: { nl: 'Afgebroken. Er is niets gewijzigd.', en: 'Cancelled. Nothing was changed.' },
  failed: { nl: 'De controle kon niet worden uitgevoerd', en: 'The check could not be carried out' },
  checkError: { nl: 'Een controle werkte niet', en: 'A check did not work' },
  reportWritten: { nl: 'Rapport geschreven', en: 'Report written' },
  jsonWritten: { nl: 'JSON geschreven', en: 'JSON written' },
  noFindings: { nl: 'Geen bevindingen.', en: 'No findings.' },
  noDossiers: {
    nl: 'Er is geen dossier gevonden, dus er is niets gecontroleerd. Kijk of dit de goede map is.',
    en: 'No dossier was found, so nothing was checked. See whether this is the right folder.',
  },
  follows: { nl: 'komt hierdoor', en: 'follows from this' },
  atTheLatest: { nl: 'uiterlijk', en: 'by' },
  unread: { nl: 'Niet gelezen', en: 'Not read' },
  unlinked: { nl: 'Nog bij geen dossier', en: 'Not with any dossier yet' },
} as const satisfies Record<string, Bilingual>;

/** How many more there are than are told. */
export function andMore(count: number): Bilingual {
  return { nl: `en nog ${count}`, en: `and ${count} more` };
}
