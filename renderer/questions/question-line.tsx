import { useTranslation } from 'react-i18next';
import { useBilingual } from '../app/app-context.ts';
import { routeAddress } from '../app/route.ts';
import type { ItemAct } from '../finding/item-acts.ts';
import { subjectOfItem } from '../finding/subject-of-item.ts';
import { useWhoWaits } from '../finding/use-life-words.ts';
import { useWords } from '../finding/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Prose } from '../ui/prose.tsx';
import type { OpenQuestion } from './open-questions.ts';

interface QuestionLineProps {
  readonly question: OpenQuestion;
  readonly onAct: (act: ItemAct) => void;
}

/** One question: about what, what was asked, of whom and when, and what can be done now. */
export function QuestionLine({ question, onAct }: QuestionLineProps) {
  const { t } = useTranslation();
  const say = useBilingual();
  const words = useWords();
  const who = useWhoWaits();
  const { view, waiting, age, overdue } = question;
  const { dossier, dossierKey, party, message } = view.item.finding;
  const { id } = view.item;
  return (
    <div className="question-line">
      <span className="question-age">
        <b>{t('questions.age', { count: age })}</b>
        {overdue && <span className="second-line is-overdue">{t('questions.late')}</span>}
      </span>
      <span>
        {dossier === null ? (
          <b>{subjectOfItem(view) ?? t('today.noDossier')}</b>
        ) : (
          <a href={routeAddress({ screen: 'dossier', dossier, item: id })}>{dossierKey}</a>
        )}
        <span className="second-line">{party}</span>
      </span>
      <span>
        <Prose>{waiting.question === '' ? say(message.what) : waiting.question}</Prose>
        <span className="second-line">
          {t('life.waits', { who: who(waiting), date: words.date(waiting.askedOn) })}{' '}
          {waiting.expectedBy !== null && t('life.expected', { date: words.date(waiting.expectedBy) })}{' '}
          {waiting.reminded.length > 0 && t('life.reminded', { count: waiting.reminded.length })}
        </span>
      </span>
      <span className="question-acts">
        <Button icon="left" onClick={() => onAct('answered')}>
          {t('action.answered')}
        </Button>
        <Button icon="bell" onClick={() => onAct('remind')}>
          {t('action.remind')}
        </Button>
      </span>
    </div>
  );
}
