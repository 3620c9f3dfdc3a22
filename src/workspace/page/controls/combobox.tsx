// Choices → a field to search in with a list under it, for one choice or several.

import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import type { PageOption } from '../../page-api.js';
import { usePage } from '../reach/page-context.js';
import { Icon } from './icon.js';
import { useChoices } from './use-choices.js';

export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  /** Heading that it stands under. */
  readonly group?: string;
  /** As the app gave it. */
  readonly option?: PageOption;
}

/** All choices, or a search for them. */
export type ChoiceSource = readonly Choice[] | ((typed: string) => Promise<readonly Choice[]>);

interface ComboboxProps {
  readonly id?: string | undefined;
  readonly label: string;
  readonly isLabelled: boolean;
  readonly describedBy?: string | undefined;
  readonly isInvalid: boolean;
  readonly placeholder: string;
  readonly isMany: boolean;
  /** How many may be chosen. */
  readonly most?: number | undefined;
  readonly minQuery: number;
  readonly autoFocus: boolean;
  readonly choices: ChoiceSource;
  readonly chosen: readonly Choice[];
  readonly onChoose: (chosen: readonly Choice[]) => void;
}

/** As https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ describes the one with a list. */
export function Combobox(props: ComboboxProps): ReactElement {
  const { isMany, chosen, onChoose, minQuery } = props;
  const { texts } = usePage();
  const listId = useId();
  const around = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const { found, isSearching } = useChoices(props.choices, typed ?? '', minQuery, isOpen);
  const [single] = chosen;
  const isFull = isMany && chosen.length >= (props.most ?? Infinity);

  useEffect(() => {
    if (!isOpen) return undefined;
    const closeOutside = (event: PointerEvent): void => {
      if (!around.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', closeOutside);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
    };
  }, [isOpen]);

  const open = (): void => {
    setOpen(true);
    setAt(0);
  };
  const choose = (choice: Choice): void => {
    const others = chosen.filter(({ id }) => id !== choice.id);
    const isNew = others.length === chosen.length;
    if (!isMany) onChoose([choice]);
    else if (!isNew || !isFull) onChoose(isNew ? [...chosen, choice] : others);
    setTyped(null);
    if (!isMany) setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const last = found.length - 1;
    const to = { ArrowDown: Math.min(at + 1, last), ArrowUp: Math.max(at - 1, 0) }[event.key];
    const choice = found[at];
    if (to !== undefined) {
      event.preventDefault();
      if (isOpen) setAt(to);
      else open();
    } else if (event.key === 'Enter' && isOpen && choice) {
      event.preventDefault();
      choose(choice);
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
    } else if (event.key === 'Backspace' && isMany && (typed ?? '') === '') {
      onChoose(chosen.slice(0, -1));
    } else if (event.key === 'Tab') setOpen(false);
  };
  const needsMore = (typed ?? '').length < minQuery;
  return (
    <div className={props.isInvalid ? 'combobox invalid' : 'combobox'} ref={around}>
      {isMany &&
        chosen.map((choice) => (
          <span key={choice.id} className="token">
            {choice.label}
            <button
              type="button"
              aria-label={texts.removeChoice(choice.label)}
              onClick={() => {
                onChoose(chosen.filter(({ id }) => id !== choice.id));
              }}
            >
              <Icon name="close" />
            </button>
          </span>
        ))}
      <input
        id={props.id}
        type="text"
        role="combobox"
        autoComplete="off"
        aria-label={props.isLabelled ? undefined : props.label}
        aria-describedby={props.describedBy}
        aria-invalid={props.isInvalid}
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && found[at] ? `${listId}-${at}` : undefined}
        autoFocus={props.autoFocus}
        placeholder={isMany && chosen.length > 0 ? '' : props.placeholder}
        value={typed ?? (isMany ? '' : (single?.label ?? ''))}
        onChange={(event) => {
          setTyped(event.target.value);
          open();
        }}
        onClick={open}
        onBlur={() => {
          setTyped(null);
        }}
        onKeyDown={onKeyDown}
      />
      <Icon name="chevronDown" />
      {isOpen && (
        <ul className="listbox" id={listId} role="listbox" aria-label={props.label}>
          {found.map((choice, index) => (
            <li
              key={choice.id}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={chosen.some(({ id }) => id === choice.id)}
              className={index === at ? 'option active' : 'option'}
              ref={(item) => {
                if (index === at) item?.scrollIntoView({ block: 'nearest' });
              }}
              onPointerDown={(event) => {
                event.preventDefault();
                choose(choice);
              }}
            >
              {choice.group !== undefined && choice.group !== found[index - 1]?.group && (
                <span className="option-group">{choice.group}</span>
              )}
              <span>{choice.label}</span>
              {choice.help !== undefined && <span className="option-help">{choice.help}</span>}
            </li>
          ))}
          {found.length === 0 && (
            <li className="option none" role="option" aria-selected={false} aria-disabled="true">
              {needsMore
                ? texts.typeMore(minQuery)
                : isSearching
                  ? texts.searching
                  : texts.nothingFound}
            </li>
          )}
        </ul>
      )}
    </div>
  );
}
