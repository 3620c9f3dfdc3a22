// Light or dark: what the reader chose, else what their system shows.

import { useEffect, useState } from 'react';
import { useSetting } from './use-setting.js';

export type Theme = 'light' | 'dark';

/** The theme in force, and the way to the other one. */
export function useTheme(): readonly [Theme, () => void] {
  const [chosen, choose] = useSetting('theme', ['system', 'light', 'dark'], () => 'system');
  const [system, setSystem] = useState<Theme>(systemTheme);
  const theme = chosen === 'system' ? system : chosen;
  useEffect(() => {
    const query = matchMedia('(prefers-color-scheme: dark)');
    const follow = (): void => {
      setSystem(systemTheme());
    };
    query.addEventListener('change', follow);
    return () => {
      query.removeEventListener('change', follow);
    };
  }, []);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  return [
    theme,
    () => {
      choose(theme === 'dark' ? 'light' : 'dark');
    },
  ];
}

function systemTheme(): Theme {
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
