// What administrators have set in Slack, and what the file and the operator have → what holds in a workspace.

import type { Config } from '../config.js';
import type { WorkspaceSettings } from '../model/access.js';
import type { ShownTo } from '../model/audience.js';
import { LANGUAGES } from '../model/language.js';
import type { Log } from '../model/log.js';
import type { SettingName, SettingsHandlers, ShownSetting } from '../slack/settings-handlers.js';
import type { TeamStore } from '../store/store.js';

/** From those who show to least to those who show to most. */
const SHOWN_TO: readonly ShownTo[] = ['nobody', 'members', 'guests', 'everyone'];
const NAMES: readonly SettingName[] = ['language', 'keeper', 'email', 'phone'];
const PERSON = /^[UW][A-Z0-9]{2,20}$/;
/** Another process may have changed them. */
const LOOK_MS = 60_000;

export interface KeptSettings extends SettingsHandlers {
  /** What holds now: the file first, then what an administrator has set, as far as they may. */
  now(): WorkspaceSettings;
  stop(): void;
}

interface SettingsParts {
  readonly store: Pick<TeamStore, 'settings'>;
  readonly config: Pick<Config, 'showEmailTo' | 'showPhoneTo' | 'keeper'>;
  /** As behorighet.json has it at the moment. */
  readonly fixed: () => WorkspaceSettings;
  readonly log: Log;
  readonly now: () => number;
}

/**
 * An administrator may show contact details to fewer than the operator does, never to more: the sheets
 * are the operator's. Rejects where the store cannot be read, so that nothing is shown by mistake.
 */
export async function keepSettings(parts: SettingsParts): Promise<KeptSettings> {
  const { store, config, fixed, log, now } = parts;
  let kept = await store.settings.load();
  const look = async (): Promise<void> => {
    kept = await store.settings.load();
  };
  const timer = setInterval(() => {
    look().catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      log.warn('Settings of a workspace could not be read anew', { reason });
    });
  }, LOOK_MS);
  timer.unref();

  const choicesOf = (name: SettingName): readonly string[] => {
    switch (name) {
      case 'language':
        return LANGUAGES;
      case 'keeper':
        return [];
      case 'email':
        return SHOWN_TO.slice(0, SHOWN_TO.indexOf(config.showEmailTo) + 1);
      case 'phone':
        return SHOWN_TO.slice(0, SHOWN_TO.indexOf(config.showPhoneTo) + 1);
    }
  };
  const fits = (name: SettingName, value: string): boolean =>
    name === 'keeper' ? PERSON.test(value) : choicesOf(name).includes(value);
  const ownOf = (name: SettingName): string | null => {
    const value = kept[name];
    return value !== undefined && fits(name, value) ? value : null;
  };
  const usual = {
    language: null,
    keeper: config.keeper,
    email: config.showEmailTo,
    phone: config.showPhoneTo,
  };
  return {
    now() {
      const own = NAMES.flatMap((name) => {
        const value = ownOf(name);
        return value === null ? [] : [[name, value] as const];
      });
      return { ...(Object.fromEntries(own) as WorkspaceSettings), ...fixed() };
    },
    shown: () =>
      NAMES.map((name): ShownSetting => ({
        ...{ name, own: ownOf(name), fixed: fixed()[name] ?? null },
        ...{ usual: usual[name], choices: choicesOf(name) },
      })),
    async lastChange() {
      const [last] = await store.settings.changesSince(0);
      return last === undefined ? null : { person: last.person, changedAt: last.changedAt };
    },
    async change(person, given) {
      const allowed = Object.fromEntries(
        NAMES.flatMap((name) => {
          const value = given[name];
          const may = fixed()[name] === undefined && value !== undefined;
          return may && (value === null || fits(name, value)) ? [[name, value] as const] : [];
        }),
      );
      const changed = await store.settings.change(person, allowed, now());
      await look();
      if (changed.length > 0)
        log.info('An administrator has changed settings', { settings: changed.join(', ') });
      return changed;
    },
    stop: () => {
      clearInterval(timer);
    },
  };
}
