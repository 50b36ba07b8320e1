import type { Bilingual } from '../../bundle/model/text.ts';

/**
 * What each panel kind and each of its options means, for docs/panel-kinds.md. The kinds do not import this: the words
 * are not part of the page.
 */

interface KindWords {
  /** What the kind draws, and what for. */
  readonly about: Bilingual;
  /** By path: `bars[].figure` is the figure of each entry of `bars`. */
  readonly options: Readonly<Record<string, Bilingual>>;
}

const said = (zh: string, en: string): Bilingual => ({ zh, en });

const label = said(
  '名称，可含占位符；不写则用指标名称',
  'Its name, which may hold placeholders; the name of the indicator if left out',
);
const figure = said('指标的编号', 'Id of the figure');
const largestFirst = said(
  '为 true 时由大到小排列，否则按所列次序',
  'If true, the largest comes first; otherwise the order is the one given',
);

/** By the names of the kinds in panels.json. */
export const KIND_WORDS: Readonly<Record<string, KindWords>> = {
  bars: {
    about: said(
      '同一单位的几个指标，画成从零起的条形，比较大小。',
      'Figures of one unit as bars from zero, to compare their sizes.',
    ),
    options: {
      bars: said('各条形，自上而下', 'The bars, from top to bottom'),
      'bars[].figure': figure,
      'bars[].label': label,
      sort: largestFirst,
    },
  },
  'base-bars': {
    about: said(
      '本期数值、由所述增速推得的上期数值（斜线）与其他来源公布的上期数值（空心）。',
      'A level, the previous level that its stated growth implies (hatched), and the one that another source published (hollow).',
    ),
    options: {
      current: said('本期数值的编号', 'Id of the level of the report’s period'),
      growth: said(
        '所述增速（%）或增减量的编号，上期数值由它推得',
        'Id of its stated growth in per cent, or of its stated change; the previous level follows from it',
      ),
      reference: said(
        '其他来源公布的上期数值（对照值）的编号',
        'Id of the reference value that holds the previous level as another source published it',
      ),
    },
  },
  bullet: {
    about: said(
      '几个比率，画成从零起的条形，与同一条标线比较；超出标线的部分另用深浅区分。',
      'Rates as bars from zero, compared with one mark; what goes beyond the mark has a second tint.',
    ),
    options: {
      bars: said('各条形，自上而下', 'The bars, from top to bottom'),
      'bars[].figure': said('比率（%）的编号', 'Id of a figure in per cent'),
      'bars[].label': label,
      mark: said('标线的位置，单位为 %', 'Where the mark is, in per cent'),
      markLabel: said('标线的名称，写在百分数之前', 'What the mark is called, before its per cent'),
    },
  },
  dots: {
    about: said(
      '几个增速或同类比率，画成从零起的带杆圆点，可正可负。',
      'Growth rates, or other percentages of one kind, as dots on stems from zero; rises and falls.',
    ),
    options: {
      dots: said('各圆点，自上而下', 'The dots, from top to bottom'),
      'dots[].figure': figure,
      'dots[].label': label,
      sort: largestFirst,
      signed: said(
        '为 true 时用 ▲ ▼ 与涨跌颜色标明增减',
        'If true, ▲ ▼ and the colours of rise and fall mark the sign',
      ),
    },
  },
  flow: {
    about: said(
      '一个总数分往写明的几个去向，可分一级或两级；其余由计算推得，画斜线。',
      'A total that splits into stated destinations, in one stage or two; what is left is derived and hatched.',
    ),
    options: {
      source: said('总数', 'The total'),
      'source.figure': figure,
      'source.label': label,
      targets: said('第一级去向', 'The destinations of the first stage'),
      'targets[].figure': figure,
      'targets[].label': label,
      'targets[].targets': said('该去向的第二级去向', 'The destinations of the second stage'),
      'targets[].targets[].figure': figure,
      'targets[].targets[].label': label,
      'targets[].rest': said(
        '该去向分出第二级后其余部分的名称',
        'What is left of this destination after the second stage is called this',
      ),
      rest: said(
        '总数分出第一级后其余部分的名称',
        'What is left of the total after the first stage is called this',
      ),
    },
  },
  intervals: {
    about: said(
      '带“约”“近”“超”等字的数各自所指的范围，画成同一数轴上的色带。',
      'What numbers with words such as about, nearly and over can mean, as bands on one scale from zero.',
    ),
    options: {
      rows: said('各色带，自上而下', 'The bands, from top to bottom'),
      'rows[].figure': figure,
      'rows[].label': label,
    },
  },
  'long-series': {
    about: said(
      '一条长序列（可达百万行），画成折线；展示时才读取文件。',
      'A long series, up to a million rows, as a line; its file is read when the panel is shown.',
    ),
    options: {
      series: said('datapackage.json 中长序列的名称', 'Name of the long series in datapackage.json'),
    },
  },
  multiples: {
    about: said(
      '形式相同的几个小图并列，同一标尺，用于比较不同对象、地方或年份。',
      'Several small charts of one form on one scale, to compare items, places or years.',
    ),
    options: {
      charts: said('各小图', 'The small charts'),
      'charts[].label': said(
        '小图的名称，可含占位符',
        'Name of the small chart, which may hold placeholders',
      ),
      'charts[].bars': said('小图中的各柱，由左至右', 'Its bars, from left to right'),
      'charts[].bars[].figure': said('报告中指标的编号', 'Id of a figure of the report'),
      'charts[].bars[].reference': said('对照值的编号', 'Id of a reference value'),
      'charts[].bars[].before': said(
        '增速或增减量的编号，画出由它推得的上期数值',
        'Id of a growth or change; the previous level that it implies is drawn',
      ),
      'charts[].bars[].label': said(
        '柱的名称，可含占位符；不写则用时期',
        'Name of the bar, which may hold placeholders; its period if left out',
      ),
      scale: said(
        'common：各图同一单位；first：各图以首项为 1，只比较变化',
        '`common`: all charts in one unit; `first`: each in multiples of its first bar, so that only changes compare',
      ),
    },
  },
  numbers: {
    about: said(
      '单位各异、不宜比较的几个数，并排用大字写出。',
      'Numbers of different units that are not to be compared, set large side by side.',
    ),
    options: {
      numbers: said('各数，逐行由左至右', 'The numbers, row by row from the left'),
      'numbers[].figure': figure,
      'numbers[].label': label,
      columns: said('宽度足够时每行几个', 'How many are side by side where the panel is wide enough'),
    },
  },
  'paired-bars': {
    about: said(
      '每行两个单位不同的量，分两栏画条形，各用各的标尺。',
      'Rows with two measures of different units: two columns of bars, each on its own scale.',
    ),
    options: {
      columns: said('两栏', 'The two columns'),
      'columns[].title': said('栏的标题，通常含单位', 'Title of the column, usually with its unit'),
      rows: said('各行，自上而下', 'The rows, from top to bottom'),
      'rows[].label': said('行的名称，可含占位符', 'Name of the row, which may hold placeholders'),
      'rows[].figures': said(
        '左右两栏指标的编号；报告没有写明的一栏为 null',
        'Ids of the figures in the left and the right column; null where the report states none',
      ),
    },
  },
  parts: {
    about: said(
      '几个整体分成写明的部分；其余由计算推得，画斜线。',
      'Wholes split into their stated parts; what is left is derived and hatched.',
    ),
    options: {
      rows: said('各整体，自上而下', 'The wholes, from top to bottom'),
      'rows[].whole': said('整体的编号', 'Id of the whole'),
      'rows[].label': label,
      'rows[].parts': said('写明的各部分，由左至右', 'The stated parts, from left to right'),
      'rows[].parts[].figure': said('部分的编号', 'Id of the part'),
      'rows[].parts[].label': label,
      'rows[].residual': said('其余部分的名称', 'What is left of the whole is called this'),
      scale: said(
        'own：每个整体都与图同宽；common：各整体用同一标尺',
        '`own`: each whole is as wide as the panel; `common`: all wholes are on one scale from zero',
      ),
    },
  },
  series: {
    about: said(
      '一个指标历年的数值：报告自己的画实心，其他来源公布的画空心。',
      'One indicator over several periods: the report’s own value solid, those of other sources hollow.',
    ),
    options: {
      figure: said('报告中指标的编号', 'Id of the figure of the report'),
      references: said(
        '同一指标其他时期的对照值编号',
        'Ids of reference values of the same indicator in other periods',
      ),
      breaks: said(
        '数列在哪里断开、前后不可比',
        'Where the series breaks, so that both sides are not comparable',
      ),
      'breaks[].after': said('断开之前的最后一个时期', 'The last period before the break'),
      'breaks[].label': said('断开的原因', 'Why it breaks'),
    },
  },
  share: {
    about: said(
      '写明了比重的部分：比重填实，其余与整体由计算推得。',
      'Parts whose share of a whole is stated: the share is solid, the rest and the whole are derived.',
    ),
    options: {
      rows: said('各行，自上而下', 'The rows, from top to bottom'),
      'rows[].part': said('部分的编号', 'Id of the part'),
      'rows[].share': said('部分所占比重（%）的编号', 'Id of its share of the whole, in per cent'),
      'rows[].label': label,
      'rows[].whole': said('整体的名称', 'What the whole is called'),
    },
  },
  timeline: {
    about: said(
      '需进一步办理的问题的完成时限，从报告日期到最后一个时限。没有选项，取自 problems.csv。',
      'The deadlines of problems that need further work, from the report’s date to the last of them. It has no options: it draws problems.csv.',
    ),
    options: {},
  },
  waffle: {
    about: said(
      '编号问题逐个画成方格，以颜色与线型表示状态。没有选项，取自 problems.csv。',
      'The numbered problems as squares, in order, by status. It has no options: it draws problems.csv.',
    ),
    options: {},
  },
  'whole-base': {
    about: said(
      '由人数、件数及其增速推得的上期范围，与其中的整数对照：一个一个数出来的数，上期必为整数。',
      'The range of the previous count that a count and its growth imply, beside the whole numbers near it: what is counted one by one has a whole previous count.',
    ),
    options: {
      figure: said('本期数值的编号，为逐一计数的数', 'Id of a count of whole things'),
      growth: said('所述增速（%）的编号', 'Id of its stated growth in per cent'),
    },
  },
};
