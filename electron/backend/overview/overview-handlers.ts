import { writeWorkbook } from '#electron/report/write-workbook.ts';
import type { Handlers } from '#shared/api/methods.ts';
import type { OverviewView } from '#shared/api/overview-views.ts';
import { failure, success } from '#shared/api/reply.ts';
import type { OpenItem } from '#shared/domain/open-item.ts';
import { overviewSides } from '#shared/domain/process-overview.ts';
import { buildOverview } from '#shared/overview/build-overview.ts';
import { trackedItem } from '#shared/overview/tracked-item.ts';
import { tablesWorkbook } from '#shared/report/tables-workbook.ts';
import type { Desk } from '../desk.ts';
import { checkTitleOf } from '../item-view.ts';
import type { Session } from '../session.ts';

type OverviewHandlers = Pick<Handlers, 'getOverview' | 'exportTables'>;

/** Where the process gets stuck, out of the items and their history; and the tables of it in a workbook. */
export function overviewHandlers(desk: Desk): OverviewHandlers {
  return {
    getOverview: async ({ weeks }) =>
      desk.session ? success(await readOverview(desk, desk.session, weeks)) : failure('no-workspace'),
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
  const items = await store.items();
  const events = await store.itemEvents();
  return {
    asOf,
    ...buildOverview({ items: items.map(trackedItem), events, asOf, weeks }),
    checks: Object.fromEntries(items.map(({ finding }) => [finding.check, titleOf(finding)])),
    types: titles,
  };

  function titleOf(finding: OpenItem['finding']) {
    return checkTitleOf(finding, types.find(({ id }) => finding.dossier?.startsWith(`${id}:`)) ?? null);
  }
}

const noBars = Object.fromEntries(
  overviewSides.map((side) => [side, []]),
) as unknown as OverviewView['sides'];
