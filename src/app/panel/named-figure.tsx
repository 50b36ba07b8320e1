import type { Figure } from '../../bundle/model/bundle.ts';
import { periodText } from '../../bundle/model/period.ts';
import { useSettings } from '../settings/provider.tsx';
import { FigureNumber } from './figure-number.tsx';

/** A figure outside of a table: what it is, its number, and when. */
export const NamedFigure = ({ figure }: { figure: Figure }) => {
  const { locale } = useSettings();
  return (
    <>
      {figure.indicator[locale]} <FigureNumber figure={figure} />{' '}
      <small className="figure-period">{periodText(figure.period, locale)}</small>
    </>
  );
};
