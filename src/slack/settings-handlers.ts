// What the Slack door may see and change of a workspace's own settings.

export type SettingName = 'language' | 'keeper' | 'email' | 'phone';

export interface ShownSetting {
  readonly name: SettingName;
  /** As an administrator has set it; null where none has. */
  readonly own: string | null;
  /** As behorighet.json has set it, which goes before; null where it says nothing. */
  readonly fixed: string | null;
  /** What holds where neither has. */
  readonly usual: string | null;
  /** What an administrator may choose; empty for a person of the workspace. */
  readonly choices: readonly string[];
}

export interface SettingsHandlers {
  /** In the order they are shown in. */
  shown(): readonly ShownSetting[];
  /** Who changed anything last, and when; null where nobody has. */
  lastChange(): Promise<{ readonly person: string; readonly changedAt: number } | null>;
  /**
   * Sets what is given, null to take it back; what may not be chosen is left as it is. Whoever calls
   * has made sure that the person is an administrator. Tells what was otherwise before.
   */
  change(
    person: string,
    given: Readonly<Partial<Record<SettingName, string | null>>>,
  ): Promise<readonly string[]>;
}
