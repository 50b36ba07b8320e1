import { AUDIT_STRINGS } from '../../panel/audit/strings.ts';
import { useSettings } from '../../settings/provider.tsx';
import { Breadcrumb } from '../../ui/breadcrumb.tsx';
import styles from './method.module.css';
import { METHOD_TEXT } from './method-text.ts';

/** How the audit calculates and what its verdicts mean, for readers who are no statisticians. */
const MethodPage = () => {
  const { locale } = useSettings();
  const words = AUDIT_STRINGS[locale];
  const { lead, sections, sourcesTitle, sources } = METHOD_TEXT[locale];
  return (
    <article className={styles.page}>
      <Breadcrumb trail={[{ href: '#/audit', name: words.title }]} here={words.method} />
      <h1>{words.method}</h1>
      <p className={styles.lead}>{lead}</p>
      {sections.map(({ title, paragraphs, table }) => (
        <section key={title}>
          <h2>{title}</h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {table && (
            <table>
              <thead>
                <tr>
                  {table.head.map((cell) => (
                    <th key={cell} scope="col">
                      {cell}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {table.rows.map(([first, ...cells]) => (
                  <tr key={first}>
                    <th scope="row">{first}</th>
                    {cells.map((cell) => (
                      <td key={cell}>{cell}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </section>
      ))}
      <section>
        <h2>{sourcesTitle}</h2>
        <ul className={styles.sources}>
          {sources.map(({ text, href }) => (
            <li key={text}>
              {href ? (
                <a href={href} rel="noreferrer">
                  {text}
                </a>
              ) : (
                text
              )}
            </li>
          ))}
        </ul>
      </section>
      <p>
        <a href="#/audit">{words.toAudit}</a>
      </p>
    </article>
  );
};

export default MethodPage;
