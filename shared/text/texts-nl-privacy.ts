/** Dutch texts of the page that says what is kept. */
export const privacyNl = {
  privacy: {
    promise:
      'Alles blijft op deze computer. Sluitend verstuurt niets en wijzigt niets in uw mappen. Hieronder staat wat het zelf bewaart.',
    stored: 'Wat er wordt bewaard',
    where: 'Alles staat in {{folder}}.',
    what: 'Wat',
    place: 'Waar',
    size: 'Grootte',
    remove: 'Verwijderen',
    removeOf: 'Verwijderen: {{what}}',
    openWorkspace: 'Deze werkmap',
    workspace: 'Werkmap',
    workspaceHolds: 'Punten, geschiedenis, wat uit de bestanden is gelezen, en reservekopieën',
    unknownWorkspace: 'Een werkmap die niet meer in de lijst staat',
    noWorkspaces: 'Er is nog van geen werkmap iets bewaard.',
    kind: {
      settings: 'Instellingen en de lijst van werkmappen',
      logs: 'Logboek, zonder namen, nummers en paden',
      'own-types': 'Uw eigen dossiertypen',
      sample: 'Uw kopie van de voorbeeldmap',
      other: 'Overige bestanden van het programma',
    },
    expired_zero: 'Van geen dossier is de bewaartermijn voorbij',
    expired_one: '{{count}} dossier hoeft niet langer bewaard te worden',
    expired_other: '{{count}} dossiers hoeven niet langer bewaard te worden',
    expiredNote: 'Het programma verwijdert nooit iets uit zichzelf.',
    keptUntil: 'Bewaren tot en met {{date}}:',
    period_one: '{{count}} jaar na {{from}}',
    period_other: '{{count}} jaar na {{from}}',
    inSources:
      'Er staan nog bestanden of rijen van in uw mappen. Zolang die er staan, komt het dossier bij de volgende controle terug.',
    lostWorkspace:
      'U verliest alle punten, notities, afspraken en geschiedenis van deze werkmap, met de reservekopieën. Dit kan niet ongedaan worden gemaakt.',
    lostDossier:
      'U verliest alle punten, notities en geschiedenis van dit dossier. Eerdere reservekopieën van deze werkmap worden vervangen door een nieuwe. Dit kan niet ongedaan worden gemaakt.',
    filesStay: 'Aan de bestanden in uw eigen mappen verandert niets.',
    keep: 'Bewaren',
    removeForGood: 'Voorgoed verwijderen',
    removed: 'Verwijderd.',
    diagnosis: 'Diagnose',
    diagnosisNote:
      'Een zip met versies, instellingen, aantallen en het logboek, zonder namen, nummers, bedragen en mappen. U kunt alles lezen voordat u het aan iemand geeft.',
    saveDiagnosis: 'Diagnose opslaan',
    diagnosisSaved: 'De diagnose staat in {{path}}.',
    diagnosisReady: 'De diagnose staat klaar.',
    back: 'Naar de instellingen',
  },
} as const;
