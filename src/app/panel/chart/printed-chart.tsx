import { useId, useLayoutEffect, useRef } from 'react';
import type { Drawing } from '../../../charts/model/kind.ts';
import { chartSvg } from '../../../charts/render/chart-svg.ts';

/**
 * A drawing as a finished picture of a given width: there is no time to lay out a live chart between the browser's
 * wish to print and its doing so. The SVG is parsed as XML, never as HTML.
 */
export const PrintedChart = ({
  drawing: { option, height: own, alt },
  width,
  scale,
}: {
  drawing: Drawing;
  width: number;
  scale: number;
}) => {
  const frame = useRef<HTMLDivElement>(null);
  const id = `paper-${useId().replace(/\W/g, '')}`;
  useLayoutEffect(() => {
    const height = Math.ceil(own * scale);
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${chartSvg(option, { width, height }, id)}</svg>`;
    const picture = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    frame.current?.replaceChildren(document.importNode(picture, true));
  }, [option, own, scale, width, id]);
  return <div ref={frame} className="chart-printed" role="img" aria-label={alt} />;
};
