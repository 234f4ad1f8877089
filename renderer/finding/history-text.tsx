import type { HistoryLine } from '#shared/api/life-views.ts';
import { useBilingual } from '../app/app-context.ts';

/** What happened, about what, and why: as a diary says it. */
export function HistoryText({ line }: { readonly line: HistoryLine }) {
  const say = useBilingual();
  const { what, about, why } = line;
  return (
    <span>
      {say(what)}
      {why !== null && <span className="second-line">{say(why)}</span>}
      {about !== null && <span className="second-line">{say(about)}</span>}
    </span>
  );
}
