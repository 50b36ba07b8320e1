import { expect, test } from 'vitest';
import {
  placesOfSlide,
  publicationsOfSlide,
  slideReferences,
} from '../../../../src/app/features/screen/slides/slide-sources.ts';
import { audit } from '../../../../src/audit/audit.ts';
import { deckOf } from '../../../../src/dashboard/slides.ts';
import { SHIPPED } from '../../../support/shipped.ts';

const { bundle, manifest } = SHIPPED;
const { slides } = deckOf(bundle, manifest, audit(bundle).checks);

const slideOf = (id: string) => {
  const slide = slides.find((each) => each.id === id);
  if (!slide) throw new Error(`no slide ${id}`);
  return slide;
};

const places = (id: string, locale: 'zh' | 'en'): string => placesOfSlide(slideOf(id), bundle, locale);

test('states and deadlines of problems come from the part of the report that tells them', () => {
  expect(places('open-problems', 'zh')).toContain('第四部分');
  expect(places('open-problems', 'en')).toContain('Part four');
  expect(places('problem-status', 'zh')).toContain('第四部分');
  expect(places('problem-status', 'en')).toContain('Part four');
  expect(places('trade', 'zh')).not.toContain('第四部分');
});

test('a slide names the publication of its reference values', () => {
  expect(publicationsOfSlide(slideOf('trade'), bundle, 'zh')).toBe(
    '对照值取自2020年厦门外贸统计，中国日报网',
  );
  expect(publicationsOfSlide(slideOf('container-throughput'), bundle, 'en')).toBe(
    'Reference values from Xiamen Port Authority, container throughput of 2020',
  );
});

test('a slide without reference values names none', () => {
  expect(publicationsOfSlide(slideOf('letters'), bundle, 'zh')).toBe('');
});

test('of more than two publications the first is named and the others are counted', () => {
  const slide = slideOf('gdp');
  const publications = new Set(slideReferences(slide, bundle).map((id) => bundle.references.get(id)?.source));
  expect(publications.size).toBeGreaterThan(2);
  const others = publications.size - 1;
  expect(publicationsOfSlide(slide, bundle, 'zh')).toContain(
    `《厦门经济特区年鉴 2020》，历年地区生产总值，及另外 ${others} 个来源`,
  );
  expect(publicationsOfSlide(slide, bundle, 'en')).toContain(`, and ${others} more publications`);
});
