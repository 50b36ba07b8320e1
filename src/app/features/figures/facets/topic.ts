import { type Facet, inOrderOf } from '../facet.ts';

export const topic: Facet = {
  id: 'topic',
  title: { zh: '主题', en: 'Topic' },
  valuesOf: ({ resource }, { manifest }) => {
    const topics = manifest.topics.filter(({ resources }) => resources.includes(resource));
    return topics.length > 0 ? topics.map(({ id }) => id) : ['none'];
  },
  label: (value, { manifest }, locale) =>
    manifest.topics.find(({ id }) => id === value)?.title[locale] ?? { zh: '未归类', en: 'no topic' }[locale],
  order: (values, { manifest }) =>
    inOrderOf(
      manifest.topics.map(({ id }) => id),
      values,
    ),
};
