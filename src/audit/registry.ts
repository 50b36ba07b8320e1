import type { AuditKind } from './kind.ts';
import { base } from './kinds/base.ts';
import { bound } from './kinds/bound.ts';
import { change } from './kinds/change.ts';
import { growth } from './kinds/growth.ts';
import { part } from './kinds/part.ts';
import { ratio } from './kinds/ratio.ts';
import { residual } from './kinds/residual.ts';
import { same } from './kinds/same.ts';
import { share } from './kinds/share.ts';
import { sum } from './kinds/sum.ts';
import { within } from './kinds/within.ts';

/** Every kind of relation, by the name that relations.csv uses. A new kind is one file in kinds/ and one line here. */
export const AUDIT_KINDS: Readonly<Record<string, AuditKind>> = {
  growth,
  base,
  change,
  share,
  part,
  sum,
  residual,
  ratio,
  bound,
  same,
  within,
};
