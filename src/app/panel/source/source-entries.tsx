import { lazy, type ReactNode, Suspense } from 'react';
import type { Figure } from '../../../bundle/model/bundle.ts';
import { useDashboard } from '../../data/dashboard-provider.tsx';
import { useSettings } from '../../settings/provider.tsx';
import { useOpenedText } from './opened-text.ts';
import { SOURCE_STRINGS } from './strings.ts';

const SourceSentence = lazy(() => import('./source-sentence.tsx'));

/** On a figure's card: its sentence, where the reader has opened the report, and the way to its place. */
export const SourceEntries = ({
  figure,
  entry,
}: {
  figure: Figure;
  entry: (name: string, content: ReactNode) => ReactNode;
}) => {
  const { bundle } = useDashboard();
  const { locale } = useSettings();
  const words = SOURCE_STRINGS[locale];
  const opened = useOpenedText(bundle);
  return (
    <>
      {opened &&
        entry(
          words.sentence,
          <Suspense>
            <SourceSentence opened={opened} figure={figure.id} />
          </Suspense>,
        )}
      {entry(words.title, <a href={`#/source?at=${figure.offset}`}>{words.inText}</a>)}
    </>
  );
};
