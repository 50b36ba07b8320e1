/** A Chinese text → its pinyin without tones, once as initials and once in full: `jzxttl jizhuangxiangtuntuliang`. */
export type Pinyin = (text: string) => string;

const isLatin = (syllable: string): boolean => /^[a-z]+$/.test(syllable);

let loading: Promise<Pinyin> | undefined;

/** The dictionary is large and few readers type pinyin: it comes when the first latin letter is typed. */
export const loadPinyin = (): Promise<Pinyin> => {
  loading ??= import('pinyin-pro').then(({ pinyin }) => {
    const known = new Map<string, string>();
    return (text) => {
      const found = known.get(text);
      if (found !== undefined) return found;
      const syllables = pinyin(text, { toneType: 'none', type: 'array', nonZh: 'removed', v: true }).filter(
        isLatin,
      );
      const both = `${syllables.map((syllable) => syllable[0]).join('')} ${syllables.join('')}`;
      known.set(text, both);
      return both;
    };
  });
  return loading;
};
