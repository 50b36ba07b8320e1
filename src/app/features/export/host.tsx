import { lazy, Suspense } from 'react';
import { useQueryValue } from '../../url/hash-location.ts';

/** The dialog and all that draws and writes come when it is first opened. */
const ExportDialog = lazy(() => import('./dialog.tsx'));

/** The export dialog over the page, while the link names what to export: `?export=gdp`. */
export const ExportHost = () => {
  const scope = useQueryValue('export');
  if (!scope) return null;
  return (
    <Suspense fallback={null}>
      <ExportDialog scope={scope} />
    </Suspense>
  );
};
