import { useTranslation } from 'react-i18next';
import type { ItemView } from '#shared/api/views.ts';
import { useBilingual } from '../app/app-context.ts';

/** What goes away with a finding, beneath it; nothing when nothing follows from it. */
export function FollowerList({ follows }: Pick<ItemView, 'follows'>) {
  const { t } = useTranslation();
  const say = useBilingual();
  if (follows.length === 0) return null;
  return (
    <div className="follower-list">
      <b>{t('finding.follows')}</b>
      <ul>
        {follows.map(({ id, finding }) => (
          <li key={id}>{say(finding.message.what)}</li>
        ))}
      </ul>
    </div>
  );
}
