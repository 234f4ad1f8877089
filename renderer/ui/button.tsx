import type { ComponentProps } from 'react';
import { Icon, type IconName } from './icon.tsx';

interface ButtonProps extends ComponentProps<'button'> {
  readonly icon?: IconName;
  readonly tone?: 'plain' | 'primary' | 'quiet';
}

/** A button that never submits by accident. */
export function Button({ icon, tone = 'plain', children, className, ...rest }: ButtonProps) {
  return (
    <button type="button" className={`button button-${tone} ${className ?? ''}`} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
