import { sentenceAround } from '../../../extraction/proof/sentence.ts';
import type { OpenedText } from './opened-text.ts';

/** The sentence of the reader's copy in which a figure stands, the number itself marked. */
const SourceSentence = ({ opened, figure }: { opened: OpenedText; figure: string }) => {
  const mark = opened.marked.marks.find((each) => each.figure === figure);
  if (!mark) return null;
  const [before, number, after] = sentenceAround(opened.text, mark);
  return (
    <q className="source-sentence" lang="zh-CN">
      {before}
      <mark>{number}</mark>
      {after}
    </q>
  );
};

export default SourceSentence;
