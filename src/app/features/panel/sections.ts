import type { ComponentType } from 'react';
import { AuditOfFigures } from './audit.tsx';
import { Definitions } from './definitions.tsx';
import { Finding } from './finding.tsx';
import type { SectionProps } from './section-props.ts';
import { SeriesOnPage } from './series.tsx';
import { Sources } from './sources.tsx';
import { Table } from './table.tsx';

/** What stands below the chart on a panel's own page, in reading order. A new section is one file and one line here. */
export const PANEL_SECTIONS: readonly ComponentType<SectionProps>[] = [
  SeriesOnPage,
  Finding,
  AuditOfFigures,
  Table,
  Sources,
  Definitions,
];
