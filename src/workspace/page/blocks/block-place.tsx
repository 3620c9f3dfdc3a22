// Where blocks stand (a message, a home, a modal) → the values of their inputs and the way to press.

import { createContext, useCallback, useContext, useMemo, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type {
  PageActResult,
  PageInputValue,
  PageOption,
  PageOptionGroup,
  PagePlace,
  PageStateValues,
} from '../../page-api.js';
import { usePage } from '../reach/page-context.js';

/** One element of one block. */
export interface ElementAt {
  readonly block_id: string;
  readonly action_id: string;
}

export interface BlockPlace {
  readonly valueOf: (at: ElementAt) => PageInputValue;
  readonly setValue: (at: ElementAt, value: PageInputValue) => void;
  readonly press: (at: ElementAt, input?: PageInputValue) => Promise<PageActResult>;
  readonly suggest: (
    at: ElementAt,
    typed: string,
  ) => Promise<readonly (PageOption | PageOptionGroup)[]>;
  /** All values, those of the server under those that were chosen here. */
  readonly values: PageStateValues;
}

const BlockPlaceContext = createContext<BlockPlace | null>(null);

/** The place around; throws where there is none, which is a mistake in the page. */
export function useBlockPlace(): BlockPlace {
  const value = useContext(BlockPlaceContext);
  if (!value) throw new Error('Outside a message or view');
  return value;
}

/** Keeps what is chosen in the blocks inside until it is sent. */
export function BlockPlaceProvider({
  place,
  given,
  children,
}: {
  readonly place: PagePlace;
  /** Values that the server knows. */
  readonly given: PageStateValues;
  readonly children: (place: BlockPlace) => ReactNode;
}): ReactElement {
  const { act } = usePage();
  const [chosen, setChosen] = useState<PageStateValues>({});
  const where = JSON.stringify(place);
  const values = useMemo(() => merge(given, chosen), [given, chosen]);
  const setValue = useCallback(({ block_id, action_id }: ElementAt, value: PageInputValue) => {
    setChosen((before) => merge(before, { [block_id]: { [action_id]: value } }));
  }, []);
  const blockPlace = useMemo<BlockPlace>(() => {
    const at = JSON.parse(where) as PagePlace;
    return {
      values,
      setValue,
      valueOf: ({ block_id, action_id }) => values[block_id]?.[action_id] ?? {},
      press: (element, input) =>
        act({
          act: 'press',
          place: at,
          ...element,
          state: input
            ? merge(values, { [element.block_id]: { [element.action_id]: input } })
            : values,
          ...(input ? { input } : {}),
        }),
      suggest: async (element, typed) => {
        const result = await act({ act: 'suggest', place: at, ...element, value: typed });
        return result.ok ? (result.option_groups ?? result.options ?? []) : [];
      },
    };
  }, [act, setValue, values, where]);
  return <BlockPlaceContext value={blockPlace}>{children(blockPlace)}</BlockPlaceContext>;
}

function merge(under: PageStateValues, over: PageStateValues): PageStateValues {
  const merged: Record<string, Readonly<Record<string, PageInputValue>> | undefined> = { ...under };
  for (const [block_id, actions] of Object.entries(over))
    merged[block_id] = { ...merged[block_id], ...actions };
  return merged;
}
