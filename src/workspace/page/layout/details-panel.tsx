// An answer of the bot's → the panel that shows its sources, how it was understood, and what was sent.

import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import type { PageTrail } from '../../page-api.js';
import { IconButton } from '../controls/icon-button.js';
import { fetchTrail } from '../reach/client.js';
import { messageIn, usePage } from '../reach/page-context.js';
import type { MessageAt } from '../reach/page-context.js';
import { moveTab } from './channel-head.js';
import { JsonView } from './json-view.js';
import { Refusals } from './refusals.js';
import { SourceList } from './source-list.js';
import { TrailSteps } from './trail-steps.js';

const ANSWER_TABS = ['sources', 'understanding', 'blocks', 'plainText'] as const;
type DetailsTab = (typeof ANSWER_TABS)[number] | 'refusals';

export function DetailsPanel({
  at,
  onClose,
}: {
  readonly at: MessageAt;
  readonly onClose: () => void;
}): ReactElement {
  const { state, texts } = usePage();
  const message = messageIn(state, at);
  const trail = useTrail(at, state.features.trail, message?.edited_ts);
  const [tab, setTab] = useState<DetailsTab>(state.features.trail ? 'sources' : 'blocks');
  const tabs: readonly DetailsTab[] = [
    ...ANSWER_TABS.filter((one) => state.features.trail || !isOfTrail(one)),
    ...(state.refusals.length > 0 ? (['refusals'] as const) : []),
  ];
  return (
    <aside
      className="panel details"
      aria-labelledby="details-title"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      <div className="panel-head">
        <h2 id="details-title">{texts.details}</h2>
        <IconButton icon="close" label={texts.closeDetails} onClick={onClose} autoFocus />
      </div>
      <div className="tabs" role="tablist" aria-label={texts.details} onKeyDown={moveTab}>
        {tabs.map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            id={`tab-${one}`}
            aria-selected={one === tab}
            aria-controls="details-tab"
            tabIndex={one === tab ? 0 : -1}
            onClick={() => {
              setTab(one);
            }}
          >
            {texts[one]}
          </button>
        ))}
      </div>
      <div
        className="panel-body"
        role="tabpanel"
        id="details-tab"
        aria-labelledby={`tab-${tab}`}
        tabIndex={0}
      >
        {message && tab === 'blocks' && <JsonView value={message.blocks} what="blocks" />}
        {message && tab === 'plainText' && <pre className="code">{message.text}</pre>}
        {tab === 'refusals' && <Refusals />}
        {isOfTrail(tab) && <TrailTab tab={tab} trail={trail} />}
      </div>
    </aside>
  );
}

function isOfTrail(tab: DetailsTab): tab is 'sources' | 'understanding' {
  return tab === 'sources' || tab === 'understanding';
}

function TrailTab({
  tab,
  trail,
}: {
  readonly tab: 'sources' | 'understanding';
  readonly trail: PageTrail | null | undefined;
}): ReactElement {
  const { texts } = usePage();
  if (trail === undefined) return <p className="quiet">{texts.searching}</p>;
  if (trail === null) return <p className="quiet">{texts.noTrail}</p>;
  return tab === 'sources' ? <SourceList trail={trail} /> : <TrailSteps trail={trail} />;
}

/** Undefined until the server has answered. */
function useTrail(
  { channel, ts }: MessageAt,
  isKept: boolean,
  edited: string | undefined,
): PageTrail | null | undefined {
  const [trail, setTrail] = useState<PageTrail | null | undefined>(undefined);
  useEffect(() => {
    if (!isKept) return undefined;
    let isWanted = true;
    const take = (found: PageTrail | null): void => {
      if (isWanted) setTrail(found);
    };
    fetchTrail(channel, ts).then(take, () => {
      take(null);
    });
    return () => {
      isWanted = false;
    };
  }, [channel, ts, isKept, edited]);
  return trail;
}
