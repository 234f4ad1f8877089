import { useTranslation } from 'react-i18next';
import type { ItemView } from '#shared/api/views.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import { useApp, useBilingual } from '../app/app-context.ts';
import { EvidencePair } from '../evidence/evidence-pair.tsx';
import { FindingFacts } from '../finding/finding-facts.tsx';
import { FindingText } from '../finding/finding-text.tsx';
import { FollowerList } from '../finding/follower-list.tsx';
import { ItemButtons } from '../finding/item-buttons.tsx';
import { movesOn } from '../finding/moves-on.ts';
import { useItemActs } from '../finding/use-item-acts.tsx';
import { useLifeWords } from '../finding/use-life-words.ts';
import { useWords } from '../finding/use-words.ts';
import type { ChangeItem } from './change-item.ts';
import { type Step, StepButtons } from './step-buttons.tsx';
import { useFindingKeys } from './use-finding-keys.ts';

interface FindingPanelProps {
  readonly view: ItemView;
  /** `2 of 4`. */
  readonly place: string;
  readonly asOf: LocalDate | null;
  readonly change: ChangeItem;
  readonly onTask: (on: ItemView | null) => void;
  readonly previous: Step | null;
  readonly next: Step | null;
}

/** One finding with its evidence and what can be done about it. */
export function FindingPanel({ view, place, asOf, change, onTask, previous, next }: FindingPanelProps) {
  const { t } = useTranslation();
  const { tell } = useApp();
  const say = useBilingual();
  const words = useWords();
  const { item, reasons } = view;
  const hasTwo = item.finding.evidence.length > 1;
  const send = async (action: Parameters<ChangeItem>[1]) => {
    const failure = await change(item.id, action);
    if (failure === null) tell({ tone: 'done', text: t(`done.${action.kind}`) });
    else tell({ tone: 'problem', text: t(`terms.failure.${failure.code}`) });
  };
  const acts = useItemActs({
    asOf,
    onCallBack: onTask,
    onChange: (_, action) => {
      void send(action);
      if (movesOn.has(action.kind) && next?.to === 'finding') next.go();
    },
  });
  const act = (what: Parameters<typeof acts.act>[0]) => acts.act(what, [view]);
  useFindingKeys({ onAct: act, onPrevious: previous?.go ?? null, onNext: next?.go ?? null });
  const life = useLifeWords()(view);
  return (
    <section className="finding-panel" aria-label={t('dossier.finding')}>
      <div className="finding-panel-top">
        <StepButtons place={place} previous={previous} next={next} />
        <FindingText finding={item.finding} facts={hasTwo ? 'elsewhere' : 'here'} />
      </div>
      <div className="finding-panel-acts">
        <ItemButtons views={[view]} most={6} onAct={act} />
      </div>
      <p className="muted">
        {reasons.map(words.reason).join(' · ')}
        {item.notRechecked !== null && ` ${t(`terms.notRechecked.${item.notRechecked.reason}`)}`}
        {item.because !== null && ` ${t(`terms.changeReason.${item.because}`)}`}
      </p>
      {life.length > 0 && <p className="item-note">{life.join(' ')}</p>}
      {item.note !== '' && <p className="item-note">{item.note}</p>}
      <EvidencePair
        evidence={item.finding.evidence}
        between={hasTwo ? <FindingFacts finding={item.finding} /> : null}
      />
      <FollowerList follows={view.follows} />
      <p className="muted">
        {say(view.why) === ''
          ? say(view.checkTitle)
          : t('dossier.why', { check: say(view.checkTitle), why: say(view.why) })}
      </p>
      {acts.window}
    </section>
  );
}
