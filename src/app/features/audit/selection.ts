import { idsOf, isBorneOut } from '../../../audit/by-figure.ts';
import type { Check } from '../../../audit/check.ts';
import { outcomeOf } from '../../../audit/labels.ts';
import type { Bundle } from '../../../bundle/model/bundle.ts';
import type { Manifest } from '../../../dashboard/manifest.ts';
import { aboutIds } from '../../panel/audit/links.ts';
import { useQueryValue } from '../../url/hash-location.ts';

/** Which checks the hash asks for: `verdict`, `kind`, `topic`, and `about` some figures. */
export interface Selection {
  readonly verdict: string | null;
  readonly kind: string | null;
  readonly topic: string | null;
  readonly about: readonly string[];
}

export const useSelection = (): Selection => ({
  verdict: useQueryValue('verdict'),
  kind: useQueryValue('kind'),
  topic: useQueryValue('topic'),
  about: aboutIds(useQueryValue('about')),
});

/** The topics whose files hold a figure of the check. */
export const topicsOf = (check: Check, bundle: Bundle, { topics }: Manifest): readonly string[] => {
  const resources = new Set(idsOf(check).flatMap((id) => bundle.figures.get(id)?.resource ?? []));
  return topics.filter((topic) => topic.resources.some((name) => resources.has(name))).map(({ id }) => id);
};

/** Whether a check is selected; `but` leaves one condition out, to count what its choices would give. */
export const isSelected = (
  check: Check,
  selection: Selection,
  { bundle, manifest }: { readonly bundle: Bundle; readonly manifest: Manifest },
  but?: keyof Selection,
): boolean => {
  const { verdict, kind, topic, about } = selection;
  return (
    (but === 'verdict' || verdict === null || outcomeOf(check) === verdict) &&
    (but === 'kind' || kind === null || check.kind === kind) &&
    (but === 'topic' || topic === null || topicsOf(check, bundle, manifest).includes(topic)) &&
    (about.length === 0 || isBorneOut(check, new Set(about)))
  );
};
