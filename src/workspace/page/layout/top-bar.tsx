// The workspace → its name, and the choices that hold for the whole page: person, language, theme, time.

import type { ReactElement } from 'react';
import { Avatar } from '../controls/avatar.js';
import { Icon } from '../controls/icon.js';
import { IconButton } from '../controls/icon-button.js';
import { Menu } from '../controls/menu.js';
import { wholeTime } from '../messages/when.js';
import { usePage } from '../reach/page-context.js';
import type { Theme } from '../reach/use-theme.js';

interface TopBarProps {
  readonly theme: Theme;
  readonly onTheme: () => void;
  readonly onLanguage: () => void;
  readonly onPerson: (id: string) => void;
  readonly isSidebarOpen: boolean;
  readonly onSidebar: () => void;
}

export function TopBar(props: TopBarProps): ReactElement {
  const { theme, onTheme, onLanguage, onPerson, isSidebarOpen, onSidebar } = props;
  const { state, texts, language, act } = usePage();
  const reader = { texts, zone: state.me.tz, now: state.now };
  return (
    <header className="top-bar">
      <IconButton
        icon="menu"
        label={texts.openSidebar}
        className="sidebar-button"
        aria-expanded={isSidebarOpen}
        onClick={onSidebar}
      />
      <h1>
        {state.team.name}
        <span className="local-badge">{texts.localWorkspace}</span>
      </h1>
      <div className="top-choices">
        {state.next_summary !== null && (
          <button
            type="button"
            className="top-button"
            title={wholeTime(state.next_summary, reader)}
            onClick={() => void act({ act: 'move_clock' })}
          >
            <Icon name="clock" />
            <span className="wide-only">{texts.moveClock}</span>
          </button>
        )}
        <button
          type="button"
          className="top-button"
          lang={language === 'sv' ? 'en' : 'sv'}
          onClick={onLanguage}
        >
          <Icon name="globe" />
          <span className="wide-only">{texts.otherLanguage}</span>
        </button>
        <IconButton
          icon={theme === 'dark' ? 'sun' : 'moon'}
          label={theme === 'dark' ? texts.toLight : texts.toDark}
          onClick={onTheme}
        />
        <Menu
          label={texts.switchPerson}
          hasWords
          title={texts.seeAs}
          className="person-button"
          items={state.people.flatMap(({ id, real_name, kind }) =>
            kind === 'bot'
              ? []
              : [
                  {
                    id,
                    label: (
                      <>
                        <strong>{real_name}</strong>{' '}
                        <span className="badge">{texts.kinds[kind]}</span>
                      </>
                    ),
                    help: texts.kindHelp[kind],
                    isChosen: id === state.me.id,
                    onChoose: () => {
                      onPerson(id);
                    },
                  },
                ],
          )}
        >
          <Avatar person={state.me} size={26} />
          <span className="wide-only">{state.me.real_name}</span>
          <Icon name="chevronDown" />
        </Menu>
      </div>
    </header>
  );
}
