import type { Check } from './define-check.ts';

const classWords: Readonly<Record<Check['class'], string>> = {
  missing: 'missing (ontbreekt)',
  differs: 'differs (wijkt af)',
  invalid: 'invalid (ongeldig)',
  duplicate: 'duplicate (dubbel)',
  unexpected: 'unexpected (onverwacht)',
  late: 'late (te laat)',
  changed: 'changed (gewijzigd)',
  unchecked: 'unchecked (niet gecontroleerd)',
  task: 'task (taak)',
};

const introduction = `# rules

What "complete" means. \`checks/\` holds one check a file, \`dossier-types/\` the definitions that use them, \`evaluate-dossier.ts\` and
\`evaluate-workspace.ts\` run them. Everything here is pure: values in, findings out; no clock, no files.

A check answers about every subject with one of four verdicts: \`satisfied\`, \`violated\`, \`undecided\` or \`not-applicable\`. Only
\`satisfied\` proves anything. What can't be read is reported once, by \`file-unreadable\`, \`value-unreadable\` or \`stage-unreadable\`, which
run in every dossier; other checks that hang on it are undecided without a finding of their own. A finding is
\`dossier / check use / subject\`; words, file names and order are no part of that.

To add a check: one file in \`checks/\`, one test in \`test/rules/checks/\`, one line in \`checks-index.ts\`, and then
\`node test/support/write-rules-readme.ts\`, which writes this page.

## Own dossier types

A person's own types stand in the folder \`dossiertypen\` of the program's data folder (for every workspace; below it in a folder for each
workspace, which the screen *Dossiertypen* writes), or in the folder named by \`--types\` on the command line. A file is a whole type, or with \`extends: order\` only the changes to one: members of a list are found by their \`id\`,
a new one is added, \`off: true\` takes one out, synonyms are added, options are replaced one by one. A file with a mistake changes
nothing; the mistake is told with file, line and what may be meant. \`dossier-type.schema.json\` is the JSON Schema for editors,
written by \`node test/support/write-type-schema.ts\`. \`check <folder> --types <folder> --try\` shows what such files would change.

The check \`expression\` takes FEEL, the expression language of the OMG's DMN, over the names that stand behind \`name\` in the fields,
and \`vandaag\`, \`fase\`, \`dossier\`, \`bekend.<name>\`, \`stukken\` (a list with \`soort\`, \`bestand\`, \`getekend\` and every field as that document
states it) and \`regels\` (a list with \`soort\`, \`bestand\`, \`nummer\`, \`artikel\`, \`ean\`, \`omschrijving\`, \`aantal\`, \`eenheid\`, \`prijs\`,
\`korting\`, \`kortingspercentage\`, \`btw_tarief\`, \`bedrag\` and \`ordernummer\`; \`soort\` is that of the document, or \`overzicht\`). For instance
\`sum(regels[soort = "factuur"].bedrag) = totaal_excl\`.

## Catalogue`;

/** The README of this folder: how checks work, and every check with its title, reason, options and messages, in both languages. */
export function writeCatalogue(checks: readonly Check[]): string {
  const lines = checks.map(
    ({ id, class: kind, severity, scope, title }) =>
      `| [\`${id}\`](#${id}) | ${title.nl} / ${title.en} | ${classWords[kind]} | ${severity} | ${scope} |`,
  );
  const table = [
    '| check | title | class | severity | looks at |',
    '| --- | --- | --- | --- | --- |',
    ...lines,
  ];
  return `${[introduction, table.join('\n'), ...checks.map(entryOf)].join('\n\n')}\n`;
}

function entryOf(check: Check): string {
  const options = optionNames(check);
  const messages = Object.entries(check.messages).map(
    ([id, { what, todo }]) => `- \`${id}\`: ${what.nl} *${todo.nl}*\n  / ${what.en} *${todo.en}*`,
  );
  return [
    `### ${check.id}`,
    `**${check.title.nl}.** ${check.why.nl}`,
    `**${check.title.en}.** ${check.why.en}`,
    `Options: ${options.length === 0 ? 'none' : options.map((name) => `\`${name}\``).join(', ')}.`,
    messages.join('\n'),
  ].join('\n\n');
}

function optionNames({ options }: Check): readonly string[] {
  return 'shape' in options && typeof options.shape === 'object' && options.shape !== null
    ? Object.keys(options.shape)
    : [];
}
