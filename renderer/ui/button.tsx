import { type ComponentProps, useState } from 'react';
import { Icon, type IconName } from './icon.tsx';

interface ButtonProps extends ComponentProps<'button'> {
  readonly icon?: IconName;
  readonly tone?: 'plain' | 'primary' | 'quiet';
}

/** A button that never submits by accident, and that keeps the focus when it can no longer be used while it has it. */
export function Button({
  icon,
  tone = 'plain',
  children,
  className,
  disabled = false,
  ...rest
}: ButtonProps) {
  const [focused, setFocused] = useState(false);
  const { onClick, onFocus, onBlur, ...others } = rest;
  const held = disabled && focused;
  return (
    <button
      type="button"
      className={`button button-${tone} ${className ?? ''}`}
      {...others}
      disabled={disabled && !focused}
      aria-disabled={held || undefined}
      onClick={held ? (event) => event.preventDefault() : onClick}
      onFocus={(event) => {
        setFocused(true);
        onFocus?.(event);
      }}
      onBlur={(event) => {
        setFocused(false);
        onBlur?.(event);
      }}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
