import { type CSSProperties, type PointerEvent, useEffect, useRef, useState } from 'react';
import type { Spot } from '../remote/protocol.ts';
import { Stage } from '../slides/stage.tsx';
import styles from './presenter.module.css';

/** A picture of the screen in its own shape, as wide as its column. Pointing at it reports where. */
export const Preview = ({
  onPoint,
  label,
  ...stage
}: Omit<Parameters<typeof Stage>[0], 'corner'> & {
  label: string;
  onPoint?: (at: Spot | null) => void;
}) => {
  const ref = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(0);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setShown(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const point = ({ currentTarget, clientX, clientY }: PointerEvent<HTMLDivElement>): void => {
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    const within = (part: number): number => Math.min(1, Math.max(0, part));
    onPoint?.({ x: within((clientX - left) / width), y: within((clientY - top) / height) });
  };
  return (
    <figure
      className={styles.preview}
      style={
        {
          aspectRatio: `${stage.width} / ${stage.height}`,
          '--shape': stage.width / stage.height,
        } as CSSProperties
      }
      ref={ref}
      aria-label={label}
      data-pointing={onPoint !== undefined}
      onPointerMove={onPoint && point}
      onPointerLeave={onPoint && (() => onPoint(null))}
    >
      <div style={{ width: stage.width, height: stage.height, transform: `scale(${shown / stage.width})` }}>
        <Stage {...stage} />
      </div>
    </figure>
  );
};
