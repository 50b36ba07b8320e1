import { useMemo } from 'react';
import { audit } from '../../../audit/audit.ts';
import type { Report } from '../../../dashboard/report.ts';
import { type Deck, deckOf } from '../../../dashboard/slides.ts';

/** The slides of a dashboard with its audit. */
export const useSlideshow = ({ bundle, manifest }: Report, names: string): Deck =>
  useMemo(() => deckOf(bundle, manifest, audit(bundle).checks, names), [bundle, manifest, names]);
