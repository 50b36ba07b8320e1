import { describe, expect, test } from 'vitest';
import { drawsProblems } from '../../src/dashboard/problems-panel.ts';
import { topicOverlap, topicStory } from '../../src/dashboard/topic-story.ts';
import { SHIPPED } from '../support/shipped.ts';

const { bundle, manifest } = SHIPPED;

const storyOf = (id: string) => {
  const topic = manifest.topics.find((each) => each.id === id);
  if (!topic) throw new Error(`no topic ${id}`);
  return topicStory(topic, SHIPPED);
};

const numbers = (problems: readonly { readonly number: number }[] = []): number[] =>
  problems.map(({ number }) => number);

describe('topicStory', () => {
  test('tells of the problems that the topic’s figures stand in, in their order', () => {
    const story = storyOf('economy');
    expect(numbers(story?.problems)).toEqual([1, 3, 10, 11, 14]);
    expect(story?.remaining.map(({ number, deadline }) => [number, deadline])).toEqual([[3, '2022-03-31']]);
    expect(story?.figures).toEqual({ all: 33, stated: 33, counted: 0 });
  });

  test('a problem leads to the first number of the topic in it', () => {
    for (const { problem, offset } of storyOf('opening')?.answered ?? []) {
      const figures = [...bundle.figures.values()].filter(({ item }) => item === problem.item);
      expect(figures.map((figure) => figure.offset)).toContain(offset);
    }
  });

  test('the topic whose panels draw the problems tells of them all', () => {
    const story = storyOf('rectification');
    expect(story?.problems).toEqual(bundle.problems);
    expect(story?.answered).toBeNull();
    expect(numbers(story?.remaining)).toEqual([3, 31, 53, 33, 2, 54, 39, 44]);
    expect(numbers(story?.matters)).toEqual([6, 7, 8, 10, 15, 17, 18, 19, 29]);
  });

  test('a number counted from a list answers no problem, and the topic says how many there are', () => {
    const panels = manifest.panels.filter((panel) => !drawsProblems(panel));
    const topic = manifest.topics.find(({ id }) => id === 'rectification');
    if (!topic) throw new Error('no topic');
    const story = topicStory(topic, { bundle, manifest: { ...manifest, panels } });
    // The 6 and the 2 are counted: problems 2 and 44, in whose places the lists begin, are not their subject.
    expect(numbers(story?.problems)).toEqual([1, 53, 54]);
    expect(story?.figures.counted).toBe(3);
  });

  test('what is not listed may still have a matter that the report names elsewhere', () => {
    const story = storyOf('city');
    expect(story?.remaining).toEqual([]);
    expect(numbers(story?.matters)).toEqual([7, 8]);
    expect(numbers(storyOf('people')?.matters)).toEqual([15, 17]);
    expect(numbers(storyOf('opening')?.matters)).toEqual([]);
  });

  test('a topic without problems has no story', () => {
    const [topic] = manifest.topics;
    if (!topic) throw new Error('no topic');
    expect(topicStory({ ...topic, resources: [] }, SHIPPED)).toBeNull();
    expect(topicStory(topic, { manifest, bundle: { ...bundle, problems: [] } })).toBeNull();
  });
});

describe('topicOverlap', () => {
  test('names the problems that are counted twice and those that are counted nowhere', () => {
    const { whole, shared, nowhere } = topicOverlap(SHIPPED);
    expect(whole?.id).toBe('rectification');
    expect(numbers(shared)).toEqual([3, 10]);
    expect(numbers(nowhere)).toEqual([6, 25, 28, 29, 32, 49, 53, 54]);
  });

  test('together they explain the sum of the topics’ counts', () => {
    const { whole, shared, nowhere } = topicOverlap(SHIPPED);
    const counted = manifest.topics
      .filter((topic) => topic !== whole)
      .reduce((sum, { id }) => sum + (storyOf(id)?.problems.length ?? 0), 0);
    expect(counted).toBe(bundle.problems.length + shared.length - nowhere.length);
  });
});
