import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';

/** Where a step leads, and the step. */
export interface Step {
  readonly to: 'finding' | 'dossier';
  readonly go: () => void;
}

interface StepButtonsProps {
  /** `2 of 4`. */
  readonly place: string;
  readonly previous: Step | null;
  readonly next: Step | null;
}

/** Through the findings of the dossier, and past its ends to the dossiers before and after it in the list. */
export function StepButtons({ place, previous, next }: StepButtonsProps) {
  const { t } = useTranslation();
  if (previous === null && next === null) return null;
  const [before, after] = [previous?.to ?? 'finding', next?.to ?? 'finding'];
  return (
    <div className="finding-panel-steps">
      <Button icon="left" title="[" disabled={previous === null} onClick={previous?.go}>
        {t(`dossier.previous.${before}`)}
      </Button>
      <span>{place}</span>
      <Button icon="right" title="]" disabled={next === null} onClick={next?.go}>
        {t(`dossier.next.${after}`)}
      </Button>
    </div>
  );
}
