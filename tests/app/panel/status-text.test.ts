import { expect, test } from 'vitest';
import { leftText } from '../../../src/app/panel/problem-status/status-text.ts';
import { topicStory } from '../../../src/dashboard/topic-story.ts';
import { SHIPPED } from '../../support/shipped.ts';

const left = (id: string, locale: 'zh' | 'en'): string => {
  const topic = SHIPPED.manifest.topics.find((each) => each.id === id);
  const story = topic && topicStory(topic, SHIPPED);
  if (!story) throw new Error(`no problems in ${id}`);
  return leftText(story, SHIPPED.bundle, locale);
};

test('a deadline is said of the problems listed as open, not of matters that the editor matched', () => {
  for (const { id } of SHIPPED.manifest.topics) {
    const topic = SHIPPED.manifest.topics.find((each) => each.id === id);
    const story = topic && topicStory(topic, SHIPPED);
    if (!story || story.remaining.length === 0 || story.matters.length === 0) continue;
    const [open = '', matters = ''] = left(id, 'zh').split(' · ');
    expect(open).toMatch(/时限最晚为/);
    expect(matters).toMatch(/^\d+ 个经编者比对仍有相关事项列出$/);
    expect(left(id, 'en')).toMatch(
      /^[^·]*the last due [^·]* · \d+ with a matter still listed, as matched by the editor$/,
    );
  }
  expect.hasAssertions();
});
