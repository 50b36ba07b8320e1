import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Locale } from '../../../../bundle/model/text.ts';
import { templateText } from '../../../../charts/text/template.ts';
import type { Report } from '../../../../dashboard/report.ts';
import { Words } from './clauses.tsx';
import styles from './slide-list.module.css';
import type { Placed } from './stage.tsx';

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
};

/** The slides by number and title, to jump to. Arrows and remotes move through it. */
export const SlideList = ({
  dashboard,
  locale,
  slides,
  current,
  label,
  look,
  focusCurrent = false,
  onPick,
}: {
  dashboard: Report;
  locale: Locale;
  slides: readonly Placed[];
  /** Number of the slide that is shown. */
  current: number;
  label: string;
  /** Cards that fill the screen, or lines below one another. */
  look: 'grid' | 'column';
  focusCurrent?: boolean;
  onPick: (number: number) => void;
}) => {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (focusCurrent) list.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
  }, [focusCurrent]);
  useEffect(() => {
    list.current?.querySelector(`[data-jump="${current}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const move = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('button') ?? [])];
    const at = buttons.findIndex((button) => button.matches(':focus'));
    buttons[Math.min(Math.max(at + step, 0), buttons.length - 1)]?.focus();
    event.preventDefault();
  };
  return (
    <ol
      className={look === 'grid' ? styles.grid : styles.column}
      ref={list}
      aria-label={label}
      onKeyDown={move}
    >
      {slides.map(({ slide, number }) => (
        <li key={slide.id}>
          <button
            type="button"
            aria-current={number === current ? 'true' : undefined}
            data-jump={number}
            onClick={() => onPick(number)}
          >
            <span className={styles.number}>{number}</span>
            <span className={styles.topic}>{slide.topic?.[locale]}</span>
            <span className={styles.title}>
              <Words text={templateText(slide.title[locale], dashboard.bundle, locale)} locale={locale} />
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
};
