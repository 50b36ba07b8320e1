import type { ReactNode } from 'react';
import styles from './panel-page.module.css';

/** A titled part of a panel's page; `tools` stand beside its title. */
export const Section = ({
  title,
  tools,
  children,
}: {
  title: string;
  tools?: ReactNode;
  children: ReactNode;
}) => (
  <div className={styles.section}>
    <div className={styles.sectionHead}>
      <h2>{title}</h2>
      {tools}
    </div>
    {children}
  </div>
);
