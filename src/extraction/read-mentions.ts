import { normalText } from '../bundle/numbers/normal-text.ts';
import type { Claim } from './claims/claim.ts';
import { readClaims } from './claims/read-claims.ts';
import { inBaseUnits, signedValue } from './claims/value.ts';
import { type Mention, NO_FIGURE } from './mention.ts';
import { findNumbers } from './numbers/find-numbers.ts';
import type { FoundNumber } from './numbers/found-number.ts';
import { textLayout } from './numbers/text-layout.ts';

const otherMention = (text: string, { kind, start, end }: FoundNumber): Mention => ({
  offset: start,
  text: text.slice(start, end),
  kind,
  ...NO_FIGURE,
});

const figureMention = (text: string, normal: string, claim: Claim, about: Claim | undefined): Mention => {
  const value = signedValue(claim, normal);
  return {
    offset: claim.start,
    text: text.slice(claim.start, claim.end),
    kind: 'figure',
    value,
    unit: claim.unit,
    baseValue: inBaseUnits(value, claim.factor),
    baseUnit: claim.base,
    qualifier: claim.qualifier,
    modality: claim.modality,
    measure: claim.isRank ? 'rank' : claim.measure,
    indicator: claim.indicator,
    period: claim.period,
    scope: claim.scope,
    of: about?.start ?? null,
  };
};

/**
 * Reads every number of a Chinese official text and what it says: numbers → kinds and units → claims. Returns the
 * mentions in the order of the text; offsets count UTF-16 code units of `text`. Pure, throws nothing, and takes time
 * linear in the length of the text.
 */
export const readMentions = (text: string): readonly Mention[] => {
  const normal = normalText(text);
  const layout = textLayout(normal);
  const found = findNumbers(normal, layout);
  const claims = readClaims(normal, layout.titles, found);
  const claimAt = new Map(claims.map((claim) => [claim.start, claim]));
  return found.map((number) => {
    const claim = claimAt.get(number.start);
    if (!claim) return otherMention(text, number);
    return figureMention(text, normal, claim, claim.about === null ? undefined : claims[claim.about]);
  });
};
