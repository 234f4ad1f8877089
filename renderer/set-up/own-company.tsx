import { useTranslation } from 'react-i18next';
import type { OwnCompanyView } from '#shared/api/set-up-views.ts';
import { useApp } from '../app/app-context.ts';

interface OwnCompanyProps {
  readonly own: OwnCompanyView;
  readonly onRun: () => void;
}

/** The choice `none of these`, and that of the program; no company has such a name. */
const [none, automatic] = ['\n-', ''];

/** Which company the documents are of, how that is known, and how to say otherwise. */
export function OwnCompany({ own, onRun }: OwnCompanyProps) {
  const { t } = useTranslation();
  const { api, tell } = useApp();
  const { name, isPinned, documents, named, choices } = own;
  const choose = async (value: string) => {
    const choice =
      value === automatic
        ? ({ kind: 'recognise' } as const)
        : value === none
          ? ({ kind: 'none' } as const)
          : ({ kind: 'name', name: value } as const);
    const reply = await api.call('pinOwnCompany', { choice });
    if (!reply.ok) return tell({ tone: 'problem', text: t(`terms.failure.${reply.failure.code}`) });
    tell({ tone: 'done', text: t('setUp.ownKept') });
    onRun();
  };
  const known = name === null || choices.includes(name) ? choices : [name, ...choices];
  return (
    <section className="set-up-own" aria-label={t('setUp.ownCompany')}>
      <h2>{t('setUp.ownCompany')}</h2>
      <p className="muted">{t('setUp.ownWhat')}</p>
      <div className="set-up-document">
        <span>{isPinned ? t('setUp.ownByYou') : how()}</span>
        <select
          aria-label={t('setUp.ownCompany')}
          value={isPinned ? (name ?? none) : automatic}
          onChange={(event) => void choose(event.target.value)}
        >
          <option value={automatic}>{t('setUp.ownAutomatic')}</option>
          {known.map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
          <option value={none}>{t('setUp.ownNone')}</option>
        </select>
      </div>
    </section>
  );

  function how(): string {
    return name === null ? t('setUp.ownUnknown') : t('setUp.ownFound', { name, documents, named });
  }
}
