import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExpressionView, TypeView } from '#shared/api/type-views.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import { useApp } from '../app/app-context.ts';
import { useRequest } from '../app/use-request.ts';
import { markExpression } from './expression-marks.ts';
import { ExpressionResult } from './expression-result.tsx';
import { NameList } from './name-list.tsx';
import { useNames } from './use-names.ts';

interface ExpressionEditorProps {
  readonly label: string;
  readonly type: DossierType;
  readonly examples: TypeView['examples'];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/**
 * An expression with its names in colour, what is wrong underlined at its place, names to complete with the arrow keys, and what
 * it gives for a real dossier. A text box with a drawn layer behind it: an editor that writes its own style elements would ask for
 * a wider content security policy.
 */
export function ExpressionEditor({ label, type, examples, value, onChange }: ExpressionEditorProps) {
  const { t } = useTranslation();
  const { api } = useApp();
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [dossier, setDossier] = useState<string | null>(examples[0]?.id ?? null);
  const [request] = useRequest(api, 'askExpression', { type: type.id, expression: value, dossier });
  const last = useRef<ExpressionView | null>(null);
  if (request.state === 'done') last.current = request.value;
  const view = last.current;
  const names = useNames(view?.names ?? [], value, onChange, box);
  const mistakes = request.state === 'done' ? request.value.mistakes : [];
  const known = new Set((view?.names ?? []).map(({ name }) => name));
  return (
    <div className="type-part">
      <label htmlFor={id}>{label}</label>
      <div className="expression-box">
        <pre aria-hidden="true">
          {markExpression(value, known, mistakes).map(({ text, look }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces have no other identity than their place.
            <span key={place} className={`expression-${look}`}>
              {text}
            </span>
          ))}
        </pre>
        <textarea
          ref={box}
          id={id}
          value={value}
          rows={3}
          spellCheck={false}
          aria-autocomplete="list"
          aria-controls={`${id}-names`}
          aria-activedescendant={names.active === null ? undefined : `${id}-name-${names.active}`}
          aria-invalid={mistakes.length > 0}
          aria-describedby={`${id}-result`}
          onChange={({ target }) => {
            onChange(target.value);
            names.typed(target.selectionStart);
          }}
          onKeyDown={names.onKeyDown}
          onBlur={names.close}
        />
      </div>
      <NameList id={id} names={names.shown} active={names.active} onChoose={names.choose} />
      {examples.length > 0 && (
        <label>
          {t('types.tryOn')}{' '}
          <select value={dossier ?? ''} onChange={({ target }) => setDossier(target.value)}>
            {examples.map((example) => (
              <option key={example.id} value={example.id}>
                {example.key}
              </option>
            ))}
          </select>
        </label>
      )}
      <div id={`${id}-result`} role="status">
        {view !== null && <ExpressionResult view={view} text={value} />}
      </div>
    </div>
  );
}
