import { useTranslation } from 'react-i18next';
import type { PriorityWeights } from '#shared/domain/priority-weights.ts';
import { type Severity, severities } from '#shared/domain/severity.ts';
import { useApp } from '../app/app-context.ts';
import { useRequest } from '../app/use-request.ts';
import { Button } from '../ui/button.tsx';
import { NumberField } from './number-field.tsx';

const circumstances = [
  'lateDay',
  'lateDaysCounted',
  'dueToday',
  'dueSoonDay',
  'dueSoonDays',
  'amountTenfold',
  'ageDay',
  'ageDaysCounted',
  'reopened',
  'customerWaits',
  'reminder',
  'blocksItem',
  'blocksCounted',
  'promised',
] as const satisfies readonly Exclude<keyof PriorityWeights, 'severity'>[];

const counted: ReadonlySet<string> = new Set([
  'lateDaysCounted',
  'dueSoonDays',
  'ageDaysCounted',
  'blocksCounted',
]);

/** The formula that orders the list, every weight of it, to see and to set. */
export function WeightsSection() {
  const { t } = useTranslation();
  const { api, tell } = useApp();
  const [request, reload] = useRequest(api, 'getWeights', {});
  if (request.state !== 'done') return null;
  const { weights, defaults } = request.value;
  const save = async (next: PriorityWeights) => {
    const reply = await api.call('saveWeights', { weights: next });
    if (reply.ok) tell({ tone: 'done', text: t('weights.saved') });
    else tell({ tone: 'problem', text: t(`terms.failure.${reply.failure.code}`) });
    reload();
  };
  const weigh = (severity: Severity, points: number) =>
    void save({ ...weights, severity: { ...weights.severity, [severity]: points } });
  return (
    <fieldset className="settings-group">
      <legend>{t('weights.title')}</legend>
      <p className="muted">{t('weights.text')}</p>
      <div className="settings-weights">
        {severities.map((severity) => (
          <NumberField
            key={severity}
            label={t(`terms.severity.${severity}`)}
            value={weights.severity[severity]}
            onChange={(points) => weigh(severity, points)}
          />
        ))}
        {circumstances.map((name) => (
          <NumberField
            key={name}
            label={t(`weights.${name}`)}
            value={weights[name]}
            isWhole={counted.has(name)}
            onChange={(points) => void save({ ...weights, [name]: points })}
          />
        ))}
      </div>
      {JSON.stringify(weights) !== JSON.stringify(defaults) && (
        <div className="settings-actions">
          <Button icon="undo" onClick={() => void save(defaults)}>
            {t('weights.reset')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
