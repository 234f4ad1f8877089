import { useTranslation } from 'react-i18next';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import { useBilingual } from '../app/app-context.ts';
import { Button } from '../ui/button.tsx';
import { AddPart } from './add-part.tsx';
import { ListInput } from './list-input.tsx';
import { isOwn, withStage } from './new-part.ts';
import { replaced, TypePart } from './type-part.tsx';

interface TypeStagesProps {
  readonly type: DossierType;
  readonly base: DossierType | null;
  readonly onChange: (type: DossierType) => void;
}

/** The stages in their order, with the words of the register that mean them. */
export function TypeStages({ type, base, onChange }: TypeStagesProps) {
  const { t } = useTranslation();
  const say = useBilingual();
  return (
    <TypePart title={t('types.stages', { count: type.stages.length })}>
      <p className="muted">{t('types.stagesWhat')}</p>
      <div className="type-inputs">
        {type.stages.map((stage, place) => {
          const shipped = base?.stages.find(({ id }) => id === stage.id)?.words ?? [];
          return (
            <div key={stage.id}>
              <b>{say(stage.title)}</b>
              {isOwn(stage.id, base?.stages) && (
                <Button
                  tone="quiet"
                  icon="cross"
                  onClick={() => onChange({ ...type, stages: type.stages.filter((one) => one !== stage) })}
                >
                  {t('types.removePart', { name: say(stage.title) })}
                </Button>
              )}
              <ListInput
                label={t('types.wordsOf', { stage: say(stage.title) })}
                values={stage.words.filter((word) => !shipped.includes(word))}
                onChange={(words) =>
                  onChange({
                    ...type,
                    stages: replaced(type.stages, place, { ...stage, words: [...shipped, ...words] }),
                  })
                }
              />
              {shipped.length > 0 && (
                <span className="second-line muted">
                  {t('types.shippedWords', { words: shipped.join(', ') })}
                </span>
              )}
            </div>
          );
        })}
      </div>
      <AddPart label={t('types.newStage')} onAdd={(name) => onChange(withStage(type, name))} />
    </TypePart>
  );
}
