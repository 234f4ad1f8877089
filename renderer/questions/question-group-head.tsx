import { useTranslation } from 'react-i18next';
import { type Language, languages } from '#shared/domain/bilingual.ts';
import { useApp } from '../app/app-context.ts';
import { Button } from '../ui/button.tsx';
import type { QuestionGroup } from './open-questions.ts';
import { questionText } from './question-text.ts';

interface QuestionGroupHeadProps {
  readonly title: string;
  readonly group: QuestionGroup;
}

/** Who has the ball, how many questions and how old; copies them as a text for mail or chat. */
export function QuestionGroupHead({ title, group }: QuestionGroupHeadProps) {
  const { t } = useTranslation();
  const { tell } = useApp();
  const { questions } = group;
  const overdue = questions.filter((question) => question.overdue).length;
  const copy = (language: Language) => {
    const person = questions[0]?.waiting.person ?? '';
    const toOne = questions.every(({ waiting }) => waiting.person === person);
    navigator.clipboard.writeText(questionText(questions, toOne ? person : '', language)).then(
      () => tell({ tone: 'done', text: t('questions.copied', { count: questions.length }) }),
      () => tell({ tone: 'problem', text: t('forms.copyFailed') }),
    );
  };
  return (
    <div className="question-head">
      <h2>{title}</h2>
      <span>{t('questions.count', { count: questions.length })}</span>
      <span className="muted">{t('questions.oldest', { count: questions[0]?.age ?? 0 })}</span>
      {overdue > 0 && <b>{t('questions.overdue', { count: overdue })}</b>}
      <span className="question-copies">
        {languages.map((language) => (
          <Button key={language} tone="quiet" icon="copy" onClick={() => copy(language)}>
            {t(`questions.copy.${language}`)}
          </Button>
        ))}
      </span>
    </div>
  );
}
