import { useTranslation } from 'react-i18next';
import type { Evidence } from '#shared/domain/evidence.ts';
import { CellPane } from './cell-pane.tsx';
import { DragFile } from './drag-file.tsx';
import { OpenFile } from './open-file.tsx';
import { PagePane } from './page-pane.tsx';
import { placeName } from './place-name.ts';

interface EvidencePaneProps {
  readonly at: Evidence;
  /** What stands there, as it was read; null when it is where something was looked for. */
  readonly raw: string | null;
  readonly title: string;
  readonly tone: 'read' | 'wrong';
}

/** One place, shown as what it is: a cell, a page, an element of an e-invoice, or a file as a whole, by its pages where it has them. */
export function EvidencePane({ at, raw, title, tone }: EvidencePaneProps) {
  const { t } = useTranslation();
  return (
    <figure className="evidence-pane">
      <figcaption>
        <b>{title}</b>
        <DragFile file={at.file}>
          <span className="place-name" title={at.file}>
            {placeName(at)}
          </span>
        </DragFile>
        {raw !== null && at.kind !== 'cell' && <q>{raw}</q>}
        <OpenFile file={at.file} at={at} />
      </figcaption>
      {at.kind === 'cell' && <CellPane at={at} />}
      {at.kind === 'page' && (
        <PagePane
          key={`${at.file} ${at.page} ${at.box?.join(' ')}`}
          file={at.file}
          page={at.page}
          box={at.box}
          tone={tone}
        />
      )}
      {at.kind === 'xml' && (
        <div className="plain-pane">
          <p>{t('evidence.xml')}</p>
          <code>{at.path}</code>
          {raw !== null && <p className="xml-value">{raw}</p>}
        </div>
      )}
      {at.kind === 'file' && (
        <PagePane
          key={at.file}
          file={at.file}
          page={1}
          box={null}
          tone={tone}
          otherwise={
            <div className="plain-pane">
              <p>{t('evidence.wholeFile')}</p>
              <code>{at.file}</code>
            </div>
          }
        />
      )}
    </figure>
  );
}
