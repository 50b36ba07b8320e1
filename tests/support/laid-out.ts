import { getECData } from 'echarts/lib/util/innerStore.js';
import { platformApi } from 'zrender/lib/core/platform.js';
import type { Drawing } from '../../src/charts/model/kind.ts';
import { dataPoints } from '../../src/charts/model/points.ts';
import type { Theme } from '../../src/charts/model/theme.ts';
import { echarts } from '../../src/charts/render/echarts.ts';
import { advanceWidth, NUMBER_FACE, TEXT_FACE } from './advance-widths.ts';

/** A drawing as it comes to lie: where each of its texts and marks is, in pixels from its top left corner. */

export interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Laid extends Area {
  /** The data point that it belongs to: series and item, or the edge of a flow. */
  readonly point: string;
}

export interface LaidText extends Laid {
  readonly text: string;
}

export interface LaidMark extends Laid {
  readonly shape: string;
  /** What it is filled with; null for lines. */
  readonly fill: string | null;
  /** Whether a point lies on it. */
  readonly covers: (x: number, y: number) => boolean;
}

export interface LaidOut {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly LaidText[];
  readonly marks: readonly LaidMark[];
  /** What each data point says, by the name that texts and marks have for it. */
  readonly points: ReadonlyMap<string, string>;
}

/** What of a line box letters and digits fill. */
const INK = 0.8;

/** A theme whose texts are as wide as in the faces that are measured. */
export const measured = (theme: Theme): Theme => ({ ...theme, fontText: TEXT_FACE, fontNumber: NUMBER_FACE });

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  clone(): Rectangle;
  applyTransform(matrix: number[]): void;
}

/** What ECharts paints, as its renderer keeps it. */
interface Painted {
  readonly type: string;
  readonly invisible: boolean;
  readonly parent?: Painted;
  readonly style: {
    readonly text?: string;
    readonly fill?: unknown;
    readonly stroke?: unknown;
    readonly lineWidth?: number;
    readonly opacity?: number;
  };
  readonly path?: { getBoundingRect(): Rectangle };
  getBoundingRect(): Rectangle;
  getComputedTransform(): number[] | null;
  contain(x: number, y: number): boolean;
}

const pointOf = (painted: Painted): string => {
  for (let each: Painted | undefined = painted; each; each = each.parent) {
    const { seriesIndex, dataIndex, dataType } = getECData(each);
    if (dataIndex != null)
      return [seriesIndex, dataIndex, ...(dataType === 'edge' ? ['edge'] : [])].join('/');
  }
  return '';
};

const areaOf = (painted: Painted, rect: Rectangle): Area => {
  const placed = rect.clone();
  const matrix = painted.getComputedTransform();
  if (matrix) placed.applyTransform(matrix);
  const { x, y, width, height } = placed;
  return { left: x, right: x + width, top: y, bottom: y + height };
};

/** A text without the white above and below its letters; upright, left and right of them. */
const inkOf = ({ left, right, top, bottom }: Area): Area => {
  const white = (Math.min(right - left, bottom - top) * (1 - INK)) / 2;
  return bottom - top <= right - left
    ? { left, right, top: top + white, bottom: bottom - white }
    : { left: left + white, right: right - white, top, bottom };
};

const isPaint = (color: unknown): boolean =>
  color !== undefined && color !== null && color !== 'none' && color !== 'transparent';

const markOf = (painted: Painted): LaidMark[] => {
  const { fill, stroke, lineWidth = 0 } = painted.style;
  const half = isPaint(stroke) ? lineWidth / 2 : 0;
  if (!isPaint(fill) && half === 0) return [];
  // The first makes the path, and is larger where the pointer may miss a line by little.
  const reach = painted.getBoundingRect();
  const { left, right, top, bottom } = areaOf(painted, painted.path?.getBoundingRect() ?? reach);
  // A line is as thick as its stroke, and no longer.
  const [across, down] =
    painted.type === 'line' ? [top === bottom ? 0 : half, left === right ? 0 : half] : [half, half];
  return [
    {
      point: pointOf(painted),
      shape: painted.type,
      fill: isPaint(fill) && painted.type !== 'line' ? String(fill) : null,
      covers: (x, y) => painted.contain(x, y),
      left: left - across,
      right: right + across,
      top: top - down,
      bottom: bottom + down,
    },
  ];
};

/** Draws with texts as wide as they are in the faces of `measured`, and tells where everything has come to lie. */
export const laidOut = ({ option, height }: Drawing, width: number): LaidOut => {
  const { measureText } = platformApi;
  platformApi.measureText = (text, font = '') =>
    font.includes(TEXT_FACE) || font.includes(NUMBER_FACE)
      ? { width: advanceWidth(text ?? '', font) }
      : measureText(text, font);
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption(option);
    const painted = (chart.getZr().storage.getDisplayList(true) as unknown as Painted[]).filter(
      ({ invisible, style }) => !invisible && style.opacity !== 0,
    );
    return {
      width,
      height,
      points: new Map(
        dataPoints(option).map(({ seriesIndex, dataIndex, tip }) => [`${seriesIndex}/${dataIndex}`, tip]),
      ),
      texts: painted.flatMap((each) => {
        const text = each.style.text?.trim() ?? '';
        if (each.type !== 'tspan' || text === '') return [];
        return [{ text, point: pointOf(each), ...inkOf(areaOf(each, each.getBoundingRect())) }];
      }),
      marks: painted.flatMap((each) => (each.type === 'tspan' ? [] : markOf(each))),
    };
  } finally {
    chart.dispose();
    platformApi.measureText = measureText;
  }
};
