import type { Locale } from '../../bundle/model/text.ts';
import { templateText } from '../../charts/text/template.ts';
import type { Report } from '../../dashboard/report.ts';
import { STRINGS } from '../settings/shared-strings.ts';
import { NAVIGATION } from '../url/navigation.ts';

/** What a page is about: a topic, a panel's finding, a page of the site; null for the overview and unknown paths. */
const subjectOf = (path: string, { bundle, manifest }: Report, locale: Locale): string | null => {
  const [, kind, id] = /^\/(topic|panel)\/(.+)$/.exec(path) ?? [];
  const topic = kind === 'topic' && manifest.topics.find((each) => each.id === id);
  if (topic) return topic.title[locale];
  const panel = kind === 'panel' && manifest.panels.find((each) => each.id === id);
  if (panel) return templateText(panel.title[locale], bundle, locale);
  return NAVIGATION.find((link) => link.path === path && path !== '/')?.label[locale] ?? null;
};

/** The title of the browser's tab: the page, the report, the app. */
export const pageTitle = (path: string, dashboard: Report | null, locale: Locale): string =>
  [
    dashboard && subjectOf(path, dashboard, locale),
    dashboard?.bundle.descriptor.heshu.report.title[locale],
    STRINGS[locale].name,
  ]
    .filter(Boolean)
    .join(' — ');
