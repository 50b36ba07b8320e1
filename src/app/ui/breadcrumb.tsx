import { useSettings } from '../settings/provider.tsx';
import styles from './breadcrumb.module.css';

/** The way back from a page, from the overview down. */
export const Breadcrumb = ({
  trail = [],
  here,
}: {
  /** The pages between the overview and this one. */
  trail?: readonly { readonly href: string; readonly name: string }[];
  /** The page itself; not named where its heading follows at once and is long. */
  here?: string;
}) => {
  const { strings } = useSettings();
  return (
    <nav className={styles.breadcrumb} aria-label={strings.breadcrumb}>
      <ol>
        {[{ href: '#/', name: strings.overview }, ...trail].map(({ href, name }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
        {here !== undefined && (
          <li>
            <span aria-current="page">{here}</span>
          </li>
        )}
      </ol>
    </nav>
  );
};
