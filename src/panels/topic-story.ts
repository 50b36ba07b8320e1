import { ascending } from 'd3-array';
import type { Bundle, Problem } from '../figures/bundle.ts';
import type { Status } from '../figures/schema.ts';
import type { Topic } from './manifest.ts';
import { statusCounts } from './problem-status.ts';

/** A problem that a topic's figures answer, and the place of the first number that does. */
interface Asked {
  readonly problem: Problem;
  readonly offset: number;
}

/** What a topic's figures tell of the numbered problems: what was asked, how far it is done, what remains. */
export interface TopicStory {
  readonly asked: readonly Asked[];
  readonly statuses: readonly { readonly status: Status; readonly count: number }[];
  /** Not done, the nearest deadline first. */
  readonly remaining: readonly Problem[];
  /** How many figures the topic has. */
  readonly figures: number;
}

/** Null where the figures stand in none of the numbered problems. */
export const topicStory = ({ resources }: Topic, { figures, problems }: Bundle): TopicStory | null => {
  const own = [...figures.values()]
    .filter(({ resource }) => resources.includes(resource))
    .sort((a, b) => a.offset - b.offset);
  const asked = problems.flatMap((problem) => {
    const first = own.find(({ item }) => item === problem.item || item === problem.closingItem);
    return first ? [{ problem, offset: first.offset }] : [];
  });
  if (asked.length === 0) return null;
  const all = asked.map(({ problem }) => problem);
  return {
    asked,
    statuses: statusCounts(all),
    remaining: all
      .filter(({ status }) => status !== 'done')
      .sort((a, b) => ascending(a.deadline, b.deadline) || a.number - b.number),
    figures: own.length,
  };
};
