import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { answerOf, aWorkplace } from '../../support/a-workplace.ts';
import { day } from '../../support/an-open-item.ts';

const header = 'Ordernummer;Klantnaam;Orderdatum;Bedrag incl;Bedrag excl;Btw;Status\n';
const row = (gross: string) => `2026-00042;Bakkerij Voorbeeld;02-03-2026;${gross};100,00;21,00;Ontvangen\n`;

/** What a stand-in reads, from the first line to the last: when, who, what, why. */
it('the history of a dossier reads like a diary that a stand-in can follow', async () => {
  const write = (folder: string, gross: string) =>
    writeFileSync(join(folder, 'Orders.csv'), header + row(gross));
  const place = await aWorkplace((folder) => write(folder, '131,00'));
  answerOf(await place.handlers.saveSettings({ userName: 'Anna de Vries' }));
  const wrong = (await place.list()).items.find(({ item }) => item.finding.found !== null)?.item;
  const id = wrong?.id ?? '';
  await place.act([id], { kind: 'start' });
  await place.act([id], {
    kind: 'wait',
    on: { kind: 'customer' },
    person: 'Mw. Proef',
    how: 'phone',
    question: 'Welk bedrag klopt?',
    askedOn: day('2026-03-16'),
    expectedBy: day('2026-03-18'),
  });
  place.on('2026-03-19');
  await place.act([id], { kind: 'remind', expectedBy: day('2026-03-20') });
  await place.act([id], { kind: 'answered', answer: 'Wij sturen een nieuwe lijst' });
  await place.act([id], { kind: 'assign', department: 'finance', person: 'Bram' });
  await place.act([id], { kind: 'release', reason: 'Klant heeft haast', until: day('2026-03-27') });
  place.on('2026-03-20');
  write(place.folder, '141,00');
  await place.run();
  const { history } = await place.dossier('2026-00042');
  const lines = history
    .filter(({ item }) => item === id || item === null)
    .map(({ at, who, what, why }) => [at.slice(0, 10), who, what.nl, why?.nl ?? ''].join(' | '));
  const question = 'klant, Mw. Proef, per telefoon, “Welk bedrag klopt?”, antwoord verwacht op';
  expect(lines).toEqual([
    '2026-03-16 | test | Gevonden door de controle | ',
    '2026-03-16 | Anna de Vries | In behandeling genomen | ',
    `2026-03-16 | Anna de Vries | Wacht op antwoord: ${question} 18-03-2026 | `,
    `2026-03-19 | Anna de Vries | Herinnering gestuurd: ${question} 20-03-2026 | `,
    '2026-03-19 | Anna de Vries | Antwoord ontvangen: “Wij sturen een nieuwe lijst” | ',
    '2026-03-19 | Anna de Vries | Toegewezen: Finance, Bram | ',
    '2026-03-19 | Anna de Vries | Vrijgegeven onder voorbehoud: tot 27-03-2026 | Klant heeft haast',
    '2026-03-20 | Anna de Vries | Teruggekomen: 131,00 → 141,00 | Heropend: een waarde eronder is gewijzigd.',
    '2026-03-20 | Anna de Vries | Rij in het overzicht gewijzigd: Totaal inclusief btw 131,00 → 141,00 | ',
  ]);
});
