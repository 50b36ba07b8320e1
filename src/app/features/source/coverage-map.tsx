import { range } from 'd3-array';
import { memo } from 'react';
import type { Section } from '../../../bundle/model/outline.ts';
import type { Mark } from '../../../extraction/proof/marked-text.ts';
import { SOURCE_STRINGS } from '../../panel/source/strings.ts';
import { useSettings } from '../../settings/provider.tsx';
import { useChosenKind } from './legend.tsx';
import styles from './source.module.css';

/** The text is laid out in this many rows, whatever its length: the map is a picture, not a page. */
const ROWS = 12;
const ROW_HEIGHT = 14;
const BAR_HEIGHT = 10;
const WIDTH = 1200;
/** The thinnest stroke that is still seen. */
const THINNEST = 2.5;

interface Props {
  readonly marks: readonly Mark[];
  readonly sections: readonly Section[];
  readonly characters: number;
}

/** The whole text as rows of strokes, one for each number: what is accounted for, and what is left. */
export const CoverageMap = memo(({ marks, sections, characters }: Props) => {
  const { locale } = useSettings();
  const words = SOURCE_STRINGS[locale];
  const chosen = useChosenKind();
  const row = Math.ceil(characters / ROWS);
  const at = (offset: number) => ({
    x: ((offset % row) / row) * WIDTH,
    y: Math.floor(offset / row) * ROW_HEIGHT,
  });
  const count = (test: (mark: Mark) => boolean): number => marks.filter(test).length;
  const figures = count(({ kind }) => kind === 'figure');
  const left = count(({ kind }) => kind === 'unclaimed');
  return (
    <svg
      className={styles.coverageMap}
      viewBox={`0 0 ${WIDTH} ${ROWS * ROW_HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={words.mapAlt(figures, marks.length - figures - left, left)}
    >
      {range(ROWS).map((index) => (
        <rect
          key={index}
          className={styles.mapRow}
          y={index * ROW_HEIGHT}
          width={WIDTH}
          height={BAR_HEIGHT}
        />
      ))}
      {sections.map(({ item, start }) => {
        const { x, y } = at(start);
        return (
          <rect key={item} className={styles.mapSection} x={x} y={y - 2} width={1.5} height={ROW_HEIGHT} />
        );
      })}
      {marks.map(({ start, end, kind }) => {
        const { x, y } = at(start);
        return (
          <rect
            key={start}
            className={styles.mapMark}
            data-kind={kind}
            data-dim={chosen !== null && chosen !== kind}
            x={x}
            y={y}
            width={Math.max(((end - start) / row) * WIDTH, THINNEST)}
            height={BAR_HEIGHT}
          />
        );
      })}
    </svg>
  );
});
