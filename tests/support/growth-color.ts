/** The colour of the number in an SVG picture that says how far something rose or fell; none where it is not drawn. */
export const growthColor = (svg: string, growth: string): string | undefined => {
  const text = [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].find(([, , words]) => words === growth);
  return /fill(?:="|:\s*)([^";]+)/.exec(text?.[1] ?? '')?.[1];
};
