import { useTranslation } from 'react-i18next';
import type { Finding } from '#shared/domain/finding.ts';
import { useBilingual } from '../app/app-context.ts';
import { Prose } from '../ui/prose.tsx';
import { FindingFacts } from './finding-facts.tsx';
import { SeverityMark } from './severity-mark.tsx';

interface FindingTextProps {
  readonly finding: Finding;
  /** `elsewhere`: beside the evidence. */
  readonly facts?: 'here' | 'elsewhere';
}

/** A finding in full: what is wrong, expected, found, difference, likely cause, what to do. */
export function FindingText({ finding, facts = 'here' }: FindingTextProps) {
  const { t } = useTranslation();
  const say = useBilingual();
  return (
    <div className="finding-text">
      <p className="finding-what">
        <SeverityMark severity={finding.severity} />
        <b>
          <Prose>{say(finding.message.what)}</Prose>
        </b>
      </p>
      {facts === 'here' && <FindingFacts finding={finding} />}
      <p>
        <b>{t('finding.todo')}</b> <Prose>{say(finding.message.todo)}</Prose>
      </p>
    </div>
  );
}
