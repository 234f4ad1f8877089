import { useTranslation } from 'react-i18next';
import type { ItemView } from '#shared/api/views.ts';
import { useBilingual } from '../app/app-context.ts';
import { Prose } from '../ui/prose.tsx';

/** What many dossiers have in common is one thing to settle; the dossiers themselves tell the rest. */
const mostShown = 10;

/** What goes away with a finding, beneath it; nothing when nothing follows from it. */
export function FollowerList({ follows }: Pick<ItemView, 'follows'>) {
  const { t } = useTranslation();
  const say = useBilingual();
  if (follows.length === 0) return null;
  const shown = follows.slice(0, mostShown);
  const more = follows.length - shown.length;
  return (
    <div className="follower-list">
      <b>{t('finding.follows')}</b>
      <ul>
        {shown.map(({ id, finding }) => (
          <li key={id}>
            <Prose>{say(finding.message.what)}</Prose>
          </li>
        ))}
        {more > 0 && <li>{t('finding.andMore', { count: more })}</li>}
      </ul>
    </div>
  );
}
