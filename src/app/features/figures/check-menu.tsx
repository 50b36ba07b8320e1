import { Popover } from 'radix-ui';
import type { ReactNode } from 'react';
import buttons from '../../ui/button.module.css';
import menus from '../../ui/menu.module.css';
import styles from './figures.module.css';

interface Option {
  readonly value: string;
  readonly label: string;
  readonly on: boolean;
  /** How many figures it would show. */
  readonly count?: number;
}

/** A button that opens a list of boxes to tick. */
export const CheckMenu = ({
  title,
  active,
  options,
  onChange,
  children,
}: {
  title: string;
  /** Whether the button stands out, because something is chosen. */
  active: boolean;
  options: readonly Option[];
  onChange: (value: string, on: boolean) => void;
  /** What stands below the boxes. */
  children?: ReactNode;
}) => (
  <Popover.Root>
    <Popover.Trigger className={`${buttons.button} ${styles.menuButton} ${active ? styles.active : ''}`}>
      {title}
      <span aria-hidden="true">▾</span>
    </Popover.Trigger>
    <Popover.Portal>
      <Popover.Content
        className={`${menus.menu} ${styles.checkMenu}`}
        align="start"
        sideOffset={4}
        collisionPadding={8}
        aria-label={title}
      >
        <ul>
          {options.map(({ value, label, on, count }) => (
            <li key={value}>
              <label>
                <input
                  type="checkbox"
                  checked={on}
                  onChange={(event) => onChange(value, event.target.checked)}
                />
                <span>{label}</span>
                {count !== undefined && <span className={styles.checkCount}>{count}</span>}
              </label>
            </li>
          ))}
        </ul>
        {children}
      </Popover.Content>
    </Popover.Portal>
  </Popover.Root>
);
