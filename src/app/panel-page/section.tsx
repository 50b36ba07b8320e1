import { type ReactNode, useId } from 'react';

/** A titled part of a panel's page; `tools` stand beside its title. */
export const Section = ({
  title,
  tools,
  children,
}: {
  title: string;
  tools?: ReactNode;
  children: ReactNode;
}) => {
  const id = useId();
  return (
    <section className="page-section" aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>{title}</h2>
        {tools}
      </div>
      {children}
    </section>
  );
};
