import type { DossierId } from '#shared/domain/dossier.ts';
import type { ItemId } from '#shared/domain/open-item.ts';
import { routeAddress } from '../app/route.ts';

interface MentionedLineProps {
  readonly dossier: DossierId | null;
  readonly item: ItemId | null;
  readonly dossierKey: string | null;
  readonly party: string | null;
  readonly what: string;
  readonly why: string;
}

/** One line that names a dossier and what happened there; the dossier is a link. */
export function MentionedLine({ dossier, item, dossierKey, party, what, why }: MentionedLineProps) {
  return (
    <div className="file-line mentioned-line">
      <span>
        {dossier === null ? (
          <b>{dossierKey}</b>
        ) : (
          <a href={routeAddress({ screen: 'dossier', dossier, item })}>{dossierKey}</a>
        )}{' '}
        <span className="muted">{party}</span>
      </span>
      <span>{what}</span>
      <span className="muted">{why}</span>
    </div>
  );
}
