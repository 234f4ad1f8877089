import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingEvidence } from '#shared/domain/finding.ts';
import { Button } from '../ui/button.tsx';
import { EvidencePane } from './evidence-pane.tsx';
import { placeName } from './place-name.ts';
import { twoPlaces } from './two-places.ts';

/** The places a finding is about: the first two beside each other, the cell left and the page right; more by choosing. */
export function EvidencePair({ evidence }: { readonly evidence: readonly FindingEvidence[] }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<number | null>(null);
  const [left, right] = twoPlaces(evidence, chosen);
  if (left === null) return <p className="muted">{t('evidence.none')}</p>;
  const shown = right === null ? [left] : [left, right];
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
              onClick={() => setChosen(index)}
            >
              {placeName(place.at)}
            </Button>
          ))}
        </fieldset>
      )}
      <div className={`evidence-pair evidence-pair-${shown.length}`}>
        {shown.map((place) => (
          <EvidencePane
            key={JSON.stringify(place)}
            at={place.at}
            raw={place.raw}
            title={t(`evidence.role.${place.role}`)}
            tone={place.role === 'found' ? 'wrong' : 'read'}
          />
        ))}
      </div>
    </div>
  );
}
