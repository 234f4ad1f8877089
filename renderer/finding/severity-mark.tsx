import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Severity } from '#shared/domain/severity.ts';
import { Icon, type IconName } from '../ui/icon.tsx';

const icons: Readonly<Record<Severity, IconName>> = { blocking: 'stop', warning: 'warning', info: 'info' };

/** How serious it is: a shape, a word and a colour, each enough by itself. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const { t } = useTranslation();
  return <SeverityWord severity={severity} t={t} />;
}

/** The same with the texts handed down, where there are hundreds of them. */
export function SeverityWord({ severity, t }: { readonly severity: Severity; readonly t: TFunction }) {
  return (
    <span className={`mark mark-${severity}`}>
      <Icon name={icons[severity]} />
      {t(`terms.severity.${severity}`)}
    </span>
  );
}
