import type { ComponentType } from 'react';
import type { Drawing } from '../../panels/kind.ts';
import type { Panel } from '../../panels/manifest.ts';
import { AuditOfFigures } from './audit.tsx';
import { Definitions } from './definitions.tsx';
import { Finding } from './finding.tsx';
import { Sources } from './sources.tsx';
import { Table } from './table.tsx';

/** What a section of a panel's page is given. */
export interface SectionProps {
  readonly panel: Panel;
  readonly drawing: Drawing;
}

/** What stands below the chart on a panel's own page, in reading order. A new section is one file and one line here. */
export const PANEL_SECTIONS: readonly ComponentType<SectionProps>[] = [
  Finding,
  AuditOfFigures,
  Table,
  Sources,
  Definitions,
];
