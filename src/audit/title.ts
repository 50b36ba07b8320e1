import type { Bundle } from '../bundle/model/bundle.ts';
import { locatorText } from '../bundle/model/locator.ts';
import { isOpenEnded, periodText, yearBefore } from '../bundle/model/period.ts';
import type { Bilingual, Locale } from '../bundle/model/text.ts';
import type { Term } from './term.ts';

/** What relations are called where their rows give them no name: by what they yield. */

/** A title, and what has to be said of it in brackets. */
export interface Title {
  readonly text: Bilingual;
  readonly remark?: Bilingual;
}

/** A term as titles name it. */
export interface Named {
  /** What it is, and of what: 岛外固定资产投资. */
  readonly name: Bilingual;
  /** The same with its period: 2021年1—11月岛外固定资产投资. */
  readonly dated: Bilingual;
  /** Where the report states it, or the publication that it comes from. */
  readonly place: Bilingual;
  readonly term: Term;
}

const both = (text: (locale: Locale) => string): Bilingual => ({ zh: text('zh'), en: text('en') });

/** Whether a scope is said in the name of the indicator as well: 岛外 in 岛外固投占全市比重. */
const namesScope = (indicator: string, scope: string): boolean =>
  Array.from(scope.slice(0, -1), (_, at) => scope.slice(at, at + 2)).some((pair) => indicator.includes(pair));

/** The scope that most figures have, which titles leave out. */
const commonScope = ({ figures }: Bundle): string => {
  const counts = new Map<string, number>();
  for (const { scope } of figures.values()) counts.set(scope.zh, (counts.get(scope.zh) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? '';
};

const withPeriod = (name: Bilingual, period: string): Bilingual =>
  period === ''
    ? name
    : { zh: `${periodText(period, 'zh')}${name.zh}`, en: `${name.en}, ${periodText(period, 'en')}` };

const placeOf = (id: string, term: Term, bundle: Bundle): Bilingual => {
  const item = bundle.figures.get(id)?.item ?? '';
  return both((locale) => term.publication?.[locale] ?? locatorText(item, bundle, locale));
};

/** Names terms of a bundle. */
export const namer = (bundle: Bundle): ((term: Term) => Named) => {
  const common = commonScope(bundle);
  return (term) => {
    const { indicator, scope, period, id } = term;
    const name =
      scope.zh === common || namesScope(indicator.zh, scope.zh)
        ? indicator
        : { zh: scope.zh + indicator.zh, en: `${scope.en}: ${indicator.en}` };
    return { name, dated: withPeriod(name, period), place: placeOf(id, term, bundle), term };
  };
};

const remarkOn = (period: string): Bilingual => {
  if (/^\d{4}$/.test(period)) return { zh: '上年', en: 'year before' };
  return /^\d{4}-12(?:-31)?$/.test(period)
    ? { zh: '上年末', en: 'end of the year before' }
    : { zh: '上年同期', en: 'same period of the year before' };
};

/** The growth of a level that nobody states. */
export const growthTitle = ({ dated }: Named): Bilingual => ({
  zh: `${dated.zh}增速`,
  en: `${dated.en}: growth`,
});

/** A level of the year before: 2020年1—11月岛外固定资产投资（上年同期）. */
export const ofYearBefore = ({ name, term: { period } }: Named): Title => {
  const known = period !== '' && !isOpenEnded(period);
  return {
    text: known ? withPeriod(name, yearBefore(period)) : name,
    remark: remarkOn(period),
  };
};
