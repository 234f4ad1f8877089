import { type KeyboardEvent, type RefObject, useState } from 'react';
import type { ExpressionView } from '#shared/api/type-views.ts';
import { useBilingual } from '../app/app-context.ts';
import { nameBefore } from './expression-marks.ts';

const mostNames = 8;

/** The names that begin as what is being typed, and the keys to choose one. */
export function useNames(
  all: ExpressionView['names'],
  value: string,
  onChange: (value: string) => void,
  box: RefObject<HTMLTextAreaElement | null>,
) {
  const say = useBilingual();
  const [caret, setCaret] = useState<number | null>(null);
  const [active, setActive] = useState(0);
  const { from, start } = nameBefore(value, caret ?? 0);
  const fits = (text: string) => text.toLowerCase().includes(start.toLowerCase());
  const shown =
    caret === null || start === ''
      ? []
      : all
          .filter(({ name, label }) => name !== start && (fits(name) || fits(say(label))))
          .slice(0, mostNames);
  const close = () => setCaret(null);
  const choose = (name: string) => {
    const end = caret ?? value.length;
    onChange(value.slice(0, from) + name + value.slice(end));
    close();
    requestAnimationFrame(() => {
      box.current?.focus();
      box.current?.setSelectionRange(from + name.length, from + name.length);
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = shown[active];
    if (!chosen) return;
    if (event.key === 'ArrowDown') setActive((active + 1) % shown.length);
    else if (event.key === 'ArrowUp') setActive((active + shown.length - 1) % shown.length);
    else if (event.key === 'Enter' || event.key === 'Tab') choose(chosen.name);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return {
    shown,
    active: shown.length === 0 ? null : Math.min(active, shown.length - 1),
    choose,
    close,
    onKeyDown,
    typed: (at: number) => {
      setCaret(at);
      setActive(0);
    },
  };
}
