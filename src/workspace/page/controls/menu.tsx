// Choices → a menu behind a button.

import type { ReactElement, ReactNode } from 'react';
import { Icon } from './icon.js';
import { useMenu } from './use-menu.js';

export interface MenuItem {
  readonly id: string;
  readonly label: ReactNode;
  /** In small type under the label. */
  readonly help?: string | undefined;
  /** Present where one of the items holds. */
  readonly isChosen?: boolean;
  readonly isDangerous?: boolean;
  readonly onChoose: () => void;
}

interface MenuProps {
  /** What the button says to screen readers, and on hover where it shows only a picture. */
  readonly label: string;
  /** True where the button shows words: its name is then those and the label after them. */
  readonly hasWords?: boolean;
  /** What the button shows. */
  readonly children: ReactNode;
  readonly items: readonly MenuItem[];
  readonly className?: string;
  /** Heading inside the menu. */
  readonly title?: string;
}

export function Menu(props: MenuProps): ReactElement {
  const { label, children, items, className = '', title, hasWords = false } = props;
  const { isOpen, toggle, close, around, onKeyDown } = useMenu();
  return (
    <div className="menu-around" ref={around} onKeyDown={onKeyDown}>
      <button
        type="button"
        className={className}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={hasWords ? undefined : label}
        title={label}
        onClick={toggle}
      >
        {children}
        {hasWords && <span className="hidden">, {label}</span>}
      </button>
      {isOpen && (
        <div className="menu" role="menu" aria-label={title ?? label}>
          {title !== undefined && (
            <p className="menu-title" role="presentation">
              {title}
            </p>
          )}
          {items.map((item) => (
            <button
              key={item.id}
              type="button"
              role={item.isChosen === undefined ? 'menuitem' : 'menuitemradio'}
              aria-checked={item.isChosen}
              tabIndex={-1}
              className={item.isDangerous === true ? 'menu-item dangerous' : 'menu-item'}
              onClick={() => {
                close();
                item.onChoose();
              }}
            >
              <span className="menu-label">
                {item.label}
                {item.help !== undefined && <span className="menu-help">{item.help}</span>}
              </span>
              {item.isChosen === true && <Icon name="check" />}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
