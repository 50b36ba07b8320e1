import { useMemo } from 'react';
import { audit } from '../../audit/audit.ts';
import { type Deck, deckOf } from '../../panels/deck.ts';
import type { Report } from '../../panels/report.ts';

/** The slides of a report with its audit. */
export const useDeck = ({ bundle, manifest }: Report, names: string): Deck =>
  useMemo(() => deckOf(bundle, manifest, audit(bundle).checks, names), [bundle, manifest, names]);
