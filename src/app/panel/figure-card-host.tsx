import { lazy, Suspense, useState } from 'react';
import { useQueryValue } from '../url/hash-location.ts';

const FigureCard = lazy(() => import('./figure-card.tsx'));

/** The card over the page, while the link names a figure: `?figure=gdp.2021`. */
export const FigureCardHost = () => {
  const named = useQueryValue('figure') !== null;
  // Kept once it has come, so that it can return the focus when it closes.
  const [asked, setAsked] = useState(named);
  if (named && !asked) setAsked(true);
  if (!asked) return null;
  return (
    <Suspense fallback={null}>
      <FigureCard />
    </Suspense>
  );
};
