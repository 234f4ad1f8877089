import { writeWorkbook } from '#electron/report/write-workbook.ts';
import type { Handlers } from '#shared/api/methods.ts';
import type { BehindLine, OverviewView } from '#shared/api/overview-views.ts';
import { failure, success } from '#shared/api/reply.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import { isOpen, type OpenItem, standingAlone } from '#shared/domain/open-item.ts';
import { type BallTurn, overviewSides } from '#shared/domain/process-overview.ts';
import { buildOverview } from '#shared/overview/build-overview.ts';
import { itemsOfWeek } from '#shared/overview/items-of-week.ts';
import { trackedItem } from '#shared/overview/tracked-item.ts';
import { tablesWorkbook } from '#shared/report/tables-workbook.ts';
import type { Desk } from '../desk.ts';
import type { Session } from '../session.ts';
import { checkTitles } from './check-titles.ts';

type OverviewHandlers = Pick<Handlers, 'getOverview' | 'getBehindWeek' | 'exportTables'>;

/** Where the process gets stuck, out of the items and their history; and the tables of it in a workbook. */
export function overviewHandlers(desk: Desk): OverviewHandlers {
  return {
    getOverview: async ({ weeks }) =>
      desk.session ? success(await readOverview(desk, desk.session, weeks)) : failure('no-workspace'),
    getBehindWeek: async ({ from, figure }) => {
      const { session } = desk;
      if (!session) return failure('no-workspace');
      const { store } = session;
      const asOf = (await store.lastRun())?.asOf ?? null;
      if (asOf === null) return success([]);
      const asked = { from: from as LocalDate, figure, asOf };
      const { items: standing, events } = await counted(store);
      const wanted = itemsOfWeek(asked, events, await turnsUntil(store, asOf));
      const items = new Map(standing.map((item) => [item.id, item]));
      return success(wanted.flatMap((id) => behindLine(items.get(id))));
    },
    exportTables: async (shown) => {
      const { session, parts } = desk;
      if (!session) return failure('no-workspace');
      const asOf = session.today();
      const workbook = tablesWorkbook({ ...shown, asOf, madeAt: parts.clock.now(), madeBy: parts.user });
      const name = shown.title.replace(/[^\p{L}\p{N} -]/gu, '').toLowerCase();
      try {
        const saved = await parts.host.saveReport(`${name} ${asOf}.xlsx`, async (path) => {
          await writeWorkbook(workbook, path);
          return shown.tables.reduce((rows, table) => rows + table.rows.length, 0);
        });
        return success(saved);
      } catch (cause) {
        if (!(cause instanceof Error && 'syscall' in cause && 'code' in cause)) throw cause;
        return failure('could-not-write', String(cause.code));
      }
    },
  };
}

async function readOverview({ types }: Desk, { store }: Session, weeks: number): Promise<OverviewView> {
  const asOf = (await store.lastRun())?.asOf ?? null;
  const titles = Object.fromEntries(types.map(({ id, title }) => [id, title]));
  if (asOf === null) return { asOf, sides: noBars, weeks: [], recurring: [], checks: {}, types: titles };
  const { items, events } = await counted(store);
  const turns = await turnsUntil(store, asOf);
  return {
    asOf,
    ...buildOverview({ items: items.map(trackedItem), events, turns, asOf, weeks }),
    checks: checkTitles(items, types),
    types: titles,
  };
}

/** What follows from another item counts with that one, here as in the list of today. */
async function counted(store: Session['store']) {
  const items = standingAlone(await store.items());
  const ids = new Set(items.map(({ id }) => id));
  return { items, events: (await store.itemEvents()).filter(({ item }) => ids.has(item)) };
}

/** What a person did after the day of the last check counts on that day: the list of today shows it as well. */
async function turnsUntil(store: Session['store'], asOf: LocalDate): Promise<readonly BallTurn[]> {
  return (await store.ballTurns()).map((turn) => ({ ...turn, on: turn.on < asOf ? turn.on : asOf }));
}

/** Nothing of an item that was removed since. */
function behindLine(item: OpenItem | undefined): readonly BehindLine[] {
  if (item === undefined) return [];
  const { dossier, dossierKey, party, severity, message } = item.finding;
  return [{ item: item.id, dossier, dossierKey, party, severity, what: message.what, isOpen: isOpen(item) }];
}

const noBars = Object.fromEntries(
  overviewSides.map((side) => [side, []]),
) as unknown as OverviewView['sides'];
