import { useTranslation } from 'react-i18next';
import type { SheetSummary, TypeOfRows } from '#shared/api/set-up-views.ts';
import { useApp, useBilingual } from '../app/app-context.ts';
import { FailureMessage } from '../app/failure-message.tsx';
import { Button } from '../ui/button.tsx';
import { Loading } from '../ui/states.tsx';
import { ReadRows } from './read-rows.tsx';
import { SheetCells } from './sheet-cells.tsx';
import { SheetChoices } from './sheet-choices.tsx';
import { roleKey, useRoleTitle } from './use-role-title.ts';
import { mutable, useSheetDraft } from './use-sheet-draft.ts';

interface SheetSetUpProps {
  readonly sheet: SheetSummary;
  readonly types: readonly TypeOfRows[];
  readonly onRun: () => void;
}

/** One sheet: what it is taken for, the cells to point at, and at once what is read with that. */
export function SheetSetUp({ sheet, types, onRun }: SheetSetUpProps) {
  const { t } = useTranslation();
  const { api, tell } = useApp();
  const say = useBilingual();
  const titleOf = useRoleTitle(types);
  const draft = useSheetDraft(sheet);
  const { preview, request } = draft;
  if (request.state === 'failed') return <FailureMessage failure={request.failure} retry={draft.reload} />;
  if (preview === null) return <Loading label={t('setUp.loadingSheet')} />;
  const role = draft.pins.role ?? preview.role;
  const type = types.find((one) => roleKey(one.role) === roleKey(role)) ?? null;
  const keyField = type?.fields.find(({ id }) => id === type.key);
  const keyLabel = keyField ? say(keyField.label) : t('setUp.keyField');
  const hasKey = preview.columns.some(({ field }) => field === type?.key);
  const { pattern } = sheet;
  const keep = async (pins: typeof draft.pins | null) => {
    const reply = await api.call('pinSheet', { file: sheet.file, sheet: sheet.sheet, pins: mutable(pins) });
    if (!reply.ok) return tell({ tone: 'problem', text: t(`terms.failure.${reply.failure.code}`) });
    tell({
      tone: 'done',
      text: pins === null ? t('setUp.forgotten', { pattern }) : t('setUp.kept', { pattern }),
    });
    draft.reset();
    draft.reload();
    onRun();
  };
  const verdict =
    preview.role.kind === 'unknown'
      ? t('setUp.unknown')
      : t('setUp.known', { title: titleOf(preview.role), count: preview.rows });
  return (
    <section className="set-up-part" aria-labelledby="set-up-sheet">
      <div>
        <h2 id="set-up-sheet">
          {sheet.shownPath} · {sheet.sheet}
        </h2>
        <p role="status">{verdict}</p>
      </div>
      <SheetChoices draft={draft} preview={preview} types={types} />
      <SheetCells draft={draft} preview={preview} type={type} />
      {type !== null && !hasKey && (
        <p className="set-up-problem">{t('setUp.keyMissing', { field: keyLabel })}</p>
      )}
      {type !== null && hasKey && <ReadRows preview={preview} type={type} />}
      <div className="set-up-actions">
        <Button tone="primary" icon="check" disabled={!draft.isChanged} onClick={() => void keep(draft.pins)}>
          {t('setUp.keep')}
        </Button>
        <Button icon="undo" disabled={!draft.isChanged} onClick={draft.reset}>
          {t('setUp.reset')}
        </Button>
        {sheet.isPinned && (
          <Button tone="quiet" icon="cross" onClick={() => void keep(null)}>
            {t('setUp.forget')}
          </Button>
        )}
        <span className="muted">{t('setUp.pattern', { pattern })}</span>
      </div>
    </section>
  );
}
