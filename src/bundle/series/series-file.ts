import { type Defect, defects, type Place } from '../defects/defect.ts';
import type { Bilingual } from '../model/text.ts';

/**
 * The file of a long series, read byte by byte into typed arrays: no row ever is an object. Where each row begins is
 * kept, so that its date and its number can be told as they are written, digit for digit.
 */

/** What a file may be at most, how long a cell may be, and how many defects are told one by one. */
export const SERIES_LIMITS = { bytes: 64 * 1024 * 1024, rows: 1_000_000, cell: 40, defects: 20 } as const;

/** The rows of a series file in ascending time. */
export interface SeriesColumns {
  readonly bytes: Uint8Array;
  /** Milliseconds since 1970; a time without a zone is taken as it is written. */
  readonly times: Float64Array;
  /** To place marks by; NaN where the number is blank: a gap. */
  readonly values: Float64Array;
  /** The first byte of each row. */
  readonly starts: Uint32Array;
  /** The row of the file, the header being row 1. */
  readonly rows: Uint32Array;
}

const [LF, CR, QUOTE, COMMA, MINUS, POINT, ZERO] = [10, 13, 34, 44, 45, 46, 48];
const HEADER = 'date,value';
const DAY = 86_400_000;

const DATE: Bilingual = {
  zh: 'ISO 8601 日期，如 2021、2021-12、2021-12-31 或 2021-12-31T08:30，整个文件一致',
  en: 'an ISO 8601 date such as 2021, 2021-12, 2021-12-31 or 2021-12-31T08:30, alike in the whole file',
};
const DECIMAL: Bilingual = {
  zh: '半角十进制数，如 7033.89 或 -4.4，不带千分位；没有数值时留空',
  en: 'a decimal such as 7033.89 or -4.4, without thousands separators; a blank where there is none',
};
const LATER: Bilingual = { zh: '晚于上一行的日期', en: 'a date after that of the row above' };

const digitAt = (bytes: Uint8Array, at: number): number => {
  const digit = (bytes[at] ?? 0) - ZERO;
  return digit >= 0 && digit <= 9 ? digit : Number.NaN;
};

const twoDigits = (bytes: Uint8Array, at: number): number => digitAt(bytes, at) * 10 + digitAt(bytes, at + 1);

const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days from 1 January of year 0 to that of `year`, in the calendar that ISO 8601 uses throughout. */
const daysBefore = (year: number): number => {
  const past = year - 1;
  return year * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
};

const EPOCH = daysBefore(1970);

/** The separator bytes of YYYY-MM-DDTHH:MM:SS by their place. */
const SEPARATORS = new Map([
  [4, MINUS],
  [7, MINUS],
  [10, 84],
  [13, 58],
  [16, 58],
]);
const LENGTHS = new Set([4, 7, 10, 16, 19]);

/** The time of a date as written; NaN for what is none. */
const timeIn = (bytes: Uint8Array, start: number, end: number): number => {
  const length = end - start;
  if (!LENGTHS.has(length)) return Number.NaN;
  for (const [at, separator] of SEPARATORS) {
    if (at < length && bytes[start + at] !== separator) return Number.NaN;
  }
  const year = twoDigits(bytes, start) * 100 + twoDigits(bytes, start + 2);
  const month = length > 4 ? twoDigits(bytes, start + 5) : 1;
  const day = length > 7 ? twoDigits(bytes, start + 8) : 1;
  const hour = length > 10 ? twoDigits(bytes, start + 11) : 0;
  const minute = length > 10 ? twoDigits(bytes, start + 14) : 0;
  const second = length > 16 ? twoDigits(bytes, start + 17) : 0;
  if (!(month >= 1 && month <= 12 && day >= 1 && hour < 24 && minute < 60 && second < 60)) return Number.NaN;
  const leap = isLeap(year);
  const days = (DAYS_BEFORE[month] ?? 0) - (DAYS_BEFORE[month - 1] ?? 0) + (leap && month === 2 ? 1 : 0);
  if (!(day <= days)) return Number.NaN;
  const past = daysBefore(year) + (DAYS_BEFORE[month - 1] ?? 0) + (leap && month > 2 ? 1 : 0) + day - 1;
  return (past - EPOCH) * DAY + ((hour * 60 + minute) * 60 + second) * 1000;
};

/** The time of a date written as in a series file; NaN for any other text. */
export const timeOf = (date: string): number => {
  const bytes = new TextEncoder().encode(date);
  return timeIn(bytes, 0, bytes.length);
};

const POWERS = Array.from({ length: 23 }, (_, power) => 10 ** power);
/** So many digits are exact in a double, and so is the power of ten that they are divided by. */
const EXACT_DIGITS = 15;

const asciiText = (bytes: Uint8Array, start: number, end: number): string =>
  String.fromCharCode(...bytes.subarray(start, end));

/** The decimal as written; undefined for what is none. A leading zero stands alone before the point. */
const decimalIn = (bytes: Uint8Array, start: number, end: number): number | undefined => {
  const first = bytes[start] === MINUS ? start + 1 : start;
  let [mantissa, digits, point] = [0, 0, -1];
  for (let at = first; at < end; at += 1) {
    if (bytes[at] === POINT && point < 0) {
      point = at;
      continue;
    }
    const digit = digitAt(bytes, at);
    if (Number.isNaN(digit)) return undefined;
    mantissa = mantissa * 10 + digit;
    digits += 1;
  }
  const whole = (point < 0 ? end : point) - first;
  const decimals = point < 0 ? 0 : end - point - 1;
  if (whole === 0 || (point >= 0 && decimals === 0) || (whole > 1 && bytes[first] === ZERO)) return undefined;
  if (digits > EXACT_DIGITS) return Number(asciiText(bytes, start, end));
  const value = mantissa / (POWERS[decimals] ?? 1);
  return first > start ? -value : value;
};

/** At most so much of what was found goes into a message. */
const foundText = (bytes: Uint8Array, start: number, end: number): string =>
  new TextDecoder().decode(bytes.subarray(start, Math.min(end, start + 200)));

const lineEnd = (bytes: Uint8Array, start: number): number => {
  const at = bytes.indexOf(LF, start);
  return at < 0 ? bytes.length : at;
};

/** Where a line's text ends: line breaks of any kind but a lone CR. */
const textEnd = (bytes: Uint8Array, start: number, end: number): number =>
  end > start && bytes[end - 1] === CR ? end - 1 : end;

/** A cell without the quotes that some programs put around every date. */
const unquoted = (bytes: Uint8Array, start: number, end: number): [start: number, end: number] =>
  end - start >= 2 && bytes[start] === QUOTE && bytes[end - 1] === QUOTE
    ? [start + 1, end - 1]
    : [start, end];

const commaIn = (bytes: Uint8Array, start: number, end: number): number => {
  for (let at = start; at < end; at += 1) if (bytes[at] === COMMA) return at;
  return -1;
};

const linesOf = (bytes: Uint8Array): number => {
  let lines = 1;
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) lines += 1;
  return lines;
};

const fileDefect = (file: string, bytes: Uint8Array): Defect | null => {
  if (bytes.length > SERIES_LIMITS.bytes) {
    return defects.tooManyBytes(file, bytes.length, SERIES_LIMITS.bytes);
  }
  if (bytes.includes(0)) return defects.encoding(file);
  const lines = linesOf(bytes);
  // The header, and the line break at the end.
  return lines > SERIES_LIMITS.rows + 2 ? defects.tooManyRows(file, lines, SERIES_LIMITS.rows) : null;
};

/** Keeps the first defects and counts the others: a wrong column is wrong in each row. */
class Findings {
  readonly list: Defect[] = [];
  private more = 0;
  tell(make: () => Defect): void {
    if (this.list.length < SERIES_LIMITS.defects) this.list.push(make());
    else this.more += 1;
  }
  all(file: string): Defect[] {
    if (this.more === 0) return this.list;
    const rest = defects.mismatch(
      { file },
      { zh: `另外 ${this.more} 处同类问题`, en: `${this.more} more defects` },
      { zh: '每行一个日期与一个数', en: 'a date and a number in each row' },
      { zh: '请先更正以上各处。', en: 'Correct those above first.' },
    );
    return [...this.list, rest];
  }
}

const headerDefect = (file: string, header: string): Defect =>
  defects.mismatch(
    { file, row: 1 },
    header,
    { zh: `表头 ${HEADER}`, en: `the header ${HEADER}` },
    { zh: '请更正表头：两列，以逗号分隔。', en: 'Correct the header: two columns with a comma between.' },
  );

/**
 * The bytes of a series file → its rows, or every defect: the first ones each with its row and column, the rest counted.
 * Not read at all with a defect: a line that leaves rows out looks as whole as any other.
 */
export const readSeriesFile = (
  file: string,
  bytes: Uint8Array,
): { columns: SeriesColumns | null; defects: readonly Defect[] } => {
  const wrong = fileDefect(file, bytes);
  if (wrong) return { columns: null, defects: [wrong] };
  const begin = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const headerEnd = lineEnd(bytes, begin);
  const header = foundText(bytes, begin, textEnd(bytes, begin, headerEnd));
  if (header.replaceAll('"', '') !== HEADER) {
    return { columns: null, defects: [headerDefect(file, header)] };
  }

  const most = linesOf(bytes.subarray(headerEnd));
  const [times, values] = [new Float64Array(most), new Float64Array(most)];
  const [starts, rows] = [new Uint32Array(most), new Uint32Array(most)];
  const findings = new Findings();
  let [count, row, dateLength, before, rowBefore] = [0, 1, 0, Number.NEGATIVE_INFINITY, 0];
  for (let start = headerEnd + 1; start < bytes.length; ) {
    const next = lineEnd(bytes, start) + 1;
    const lineStart = start;
    const end = textEnd(bytes, start, next - 1);
    start = next;
    row += 1;
    if (end === lineStart) continue;
    const here = (column: string): Place => ({ file, row, column });
    const comma = commaIn(bytes, lineStart, end);
    const extra = comma < 0 ? -1 : commaIn(bytes, comma + 1, end);
    if (comma < 0 || extra >= 0) {
      const cells = foundText(bytes, lineStart, end).split(',').length;
      findings.tell(() => defects.cellCount(file, row, cells, 2));
      continue;
    }
    const [dateStart, dateEnd] = unquoted(bytes, lineStart, comma);
    const [valueStart, valueEnd] = unquoted(bytes, comma + 1, end);
    const time = timeIn(bytes, dateStart, dateEnd);
    dateLength ||= Number.isNaN(time) ? 0 : dateEnd - dateStart;
    const soundDate = !Number.isNaN(time) && dateEnd - dateStart === dateLength;
    if (!soundDate) {
      findings.tell(() => defects.cell(here('date'), foundText(bytes, dateStart, dateEnd), DATE));
    } else if (time === before) {
      const date = foundText(bytes, dateStart, dateEnd);
      findings.tell(() => defects.duplicate(here('date'), date, { file, row: rowBefore, column: 'date' }));
    } else if (time < before) {
      findings.tell(() =>
        defects.mismatch(here('date'), foundText(bytes, dateStart, dateEnd), LATER, {
          zh: '请按日期由早到晚排序。',
          en: 'Sort the rows by date, the earliest first.',
        }),
      );
    }
    const blank = valueStart === valueEnd;
    const value =
      !blank && valueEnd - valueStart <= SERIES_LIMITS.cell
        ? decimalIn(bytes, valueStart, valueEnd)
        : undefined;
    if (!blank && value === undefined) {
      findings.tell(() => defects.cell(here('value'), foundText(bytes, valueStart, valueEnd), DECIMAL));
    }
    if (soundDate && time > before) [before, rowBefore] = [time, row];
    times[count] = time;
    values[count] = value ?? Number.NaN;
    starts[count] = lineStart;
    rows[count] = row;
    count += 1;
  }
  if (count === 0 && findings.list.length === 0) {
    findings.tell(() =>
      defects.mismatch(
        { file },
        { zh: '没有数据行', en: 'no rows' },
        { zh: '至少一行日期与数值', en: 'at least one row with a date and a number' },
        { zh: '请补上数据。', en: 'Add the data.' },
      ),
    );
  }
  if (findings.list.length > 0) return { columns: null, defects: findings.all(file) };
  return {
    columns: {
      bytes,
      times: times.subarray(0, count),
      values: values.subarray(0, count),
      starts: starts.subarray(0, count),
      rows: rows.subarray(0, count),
    },
    defects: [],
  };
};

/** A row as it is written; `value` is blank in a gap. */
export interface SeriesRow {
  readonly row: number;
  readonly date: string;
  readonly value: string;
}

/** The row at an index, digit for digit. */
export const rowAt = ({ bytes, starts, rows }: SeriesColumns, index: number): SeriesRow => {
  const start = starts[index] ?? 0;
  const end = textEnd(bytes, start, lineEnd(bytes, start));
  const comma = commaIn(bytes, start, end);
  return {
    row: rows[index] ?? 0,
    date: asciiText(bytes, ...unquoted(bytes, start, comma)),
    value: asciiText(bytes, ...unquoted(bytes, comma + 1, end)),
  };
};
