import type { Facet } from './facet.ts';
import { measure } from './facets/measure.ts';
import { modality } from './facets/modality.ts';
import { period } from './facets/period.ts';
import { qualifier } from './facets/qualifier.ts';
import { topic } from './facets/topic.ts';
import { unit } from './facets/unit.ts';
import { verdict } from './facets/verdict.ts';

/** Every way to filter the figures. A new facet is one file in facets/ and one line here. */
export const FACETS: readonly Facet[] = [topic, measure, unit, period, qualifier, modality, verdict];
