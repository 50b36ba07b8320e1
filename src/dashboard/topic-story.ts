import {
  type Bundle,
  type Figure,
  type FigureCounts,
  figureCounts,
  isCounted,
  type Problem,
} from '../bundle/model/bundle.ts';
import { openProblems, withOpenMatter } from '../charts/model/problem-status.ts';
import type { Manifest, Topic } from './manifest.ts';
import { drawsProblems } from './problems-panel.ts';
import type { Report } from './report.ts';

/** A problem that a topic's figures answer, and the place of the first number that does. */
interface Answered {
  readonly problem: Problem;
  readonly offset: number;
}

/** What a topic tells of the numbered problems: which they are, how they stand, what remains. */
export interface TopicStory {
  readonly problems: readonly Problem[];
  /** The same where the topic's figures answer them; null where the topic tells of all: its panels draw them. */
  readonly answered: readonly Answered[] | null;
  /** Those that call for further work, the nearest deadline first. */
  readonly remaining: readonly Problem[];
  /** Those that are not listed, but of which the report still names a matter. */
  readonly matters: readonly Problem[];
  /** How many figures the topic has. */
  readonly figures: FigureCounts;
}

/** The figures of a topic. */
export const topicFigures = ({ resources }: Topic, { figures }: Bundle): Figure[] =>
  [...figures.values()]
    .filter(({ resource }) => resources.includes(resource))
    .sort((a, b) => a.offset - b.offset);

/** The problems that a topic's figures are found in, each with the first of them. One counted from a list answers none. */
const answered = (topic: Topic, bundle: Bundle): Answered[] => {
  const own = topicFigures(topic, bundle).filter((figure) => !isCounted(figure));
  return bundle.problems.flatMap((problem) => {
    const first = own.find(({ item }) => item === problem.item || item === problem.closingItem);
    return first ? [{ problem, offset: first.offset }] : [];
  });
};

const tellsOfAll = ({ id }: Topic, { panels }: Manifest): boolean =>
  panels.some((panel) => panel.topic === id && drawsProblems(panel));

/** Null where the topic tells of none of the numbered problems. */
export const topicStory = (topic: Topic, { bundle, manifest }: Report): TopicStory | null => {
  const found = tellsOfAll(topic, manifest) ? null : answered(topic, bundle);
  const problems = found ? found.map(({ problem }) => problem) : bundle.problems;
  if (problems.length === 0) return null;
  return {
    problems,
    answered: found,
    remaining: openProblems(problems),
    matters: withOpenMatter(problems),
    figures: figureCounts(topicFigures(topic, bundle)),
  };
};

/** Why the problems that the topics count do not add up to all of them. */
export interface TopicOverlap {
  /** The topic that tells of all problems, if one does; what follows is of the others. */
  readonly whole: Topic | undefined;
  /** Counted in more topics than one. */
  readonly shared: readonly Problem[];
  /** Counted in none. */
  readonly nowhere: readonly Problem[];
}

export const topicOverlap = ({ bundle, manifest }: Report): TopicOverlap => {
  const whole = manifest.topics.find((topic) => tellsOfAll(topic, manifest));
  const counted = manifest.topics
    .filter((topic) => topic !== whole)
    .flatMap((topic) => answered(topic, bundle).map(({ problem }) => problem));
  const times = (problem: Problem): number => counted.filter((each) => each === problem).length;
  return {
    whole,
    shared: bundle.problems.filter((problem) => times(problem) > 1),
    nowhere: bundle.problems.filter((problem) => times(problem) === 0),
  };
};
