import { useTranslation } from 'react-i18next';
import type { SheetPins, SheetPreview, TypeOfRows } from '#shared/api/set-up-views.ts';
import { roleKey, useRoleTitle } from './use-role-title.ts';
import type { SheetDraft } from './use-sheet-draft.ts';

interface SheetChoicesProps {
  readonly draft: SheetDraft;
  readonly preview: SheetPreview;
  readonly types: readonly TypeOfRows[];
}

const orders = ['day-first', 'month-first'] as const;
const signs = ['comma', 'point'] as const;

/** What the rows are, and how dates and amounts are written; everything may be left to the program. */
export function SheetChoices({ draft, preview, types }: SheetChoicesProps) {
  const { t } = useTranslation();
  const titleOf = useRoleTitle(types);
  const { pins, change } = draft;
  const chooseRole = (key: string) => {
    const { role: _, ...rest } = pins;
    const role =
      key === 'unknown'
        ? ({ kind: 'unknown' } as const)
        : types.find((one) => roleKey(one.role) === key)?.role;
    change(role ? { ...rest, role } : rest);
  };
  const choose = (name: 'dateOrder' | 'decimalSign', value: string) => {
    const { [name]: _, ...rest } = pins;
    change(value === '' ? rest : ({ ...rest, [name]: value } as SheetPins));
  };
  return (
    <div className="set-up-choices">
      <label>
        {t('setUp.role')}
        <select
          value={pins.role ? roleKey(pins.role) : ''}
          onChange={(event) => chooseRole(event.target.value)}
        >
          <option value="">{t('setUp.auto', { chosen: titleOf(preview.role) })}</option>
          {types.map((type) => (
            <option key={roleKey(type.role)} value={roleKey(type.role)}>
              {titleOf(type.role)}
            </option>
          ))}
          <option value="unknown">{t('setUp.noRegister')}</option>
        </select>
      </label>
      <label>
        {t('setUp.dateOrder')}
        <select value={pins.dateOrder ?? ''} onChange={(event) => choose('dateOrder', event.target.value)}>
          <option value="">{t('setUp.leave')}</option>
          {orders.map((order) => (
            <option key={order} value={order}>
              {t(`setUp.order.${order}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('setUp.decimalSign')}
        <select
          value={pins.decimalSign ?? ''}
          onChange={(event) => choose('decimalSign', event.target.value)}
        >
          <option value="">{t('setUp.leave')}</option>
          {signs.map((sign) => (
            <option key={sign} value={sign}>
              {t(`setUp.sign.${sign}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
