// An alert → a coloured box whose level is told in words too.

import type { ReactElement } from 'react';
import { Icon } from '../controls/icon.js';
import type { IconName } from '../controls/icon.js';
import { usePage } from '../reach/page-context.js';
import type { DrawnBlock } from './shapes.js';
import { Text } from './text.js';

type AlertBlock = Extract<DrawnBlock, { readonly type: 'alert' }>;

const ICONS: Readonly<Record<string, IconName>> = {
  warning: 'warning',
  error: 'warning',
  success: 'check',
};

export function Alert({ alert }: { readonly alert: AlertBlock }): ReactElement {
  const { texts } = usePage();
  const level = alert.level ?? 'default';
  return (
    <div className={`alert alert-${level}`} role="note">
      <Icon name={ICONS[level] ?? 'info'} />
      <div>
        <span className="hidden">{texts.levels[level] ?? level}: </span>
        <Text text={alert.text} />
      </div>
    </div>
  );
}
