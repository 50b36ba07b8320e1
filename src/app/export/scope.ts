import type { Manifest, Panel } from '../../panels/manifest.ts';

/** What is exported, as the link names it: `gdp`, `gdp,trade`, `topic:economy`, `all`. */
export type Scope =
  | { readonly kind: 'panels'; readonly ids: readonly string[] }
  | { readonly kind: 'topic'; readonly id: string }
  | { readonly kind: 'all' };

export const scopeOf = (text: string): Scope => {
  if (text === 'all') return { kind: 'all' };
  if (text.startsWith('topic:')) return { kind: 'topic', id: text.slice('topic:'.length) };
  return { kind: 'panels', ids: text.split(',').filter(Boolean) };
};

export const scopeText = (scope: Scope): string => {
  switch (scope.kind) {
    case 'all':
      return 'all';
    case 'topic':
      return `topic:${scope.id}`;
    case 'panels':
      return scope.ids.join(',');
  }
};

/** The panels of a scope in the order of the page; those with defects cannot be drawn and stay out. */
export const panelsOf = (scope: Scope, { panels }: Manifest): readonly Panel[] => {
  const sound = panels.filter((panel) => panel.defects.length === 0);
  switch (scope.kind) {
    case 'all':
      return sound;
    case 'topic':
      return sound.filter((panel) => panel.topic === scope.id);
    case 'panels':
      return sound.filter((panel) => scope.ids.includes(panel.id));
  }
};
