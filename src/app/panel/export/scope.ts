import type { FigureId } from '../../../bundle/model/bundle.ts';
import type { Panel } from '../../../charts/model/panel.ts';
import type { Manifest } from '../../../dashboard/manifest.ts';

/** What is exported, as the link names it: `gdp`, `gdp,trade`, `topic:economy`, `figures:gdp.2021,gdp.growth.2021`, `all`. */
export type Scope =
  | { readonly kind: 'panels'; readonly ids: readonly string[] }
  | { readonly kind: 'topic'; readonly id: string }
  | { readonly kind: 'figures'; readonly ids: readonly FigureId[] }
  | { readonly kind: 'all' };

const TOPIC = 'topic:';
const FIGURES = 'figures:';

const listed = (text: string): string[] => text.split(',').filter(Boolean);

export const scopeOf = (text: string): Scope => {
  if (text === 'all') return { kind: 'all' };
  if (text.startsWith(TOPIC)) return { kind: 'topic', id: text.slice(TOPIC.length) };
  if (text.startsWith(FIGURES)) return { kind: 'figures', ids: listed(text.slice(FIGURES.length)) };
  return { kind: 'panels', ids: listed(text) };
};

export const scopeText = (scope: Scope): string => {
  switch (scope.kind) {
    case 'all':
      return 'all';
    case 'topic':
      return `${TOPIC}${scope.id}`;
    case 'figures':
      return `${FIGURES}${scope.ids.join(',')}`;
    case 'panels':
      return scope.ids.join(',');
  }
};

/**
 * The panels of the manifest in a scope, in the order of the page; those with defects cannot be drawn and stay out. Picked
 * figures have panels of their own (picked-figures.ts).
 */
export const panelsOf = (scope: Scope, { panels }: Manifest): readonly Panel[] => {
  const sound = panels.filter((panel) => panel.defects.length === 0);
  switch (scope.kind) {
    case 'all':
      return sound;
    case 'topic':
      return sound.filter((panel) => panel.topic === scope.id);
    case 'figures':
      return [];
    case 'panels':
      return sound.filter((panel) => scope.ids.includes(panel.id));
  }
};
