import type { HistoryLine } from '#shared/api/life-views.ts';
import { routeAddress } from '../app/route.ts';
import { HistoryText } from '../finding/history-text.tsx';
import { useWords } from '../finding/use-words.ts';

/** One line of the diary, with the dossier it is about. */
export function HistoryRow({ line }: { readonly line: HistoryLine }) {
  const words = useWords();
  const { at, who, dossier, dossierKey, item } = line;
  return (
    <div className="history-row">
      <time dateTime={at}>{words.moment(at)}</time>
      <span>{who}</span>
      <span>
        {dossier !== null && (
          <a href={routeAddress({ screen: 'dossier', dossier, item })}>{dossierKey ?? dossier}</a>
        )}
      </span>
      <HistoryText line={line} />
    </div>
  );
}
