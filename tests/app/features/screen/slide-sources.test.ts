import { expect, test } from 'vitest';
import { placesOfSlide } from '../../../../src/app/features/screen/slides/slide-sources.ts';
import { audit } from '../../../../src/audit/audit.ts';
import { deckOf } from '../../../../src/dashboard/slides.ts';
import { SHIPPED } from '../../../support/shipped.ts';

const { bundle, manifest } = SHIPPED;
const { slides } = deckOf(bundle, manifest, audit(bundle).checks);

const places = (id: string, locale: 'zh' | 'en'): string => {
  const slide = slides.find((each) => each.id === id);
  if (!slide) throw new Error(`no slide ${id}`);
  return placesOfSlide(slide, bundle, locale);
};

test('states and deadlines of problems come from the part of the report that tells them', () => {
  expect(places('open-problems', 'zh')).toContain('第四部分');
  expect(places('open-problems', 'en')).toContain('Part four');
  expect(places('problem-status', 'zh')).toContain('第四部分');
  expect(places('problem-status', 'en')).toContain('Part four');
  expect(places('trade', 'zh')).not.toContain('第四部分');
});
