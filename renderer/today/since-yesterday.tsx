import { useTranslation } from 'react-i18next';
import type { MentionedItem, SinceYesterday as Since } from '#shared/api/life-views.ts';
import { useBilingual } from '../app/app-context.ts';
import { useWords } from '../finding/use-words.ts';
import { VirtualRows } from '../ui/virtual-rows.tsx';
import { MentionedLine } from './mentioned-line.tsx';

const kinds = ['new', 'solved', 'reopened', 'backFromWaiting'] as const;

type Line =
  | { readonly kind: 'heading'; readonly text: string; readonly count: number }
  | { readonly kind: 'item'; readonly name: string; readonly item: MentionedItem }
  | { readonly kind: 'row'; readonly row: Since['changedRows'][number] };

/** What happened since the last run of an earlier day: came, went, came back, changed. */
export function SinceYesterday({ since }: { readonly since: Since | null }) {
  const { t } = useTranslation();
  const say = useBilingual();
  const words = useWords();
  if (since === null) return <p className="drawer-empty">{t('since.nothingBefore')}</p>;
  const lines: readonly Line[] = [
    ...kinds.flatMap((name): readonly Line[] =>
      under(
        t(`since.${name}`),
        since[name].map((item) => ({ kind: 'item', name, item })),
      ),
    ),
    ...under(
      t('since.changedRows'),
      since.changedRows.map((row) => ({ kind: 'row', row })),
    ),
  ];
  if (lines.length === 0) {
    return <p className="drawer-empty">{t('since.nothing', { moment: words.moment(since.since) })}</p>;
  }
  const why = ({ by, why: reason }: MentionedItem, solved: boolean) =>
    [by === null ? solved && t('since.byItself') : t('since.by', { who: by }), reason && say(reason)]
      .filter(Boolean)
      .join(' · ');
  return (
    <VirtualRows
      label={t('drawer.since')}
      rows={lines}
      keyOf={(line) =>
        line.kind === 'heading' ? line.text : line.kind === 'item' ? line.item.item : line.row.dossier
      }
      draw={(line) =>
        line.kind === 'heading' ? (
          <h2 className="line-heading">
            {line.text} <span className="count">{line.count}</span>
          </h2>
        ) : line.kind === 'item' ? (
          <MentionedLine
            {...line.item}
            what={say(line.item.what)}
            why={why(line.item, line.name === 'solved')}
          />
        ) : (
          <MentionedLine
            {...line.row}
            item={null}
            what={line.row.changes
              .map(({ label, before, after }) => `${say(label)}: ${before ?? '-'} → ${after ?? '-'}`)
              .join(' · ')}
            why=""
          />
        )
      }
    />
  );
}

function under(text: string, lines: readonly Line[]): readonly Line[] {
  return lines.length === 0 ? [] : [{ kind: 'heading', text, count: lines.length }, ...lines];
}
