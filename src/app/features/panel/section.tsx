import type { ReactNode } from 'react';

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
  <div className="page-section">
    <div className="section-head">
      <h2>{title}</h2>
      {tools}
    </div>
    {children}
  </div>
);
