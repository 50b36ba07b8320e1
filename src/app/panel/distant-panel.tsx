import { type CSSProperties, useId, useRef } from 'react';
import { useNear } from '../ui/use-mounted.ts';
import { usePrinting } from './chart/printing.ts';
import { PanelCard, type PanelCardProps } from './panel-card.tsx';
import { Templated } from './templated.tsx';

/**
 * A panel of a page that has very many: only its title stands, in a card of about its size, until the reader comes
 * near. Then it is there for good.
 */
export const DistantPanel = (props: PanelCardProps) => {
  const { panel, heading: Title } = props;
  const place = useRef<HTMLElement>(null);
  const near = useNear(place);
  const printing = usePrinting();
  const titleId = useId();
  if (near || printing) return <PanelCard {...props} />;
  return (
    <article
      ref={place}
      className="panel panel-distant"
      style={{ '--span': panel.span } as CSSProperties}
      data-panel={panel.id}
      data-state="loading"
      aria-labelledby={titleId}
    >
      <Title className="panel-title" id={titleId}>
        <Templated template={panel.title} />
      </Title>
    </article>
  );
};
