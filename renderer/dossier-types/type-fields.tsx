import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import { useBilingual } from '../app/app-context.ts';
import { Button } from '../ui/button.tsx';
import { AddPart } from './add-part.tsx';
import { ListInput } from './list-input.tsx';
import { isOwn, withField } from './new-part.ts';
import { replaced, TypePart } from './type-part.tsx';

interface TypeFieldsProps {
  readonly type: DossierType;
  readonly base: DossierType | null;
  readonly onChange: (type: DossierType) => void;
}

const kinds = ['text', 'identifier', 'date', 'amount', 'number'] as const;

/** The fields, with what they are called and the headers by which they are known. */
export function TypeFields({ type, base, onChange }: TypeFieldsProps) {
  const { t } = useTranslation();
  const say = useBilingual();
  const [kind, setKind] = useState<(typeof kinds)[number]>('text');
  const set = (place: number, field: DossierType['fields'][number]) =>
    onChange({ ...type, fields: replaced(type.fields, place, field) });
  return (
    <TypePart title={t('types.fields', { count: type.fields.length })}>
      <p className="muted">{t('types.fieldsWhat')}</p>
      <table className="type-rows">
        <thead>
          <tr>
            <th scope="col">{t('types.label')}</th>
            <th scope="col">{t('types.name')}</th>
            <th scope="col">{t('types.ownHeaders')}</th>
          </tr>
        </thead>
        <tbody>
          {type.fields.map((field, place) => {
            const shipped = base?.fields.find(({ id }) => id === field.id)?.headers ?? [];
            const own = field.headers.filter((header) => !shipped.includes(header));
            return (
              <tr key={field.id}>
                <td>
                  <input
                    type="text"
                    aria-label={t('types.labelOf', { name: field.id })}
                    value={field.label.nl}
                    onChange={(event) =>
                      set(place, { ...field, label: { ...field.label, nl: event.target.value } })
                    }
                  />
                </td>
                <td>
                  <code>{field.name}</code>
                  {isOwn(field.id, base?.fields) && (
                    <Button
                      tone="quiet"
                      icon="cross"
                      onClick={() =>
                        onChange({ ...type, fields: type.fields.filter((one) => one !== field) })
                      }
                    >
                      {t('types.removePart', { name: say(field.label) })}
                    </Button>
                  )}
                </td>
                <td>
                  <ListInput
                    label={t('types.headersOf', { field: say(field.label) })}
                    values={own}
                    onChange={(headers) => set(place, { ...field, headers: [...shipped, ...headers] })}
                  />
                  {shipped.length > 0 && (
                    <span className="second-line muted">
                      {t('types.shippedWords', { words: shipped.slice(0, 8).join(', ') })}
                    </span>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <AddPart label={t('types.newField')} onAdd={(name) => onChange(withField(type, name, kind))}>
        <label>
          {t('types.kind')}{' '}
          <select
            value={kind}
            onChange={({ target }) => setKind(kinds.find((one) => one === target.value) ?? 'text')}
          >
            {kinds.map((one) => (
              <option key={one} value={one}>
                {t(`types.kinds.${one}`)}
              </option>
            ))}
          </select>
        </label>
      </AddPart>
    </TypePart>
  );
}
