import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DossierSummary } from '#shared/api/views.ts';
import { useBilingual } from '../app/app-context.ts';
import { Dialog } from '../ui/dialog.tsx';

interface ChooseDossierProps {
  /** Document to choose one for. */
  readonly name: string;
  readonly dossiers: readonly DossierSummary[];
  readonly onChoose: (dossier: DossierSummary) => void;
  readonly onClose: () => void;
}

const mostShown = 40;

/** Any dossier, found by its number or a name; Enter takes the first. */
export function ChooseDossier({ name, dossiers, onChoose, onClose }: ChooseDossierProps) {
  const { t } = useTranslation();
  const say = useBilingual();
  const [text, setText] = useState('');
  const found = matching(dossiers, text);
  return (
    <Dialog title={t('unlinked.chooseFor', { name })} closeLabel={t('app.close')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (found[0] !== undefined) onChoose(found[0]);
        }}
      >
        <label className="field">
          {t('unlinked.search')}
          <input type="search" value={text} onChange={(event) => setText(event.target.value)} />
        </label>
      </form>
      {found.length === 0 ? (
        <p className="muted" role="status">
          {t('unlinked.notFound')}
        </p>
      ) : (
        <ul className="dossier-choice">
          {found.map((dossier) => (
            <li key={dossier.id}>
              <button type="button" onClick={() => onChoose(dossier)}>
                <b>{dossier.key}</b>
                <span>{dossier.party}</span>
                <span className="muted">{say(dossier.typeTitle)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}

/** Every word of the search stands in number or name; punctuation in numbers does not matter. */
function matching(dossiers: readonly DossierSummary[], text: string): readonly DossierSummary[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const found = dossiers.filter(({ key, party }) => {
    const all = `${key} ${key.replace(/\W/g, '')} ${party ?? ''}`.toLowerCase();
    return words.every((word) => all.includes(word));
  });
  return found.slice(0, mostShown);
}
