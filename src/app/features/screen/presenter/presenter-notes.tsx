import { useMemo } from 'react';
import type { Locale } from '../../../../bundle/model/text.ts';
import { themeFromTokens } from '../../../../charts/model/theme.ts';
import type { Report } from '../../../../dashboard/report.ts';
import type { Slide } from '../../../../dashboard/slides.ts';
import tokens from '../../../tokens.css?raw';
import { whole } from '../slides/clauses.tsx';
import { checkText, notesOf } from '../slides/notes.ts';
import { SCREEN_STRINGS } from '../strings.ts';
import styles from './presenter.module.css';

/** What the slide says, where it comes from and how its audit went. */
export const PresenterNotes = ({
  dashboard,
  slide,
  locale,
}: {
  dashboard: Report;
  slide: Slide;
  locale: Locale;
}) => {
  const strings = SCREEN_STRINGS[locale];
  const notes = useMemo(
    () => notesOf(slide, dashboard.bundle, themeFromTokens(tokens, 'light', 'red'), locale),
    [slide, dashboard, locale],
  );
  return (
    // Long notes scroll, and a keyboard must reach what scrolls.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
    <section className={styles.notes} aria-label={strings.notes} data-notes={slide.id} tabIndex={0}>
      {notes.remarks && (
        <>
          <h2>{strings.remarks}</h2>
          <p>{notes.remarks}</p>
        </>
      )}
      {notes.says.length > 0 && <h2>{strings.says}</h2>}
      {notes.says.map((text) => (
        <p key={text}>{whole(text)}</p>
      ))}
      {notes.sources.length > 0 && <h2>{strings.sources}</h2>}
      {notes.sources.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {notes.checks.length > 0 && <h2>{strings.audit}</h2>}
      {notes.checks.map((check) => (
        <p key={check.id} className={styles.check} data-check={check.id} data-verdict={check.verdict}>
          {whole(checkText(check, dashboard.bundle, locale))}
        </p>
      ))}
    </section>
  );
};
