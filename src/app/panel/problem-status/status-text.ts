import type { Bundle, Problem } from '../../../bundle/model/bundle.ts';
import type { Locale } from '../../../bundle/model/text.ts';
import {
  countText,
  deadlineText,
  mattersText,
  statusCountTexts,
} from '../../../charts/model/problem-status.ts';
import type { TopicStory } from '../../../dashboard/topic-story.ts';
import { STATUS_STRINGS } from './strings.ts';

/** The numbers of some problems: 3、10. */
export const numbersText = (problems: readonly Problem[], locale: Locale): string =>
  problems.map(({ number }) => number).join(locale === 'zh' ? '、' : ', ');

/** How the problems of a topic stand: 1 个基本完成 · 4 个未列入… */
export const progressText = ({ problems }: TopicStory, bundle: Bundle, locale: Locale): string =>
  statusCountTexts(problems, bundle, locale)
    .map(({ text }) => text)
    .join(' · ');

/**
 * What is left of them. Nothing only where the report says of each that it is done; where it names none as open, that
 * alone can be said.
 */
export const leftText = (
  { problems, remaining, matters }: TopicStory,
  bundle: Bundle,
  locale: Locale,
): string => {
  const words = STATUS_STRINGS[locale];
  const last = remaining.at(-1);
  if (problems.every(({ status }) => status === 'done')) return words.nothing;
  const parts = [
    // The deadline belongs to the problems listed as open alone.
    last &&
      words.until(
        countText({ standing: 'open', count: remaining.length }, bundle, locale),
        deadlineText(last, locale),
      ),
    matters.length > 0 && mattersText(matters.length, locale),
  ].filter(Boolean);
  return parts.length === 0 ? words.noneListed : parts.join(' · ');
};
