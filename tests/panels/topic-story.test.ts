import { expect, test } from 'vitest';
import { topicStory } from '../../src/panels/topic-story.ts';
import { SHIPPED } from '../support/shipped.ts';

const { bundle, manifest } = SHIPPED;

const storyOf = (id: string) => {
  const topic = manifest.topics.find((each) => each.id === id);
  if (!topic) throw new Error(`no topic ${id}`);
  return topicStory(topic, bundle);
};

test('a topic tells of the problems that its figures stand in, in their order', () => {
  const story = storyOf('economy');
  expect(story?.asked.map(({ problem }) => problem.number)).toEqual([1, 3, 10, 11, 14]);
  expect(story?.statuses).toEqual([
    { status: 'done', count: 4 },
    { status: 'basically_done', count: 1 },
  ]);
  expect(story?.remaining.map(({ number, deadline }) => [number, deadline])).toEqual([[3, '2022-03-31']]);
  expect(story?.figures).toBe(33);
});

test('a problem leads to the first number of the topic in it', () => {
  for (const { problem, offset } of storyOf('opening')?.asked ?? []) {
    const figures = [...bundle.figures.values()].filter(({ item }) => item === problem.item);
    expect(figures.map((figure) => figure.offset)).toContain(offset);
  }
});

test('what the closing part says of a problem counts as well; the nearest deadline comes first', () => {
  const story = storyOf('rectification');
  // Problem 44 stands in this topic by the place of its deadline alone.
  expect(story?.remaining.map(({ number }) => number)).toEqual([53, 2, 54, 44]);
});

test('where nothing remains nothing is listed, and a topic without problems has no story', () => {
  expect(storyOf('city')?.remaining).toEqual([]);
  const [topic] = manifest.topics;
  if (!topic) throw new Error('no topic');
  expect(topicStory({ ...topic, resources: [] }, bundle)).toBeNull();
  expect(topicStory(topic, { ...bundle, problems: [] })).toBeNull();
});

test('together the topics tell of every problem that has a figure', () => {
  const told = new Set(
    manifest.topics.flatMap((topic) => storyOf(topic.id)?.asked ?? []).map(({ problem }) => problem.number),
  );
  const items = new Set([...bundle.figures.values()].map(({ item }) => item));
  const expected = bundle.problems.filter(
    ({ item, closingItem }) => items.has(item) || items.has(closingItem),
  );
  expect([...told].sort((a, b) => a - b)).toEqual(expected.map(({ number }) => number));
});
