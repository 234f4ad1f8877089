/** Dutch texts of backups and of what became of a damaged database. */
export const backupNl = {
  backup: {
    title: 'Reservekopieën',
    note: 'Elke dag maakt Sluitend een reservekopie van de gegevens van deze werkmap, in uw eigen gegevensmap. De laatste {{kept}} worden bewaard. Uw eigen bestanden staan hier los van.',
    none: 'Er is nog geen reservekopie. De eerste wordt vandaag gemaakt.',
    day: 'Dag',
    size: 'Grootte',
    later: 'Sindsdien vastgelegd',
    actions_one: '{{count}} regel',
    actions_other: '{{count}} regels',
    unreadable: 'Deze kopie is niet leesbaar',
    restore: 'Terugzetten',
    restoreOf: 'De reservekopie van {{day}} terugzetten',
    confirmTitle: 'De reservekopie van {{day}} terugzetten',
    confirmLost_one:
      'Wat er na de reservekopie van {{day}} is vastgelegd vervalt: {{count}} regel van de geschiedenis, met notities, statussen en afspraken.',
    confirmLost_other:
      'Wat er na de reservekopie van {{day}} is vastgelegd vervalt: {{count}} regels van de geschiedenis, met notities, statussen en afspraken.',
    confirmKept:
      'De gegevens van nu worden apart gezet en niet gewist. Aan uw eigen bestanden verandert niets.',
    confirm: 'Terugzetten',
    restored: 'De gegevens van {{day}} zijn teruggezet. Start een controleronde om ze bij te werken.',
    export: 'Alles opslaan als JSON',
    exportNote:
      'Alle punten, notities, afspraken en de hele geschiedenis in één bestand dat andere programma’s kunnen lezen. Er staan namen en nummers in.',
    exported: 'Opgeslagen als {{path}}.',
    handoverPage: 'Overdracht als pagina',
    handoverExcel: 'Overdracht in Excel',
    myHandoverPage: 'Overdracht van mijn punten (pagina)',
    myHandoverExcel: 'Overdracht van mijn punten (Excel)',
    setAside: 'De gegevens van deze werkmap waren beschadigd en zijn apart gezet als {{path}}.',
    fromBackup:
      'De reservekopie van {{day}} staat er nu. Wat u daarna vastlegde ontbreekt; een controleronde leest de mappen opnieuw.',
    fromFolders:
      'Er was geen leesbare reservekopie. Start een controleronde: dossiers en punten worden opnieuw uit uw mappen gemaakt. Notities en statussen ontbreken.',
  },
} as const;
