import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemView, TodayView } from '#shared/api/views.ts';
import { useApp } from '../app/app-context.ts';
import { FailureMessage } from '../app/failure-message.tsx';
import { isKnownDepartment } from '../finding/is-known-department.ts';
import { useItemActs } from '../finding/use-item-acts.tsx';
import type { Today } from '../today/use-today.ts';
import { Choice } from '../ui/choice.tsx';
import { Loading, Message } from '../ui/states.tsx';
import { VirtualRows } from '../ui/virtual-rows.tsx';
import { type BoardGrouping, boardGroupings, openQuestions, type QuestionGroup } from './open-questions.ts';
import { QuestionGroupHead } from './question-group-head.tsx';
import { QuestionLine } from './question-line.tsx';
import './questions.css';

interface QuestionsScreenProps {
  readonly today: Pick<Today, 'view' | 'failure' | 'reload' | 'changeMany'>;
  readonly onTask: (on: ItemView | null) => void;
}

/** What is out with whom and for how long. */
export function QuestionsScreen({ today, onTask }: QuestionsScreenProps) {
  const { t } = useTranslation();
  const { view, failure, reload } = today;
  return (
    <div className="questions">
      {(view === null || failure !== null) && <h1 className="unseen">{t('nav.questions')}</h1>}
      {failure !== null && <FailureMessage failure={failure} retry={reload} />}
      {failure === null && view === null && <Loading label={t('today.loading')} />}
      {view !== null && <Board view={view} today={today} onTask={onTask} />}
    </div>
  );
}

interface BoardProps extends QuestionsScreenProps {
  readonly view: TodayView;
}

function Board({ view, today, onTask }: BoardProps) {
  const { t } = useTranslation();
  const { tell } = useApp();
  const [grouping, setGrouping] = useState<BoardGrouping>('side');
  const acts = useItemActs({
    asOf: view.asOf,
    onCallBack: onTask,
    onChange: (items, action) =>
      void today
        .changeMany(items, action)
        .then(({ failure }) =>
          failure === null
            ? tell({ tone: 'done', text: t(`done.${action.kind}`) })
            : tell({ tone: 'problem', text: t(`terms.failure.${failure.code}`) }),
        ),
  });
  const title = useGroupTitle(grouping);
  const groups = view.asOf === null ? [] : openQuestions(view.items, view.asOf, grouping);
  if (groups.length === 0) {
    return (
      <>
        <h1 className="unseen">{t('nav.questions')}</h1>
        <Message icon="check" title={t('questions.none')} text={t('questions.noneText')} />
      </>
    );
  }
  const rows = groups.flatMap((group) => [
    { group, question: null },
    ...group.questions.map((question) => ({ group, question })),
  ]);
  return (
    <>
      <header className="questions-top page-head">
        <div>
          <h1>{t('nav.questions')}</h1>
          <p className="muted">{t('questions.explain')}</p>
        </div>
        <Choice
          legend={t('questions.groupBy')}
          value={grouping}
          options={boardGroupings.map((value) => ({ value, label: t(`questions.grouping.${value}`) }))}
          onChange={setGrouping}
        />
      </header>
      <VirtualRows
        label={t('nav.questions')}
        rows={rows}
        keyOf={({ group, question }) => question?.view.item.id ?? group.name}
        draw={({ group, question }) =>
          question === null ? (
            <QuestionGroupHead title={title(group)} group={group} />
          ) : (
            <QuestionLine question={question} onAct={(act) => acts.act(act, [question.view])} />
          )
        }
      />
      {acts.window}
    </>
  );
}

function useGroupTitle(grouping: BoardGrouping): (group: QuestionGroup) => string {
  const { t } = useTranslation();
  return ({ name }) => {
    if (grouping === 'person') return name === '' ? t('questions.nobodyNamed') : name;
    if (name === 'customer' || name === 'supplier') return t(`questions.side.${name}`);
    return isKnownDepartment(name) ? t(`terms.department.${name}`) : name;
  };
}
