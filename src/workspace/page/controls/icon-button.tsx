// An icon and its name → a button that says what it does, to eyes on hover and to readers always.

import type { ComponentPropsWithRef, ReactElement } from 'react';
import { Icon } from './icon.js';
import type { IconName } from './icon.js';

interface IconButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'children' | 'type'> {
  readonly icon: IconName;
  readonly label: string;
}

export function IconButton({
  icon,
  label,
  className = '',
  ...rest
}: IconButtonProps): ReactElement {
  return (
    <button
      type="button"
      className={`icon-button ${className}`}
      aria-label={label}
      title={label}
      {...rest}
    >
      <Icon name={icon} />
    </button>
  );
}
