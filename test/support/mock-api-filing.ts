import type { UnlinkedTray } from '#shared/api/filing-views.ts';
import type { MethodName } from '#shared/api/method-names.ts';
import type { Input, Output } from '#shared/api/methods.ts';
import { type Reply, success } from '#shared/api/reply.ts';
import type { TodayView } from '#shared/api/views.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import type { DocumentId } from '#shared/domain/recognised.ts';
import { buildOverview } from '#shared/overview/build-overview.ts';
import { itemsOfWeek } from '#shared/overview/items-of-week.ts';
import { trackedItem } from '#shared/overview/tracked-item.ts';
import { mockEvents, mockTurns } from './mock-api-history.ts';
import { amount, date, file, identifier, onPage, order, read, today } from './mock-api-parts.ts';

type Mine =
  | 'getWords'
  | 'findText'
  | 'planKeep'
  | 'keepFile'
  | 'getUnlinked'
  | 'confirmLink'
  | 'setAside'
  | 'getOverview'
  | 'getBehindWeek'
  | 'exportTables';
type MockFiling = { readonly [N in Mine & MethodName]: (input: Input<N>) => Reply<Output<N>> };

/** What a person files, in memory: the tray, copies, words of a page, and the overview of what is open. */
export function mockFiling(view: () => TodayView): MockFiling {
  let tray = startTray(view());
  const decide = (document: string, next: (tray: UnlinkedTray) => UnlinkedTray) => {
    const without = <T extends { readonly document: DocumentId }>(list: readonly T[]) =>
      list.filter((one) => one.document !== document);
    tray = next({ ...tray, waiting: without(tray.waiting), setAside: without(tray.setAside) });
    return success(null);
  };
  return {
    getWords: () => success({ words: words.map(([text, box]) => ({ text, box })) }),
    findText: ({ text }) => {
      const hits = words.filter(([word]) => word.toLowerCase().includes(text.toLowerCase()));
      return success({ hits: hits.map(([, box]) => ({ page: 1, boxes: [box] })), more: false });
    },
    planKeep: () =>
      success({
        folder: '2026-0042',
        isNewFolder: false,
        name: 'Afleverbon 2026-0042.pdf',
        alreadyAt: null,
      }),
    keepFile: () => success({ kind: 'copied', shownPath: '2026-0042/Afleverbon 2026-0042.pdf' }),
    getUnlinked: () => success(tray),
    confirmLink: ({ document, dossier }) => {
      const found = [...tray.waiting, ...tray.setAside].find((one) => one.document === document);
      const shownPath = found?.shownPath ?? '';
      const key = found?.suggestions.find((one) => one.dossier === dossier)?.key ?? '2026-0042';
      return decide(document, (left) => ({
        ...left,
        accepted: [
          ...left.accepted,
          { document: document as never, shownPath, dossier: dossier as never, key },
        ],
      }));
    },
    setAside: ({ document, aside }) => {
      const found = [...tray.waiting, ...tray.setAside].filter((one) => one.document === document);
      return decide(document, (left) =>
        aside
          ? { ...left, setAside: [...left.setAside, ...found] }
          : { ...left, waiting: [...left.waiting, ...found] },
      );
    },
    getOverview: ({ weeks }) => {
      const { asOf, items } = view();
      const open = items.map(({ item }) => item);
      const built = buildOverview({
        items: open.map(trackedItem),
        events: mockEvents(open),
        turns: mockTurns(open),
        asOf: asOf ?? today,
        weeks,
      });
      const checks = Object.fromEntries(
        items.map(({ item, checkTitle }) => [item.finding.check, checkTitle]),
      );
      return success({ asOf, ...built, checks, types: { order: { nl: 'Order', en: 'Order' } } });
    },
    getBehindWeek: ({ from, figure }) => {
      const open = view().items.map(({ item }) => item);
      const asked = { from: from as LocalDate, figure, asOf: view().asOf ?? today };
      const wanted = new Set(itemsOfWeek(asked, mockEvents(open), mockTurns(open)));
      return success(
        open
          .filter(({ id }) => wanted.has(id))
          .map(({ id, finding }) => {
            const { dossier, dossierKey, party, severity, message } = finding;
            return { item: id, dossier, dossierKey, party, severity, what: message.what, isOpen: true };
          }),
      );
    },
    exportTables: ({ tables }) =>
      success({
        kind: 'download',
        url: '/download/overzicht.xlsx',
        fileName: 'overzicht.xlsx',
        findings: tables.length,
      }),
  };
}

const words = [
  ['FACTUUR', [400, 60, 520, 84]],
  ['2291', [400, 110, 440, 124]],
  ['2026-0042', [400, 150, 470, 164]],
  ['Totaal', [380, 652, 440, 668]],
  ['€', [455, 652, 462, 668]],
  ['1.243,56', [466, 652, 540, 668]],
] as const;

function startTray({ asOf, unlinked }: TodayView): UnlinkedTray {
  const name = 'bon_0417.pdf';
  const facts = [
    {
      label: { nl: 'Naam verkoper', en: 'Seller name' },
      reading: read(
        { kind: 'text', text: 'Fictief Transport N.V.' },
        'Fictief Transport N.V.',
        onPage(name, null),
      ),
    },
    {
      label: { nl: 'Nummer afleverbon', en: 'Delivery note number' },
      reading: read(identifier('0417'), '0417', onPage(name, null)),
    },
    {
      label: { nl: 'Leverdatum', en: 'Delivery date' },
      reading: read(date('2026-03-11'), '11-03-2026', onPage(name, null)),
    },
    {
      label: { nl: 'Totaal', en: 'Total' },
      reading: read(amount('1243.56'), '1.243,56', onPage(name, null)),
    },
  ];
  const documents = unlinked.map((document, index) => ({
    document: `document${index}` as DocumentId,
    file: document.file,
    shownPath: document.shownPath,
    documentType: document.documentType,
    facts: index === 0 ? facts : facts.slice(0, 1),
    suggestions: document.suggestions.map((one) => ({ ...one, party: 'Voorbeeld Groothandel B.V.' })),
  }));
  const aside = {
    document: 'voorwaarden' as DocumentId,
    file: file('algemene voorwaarden.pdf'),
    shownPath: 'algemene voorwaarden.pdf',
    documentType: null,
    facts: [],
    suggestions: [
      {
        dossier: order('2026-0042'),
        key: '2026-0042',
        party: null,
        because: { how: 'text' as const, matched: '2026-0042' },
      },
    ],
  };
  return {
    waiting: documents,
    accepted: [],
    setAside: asOf === null || documents.length === 0 ? [] : [aside],
  };
}
