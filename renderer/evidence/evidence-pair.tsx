import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingEvidence } from '#shared/domain/finding.ts';
import { Button } from '../ui/button.tsx';
import { EvidencePane } from './evidence-pane.tsx';
import { placeName } from './place-name.ts';
import { shownPlaces } from './shown-places.ts';

interface EvidencePairProps {
  readonly evidence: readonly FindingEvidence[];
  /** Stands between the first two places: what differs. */
  readonly between: ReactNode;
}

/** The places a finding is about: the first two beside each other, the cell left and the page right; more by adding them. */
export function EvidencePair({ evidence, between }: EvidencePairProps) {
  const { t } = useTranslation();
  const [added, setAdded] = useState<readonly number[]>([]);
  const shown = shownPlaces(evidence, added);
  const [left, ...others] = shown;
  if (left === undefined) return <p className="muted">{t('evidence.none')}</p>;
  const toggle = (index: number) =>
    setAdded(added.includes(index) ? added.filter((one) => one !== index) : [...added, index]);
  return (
    <div className="evidence">
      {evidence.length > 2 && (
        <fieldset className="evidence-more">
          <legend>{t('evidence.places', { count: evidence.length })}</legend>
          {evidence.map((place, index) => (
            <Button
              key={JSON.stringify(place)}
              tone="quiet"
              aria-pressed={shown.includes(place)}
              onClick={() => toggle(index)}
            >
              {placeName(place.at)}
            </Button>
          ))}
        </fieldset>
      )}
      <div className={`evidence-pair evidence-pair-${shown.length}`}>
        <Pane place={left} />
        {others.length > 0 && <div className="evidence-between">{between}</div>}
        {others.map((place) => (
          <Pane key={JSON.stringify(place)} place={place} />
        ))}
      </div>
    </div>
  );
}

function Pane({ place }: { readonly place: FindingEvidence }) {
  const { t } = useTranslation();
  return (
    <EvidencePane
      at={place.at}
      raw={place.raw}
      title={t(`evidence.role.${place.role}`)}
      tone={place.role === 'found' ? 'wrong' : 'read'}
    />
  );
}
