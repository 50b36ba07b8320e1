import { useEffect, useState } from 'react';
import { loadPinyin, type Pinyin } from './pinyin.ts';

/** Pinyin, once a query can be meant as such; null before that and where it cannot be had. */
export const usePinyin = (query: string): Pinyin | null => {
  const [pinyin, setPinyin] = useState<{ readonly of: Pinyin } | null>(null);
  const wanted = /[a-z]/i.test(query);
  useEffect(() => {
    if (!wanted) return;
    loadPinyin().then(
      (of) => setPinyin({ of }),
      () => undefined,
    );
  }, [wanted]);
  return pinyin?.of ?? null;
};
