import { useSettings } from '../settings/provider.tsx';

export const NotFound = () => {
  const { strings } = useSettings();
  return (
    <section className="message-page">
      <h1>{strings.notFound}</h1>
      <p>{strings.notFoundHelp}</p>
      <p>
        <a href="#/">{strings.toOverview}</a>
      </p>
    </section>
  );
};
