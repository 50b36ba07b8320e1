import Fraction from 'fraction.js';
import { MULTIPLIERS, PER_MARK, UNIT_WORDS, type UnitWord } from './words/units.ts';

/** The unit of a number, read from the text right of it. */
export interface Quantity {
  /** Stated unit with its multiplier, in normal writing; blank when there is none. */
  readonly unit: string;
  readonly base: string;
  readonly dimension: string;
  readonly factor: Fraction;
  /** 余 or 多 stands with the number. */
  readonly andMore: boolean;
  /** Just after the unit. */
  readonly end: number;
}

const LONGEST_UNIT = Math.max(...[...UNIT_WORDS.keys()].map((word) => word.length));
const MULTIPLIER = /^[十百千万亿]{1,3}/;
const MORE = /^[余多]/;

const ONE = new Fraction(1);
const fraction = (text: string): Fraction => new Fraction(text);

/** Multiplier times unit; a report has few of them and many numbers. */
const products = new Map<string, Fraction>();
const product = (multiplier: string, unit: string): Fraction => {
  const key = `${multiplier}*${unit}`;
  const known = products.get(key);
  if (known) return known;
  const made = fraction(multiplier).mul(fraction(unit));
  products.set(key, made);
  return made;
};

/** The longest unit word that begins here. */
const unitWordAt = (text: string, at: number): { word: string; unit: UnitWord } | null => {
  for (let length = Math.min(LONGEST_UNIT, text.length - at); length > 0; length -= 1) {
    const word = text.slice(at, at + length);
    const unit = UNIT_WORDS.get(word);
    if (unit) return { word, unit };
  }
  return null;
};

/** Unit words that begin another word here: 分别 is no 分, 年来 no duration of one year. */
const PART_OF_WORD: Readonly<Record<string, RegExp>> = {
  分: /^分(?:别|类|部|支|局|公|享|布|级|区|店|中心|院|校|钟|之|期|批|步)/,
  对: /^对(?!$|[,。;、)高])/,
  度: /^度/,
  方: /^方(?:面|案|向|式|针|法|位|可)/,
  口: /^口(?:径|岸|子|碑)/,
  手: /^手(?:续|机|段|册)/,
  组: /^组(?:织|建|成)/,
  层: /^层(?:级|次|面)/,
  村: /^村(?:级|民|庄|干|党|两|卫)/,
  成: /^成(?:立|功|为|员|果|效|交|本|长|都|绩|品|以[^上下])/,
  张: /^张(?:家)/,
  部: /^部(?:门|分|署|队|委|级|长)/,
  台: /^台(?:湾|州|商|胞|企|资|同|账|风)/,
  头: /^头(?:号|部|条)/,
  双: /^双(?!$|[,。;、)])/,
  里: /^里/,
  手册: /^手册/,
  周: /^周(?:年|边|期|转)/,
  日: /^日(?:均|常|前|益|报)/,
  期: /^期(?:货|末|初|权|间)/,
  次: /^次(?:级|要|数|日)/,
  位: /^位(?:于|居|列|置)/,
  户: /^户(?:籍|外|口|均)/,
  人: /^人(?:均|民|大|才|员|工|社|防|口|力|类|物|居|身|事|文|气|群|参)/,
  家: /^家(?:庭|长|居|政|电|具|禽)/,
  名: /^名(?:单|录|城|称|校|列)/,
  项: /^项(?:目)/,
  条: /^条(?:例|件|款)/,
  列: /^列(?:入|为|第|车)/,
  批: /^批(?:准|发|复|评)/,
  件: /^件(?:$)/,
  例: /^例(?:如|行)/,
  篇: /^篇(?:章)/,
  升: /^升(?:至|到|级|高|为)/,
  克: /^克(?:服|难)/,
  角: /^角(?:度|色|落)/,
  箱: /^箱(?:体)/,
  架: /^架(?:构)/,
  株: /^株(?:洲)/,
  种: /^种(?:植|类|子|养|业)/,
  轮: /^轮(?:换|流|岗|渡)/,
  类: /^类(?:别|型|似)/,
  班: /^班(?:子|列)/,
  队: /^队(?:伍)/,
  门: /^门(?:诊|类|户|槛)/,
  星级: /^星级(?:酒|饭)/,
  所: /^所(?:有|属|在|得|需|以|谓)/,
  套: /^套(?:路|利)/,
  起: /^起(?:步|来|止|草|诉|到)/,
  区: /^区(?:域|间|级|块|分|划)/,
  县: /^县(?:域|级|城|道)/,
  市: /^市(?:场|值|民|政|级|委|区|辖|容|直)/,
  省: /^省(?:级|份|道|委)/,
  镇: /^镇(?:街|级|村)/,
  乡: /^乡(?:村|镇|级)/,
  国: /^国(?:家|际|企|有|道|债|内)/,
  元: /^元(?:旦|宵|素|宇)/,
};

const isPartOfWord = (word: string, text: string, at: number): boolean =>
  PART_OF_WORD[word]?.test(text.slice(at, at + 4)) ?? false;

interface Read {
  readonly unit: string;
  readonly word: UnitWord;
  readonly factor: Fraction;
  readonly end: number;
}

/** 两个多月: the 多 stands inside the unit. */
const MONTHS = {
  unit: '个月',
  word: { dimension: 'month', base: '个月', factor: '1' },
  factor: ONE,
} as const;

/** Multiplier and unit here: 亿元, 万套(间), 吨公里. The shortest multiplier that leaves a unit. */
const scaledUnitAt = (text: string, at: number): Read | null => {
  const run = MULTIPLIER.exec(text.slice(at, at + 3))?.[0] ?? '';
  for (let length = 0; length <= run.length; length += 1) {
    const multiplier = run.slice(0, length);
    const factor = multiplier === '' ? '1' : MULTIPLIERS.get(multiplier);
    if (factor === undefined) continue;
    // 5万余个: the 余 stands between multiplier and unit.
    const more = length > 0 && MORE.test(text.slice(at + length, at + length + 1)) ? 1 : 0;
    const from = at + length + more;
    if (/^个[余多]月/.test(text.slice(from, from + 3))) return { ...MONTHS, end: from + 3 };
    const found = unitWordAt(text, from);
    if (!found || isPartOfWord(found.word, text, from)) continue;
    return {
      unit: multiplier + (found.unit.dimension === 'place' ? found.unit.base : found.word),
      word: found.unit,
      factor: product(factor, found.unit.factor),
      end: from + found.word.length,
    };
  }
  return null;
};

/** A multiplier that no unit follows: 1.21万亿, 30万以上参保孕产妇. */
const bareMultiplierAt = (text: string, at: number): { multiplier: string; factor: Fraction } | null => {
  const run = MULTIPLIER.exec(text.slice(at, at + 3))?.[0] ?? '';
  for (let length = run.length; length > 0; length -= 1) {
    const multiplier = run.slice(0, length);
    const factor = MULTIPLIERS.get(multiplier);
    if (factor !== undefined) return { multiplier, factor: fraction(factor) };
  }
  return null;
};

/** A second unit after a stroke; it may carry a multiplier (吨标准煤/万元). */
const perUnitAt = (text: string, at: number): Read | null =>
  text[at] === PER_MARK ? scaledUnitAt(text, at + 1) : null;

const skipBlanks = (text: string, at: number): number => {
  let next = at;
  while (text[next] === ' ' && next < at + 3) next += 1;
  return next;
};

/** Reads multiplier, 余 or 多, unit and per-unit right of a number that ends at `end`. */
export const quantityAt = (text: string, end: number): Quantity => {
  let at = skipBlanks(text, end);
  const moreBefore =
    MORE.test(text.slice(at, at + 1)) &&
    !/^多(?!年|个|家|名|人|万|亿|项|次|件|条|户|场|元|吨|亩|种|批|位|天)/.test(text.slice(at, at + 2));
  if (moreBefore) at += 1;
  const read = scaledUnitAt(text, at);
  if (read) {
    const per = perUnitAt(text, read.end);
    const moreAfter = /^[余多](?=[^年]|$)/.test(text.slice(read.end, read.end + 2)) && read.unit !== '%';
    return {
      unit: per ? `${read.unit}${PER_MARK}${per.unit}` : read.unit,
      base: per ? `${read.word.base}${PER_MARK}${per.word.base}` : read.word.base,
      dimension: per ? `${read.word.dimension}-per-${per.word.dimension}` : read.word.dimension,
      factor: per ? read.factor.div(per.factor) : read.factor,
      andMore: moreBefore || moreAfter || /[余多]/.test(text.slice(at, read.end)),
      end: per ? per.end : read.end,
    };
  }
  const bare = bareMultiplierAt(text, at);
  if (bare) {
    const last = at + bare.multiplier.length;
    return {
      unit: bare.multiplier,
      base: '',
      dimension: '',
      factor: bare.factor,
      andMore: moreBefore || MORE.test(text.slice(last, last + 1)),
      end: last,
    };
  }
  return { unit: '', base: '', dimension: '', factor: ONE, andMore: moreBefore, end: moreBefore ? at : end };
};
