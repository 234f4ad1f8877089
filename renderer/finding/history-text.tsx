import type { HistoryLine } from '#shared/api/life-views.ts';
import { useBilingual } from '../app/app-context.ts';
import { Prose } from '../ui/prose.tsx';

/** What happened, about what, and why: as a diary says it. */
export function HistoryText({ line }: { readonly line: HistoryLine }) {
  const say = useBilingual();
  const { what, about, why } = line;
  return (
    <span>
      <Prose>{say(what)}</Prose>
      {why !== null && (
        <span className="second-line">
          <Prose>{say(why)}</Prose>
        </span>
      )}
      {about !== null && (
        <span className="second-line">
          <Prose>{say(about)}</Prose>
        </span>
      )}
    </span>
  );
}
