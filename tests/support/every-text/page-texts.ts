/** The texts of a page, block by block, as a reader meets them. */

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BUTTON CAPTION DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 HEADER LABEL LI MAIN NAV OL OPTION P SECTION SUMMARY TABLE TBODY TD TH THEAD TR UL'.split(
    ' ',
  ),
);

/** What screen readers say of an element, and what stands at it when it is pointed at. */
const ATTRIBUTES = ['aria-label', 'title', 'alt', 'placeholder'];

/** A number ends where its element does, but not where a line may break. Charts are looked at as they are drawn. */
const wordsOf = (node: Node): string => {
  if (node.nodeType === 3) return node.textContent ?? '';
  const inner = [...node.childNodes].map(wordsOf).join('');
  return ['WBR', 'SVG'].includes(node.nodeName.toUpperCase()) ? '' : ` ${inner} `;
};

export const pageTexts = (root: Element): string[] => {
  const texts: string[] = [];
  /** Whether there is a block in an element or it is one. */
  const visit = (element: Element): boolean => {
    texts.push(...ATTRIBUTES.flatMap((name) => element.getAttribute(name) ?? []));
    const inner = [...element.children].filter(visit).length > 0;
    const isBlock = BLOCKS.has(element.tagName);
    if (isBlock && !inner) texts.push(wordsOf(element).replace(/\s+/g, ' ').trim());
    return isBlock || inner;
  };
  visit(root);
  return texts.filter(Boolean);
};
