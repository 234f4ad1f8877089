import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { DossierView } from '#shared/api/views.ts';
import { useBilingual } from '../app/app-context.ts';
import { routeAddress } from '../app/route.ts';
import { Icon } from '../ui/icon.tsx';
import { DossierStatusMark } from './dossier-status-mark.tsx';

/** Which dossier this is, how it stands, and how far it is along its stages. */
export function DossierHead({ view }: { readonly view: DossierView }) {
  const { t } = useTranslation();
  const say = useBilingual();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  const { summary, stages } = view;
  const now = stages.findLastIndex((stage) => stage.reached);
  return (
    <header className="dossier-head">
      <a className="button button-quiet" href={routeAddress({ screen: 'today' })}>
        <Icon name="left" />
        {t('nav.today')}
        <kbd>Esc</kbd>
      </a>
      <h1 ref={heading} tabIndex={-1}>
        <span className="muted">{say(summary.typeTitle)}</span> {summary.key}
        {summary.party !== null && <span className="dossier-party"> · {summary.party}</span>}
      </h1>
      <DossierStatusMark status={summary.status} />
      {stages.length > 0 && (
        <ol className="stage-bar" aria-label={t('dossier.stages')}>
          {stages.map((stage, index) => (
            <li
              key={stage.id}
              className={stage.reached ? 'is-reached' : ''}
              aria-current={index === now ? 'step' : undefined}
            >
              {stage.reached ? <Icon name="check" /> : <Icon name="circle" />}
              {say(stage.title)}
            </li>
          ))}
        </ol>
      )}
    </header>
  );
}
