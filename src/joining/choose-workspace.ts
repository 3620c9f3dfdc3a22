// Settings, what is kept and the workspace that was named → the one a command is about, with its token where there is one.

import type { Config } from '../config.js';
import { createKeyring } from '../installing/token-keys.js';
import type { Log } from '../model/log.js';
import { findHomeTeam } from '../slack/find-home-team.js';
import type { SlackSettings } from '../slack/slack-settings.js';
import type { Store } from '../store/store.js';

export interface ChosenWorkspace {
  /** Empty where nothing is kept of any. */
  readonly team: string;
  /** Null where nothing can be sent there. */
  readonly slack: Pick<SlackSettings, 'botToken' | 'apiUrl'> | null;
  /** True where the bot serves no other: ids need not say whose they are. */
  readonly isOnlyTeam: boolean;
}

/** Those that there are, where none was named or another. */
export interface NoWorkspace {
  readonly workspaces: readonly string[];
}

/**
 * With a token it is the token's workspace. Without one it is the one that is named, or the only one
 * that has installed the bot, or that anything is kept of.
 * @throws OperatorFault if a token is refused, or cannot be opened
 */
export async function chooseWorkspace(
  { slack, installing }: Pick<Config, 'slack' | 'installing'>,
  store: Pick<Store, 'teams' | 'adoptRows'> & {
    readonly installations: Pick<Store['installations'], 'all'>;
  },
  named: string | null,
  log: Log,
): Promise<ChosenWorkspace | NoWorkspace> {
  if (slack !== null) {
    const team = await findHomeTeam(slack, log);
    await store.adoptRows(team);
    if (named !== null && named !== team) return { workspaces: [team] };
    return { team, slack, isOnlyTeam: true };
  }
  if (installing === null) {
    const kept = (await store.teams()).filter((team) => team !== '');
    if (kept.length === 0 && named === null) return { team: '', slack: null, isOnlyTeam: true };
    const team = pick(kept, named);
    return team === null ? { workspaces: kept } : { team, slack: null, isOnlyTeam: true };
  }
  const installed = await store.installations.all();
  const teams = installed.map(({ team }) => team);
  const team = pick(teams, named);
  const sealed = installed.find((one) => one.team === team)?.token;
  if (team === null || sealed === undefined) return { workspaces: teams };
  const botToken = createKeyring(installing.tokenKeys).open(sealed, team);
  return { team, slack: { botToken, apiUrl: installing.apiUrl }, isOnlyTeam: false };
}

function pick(teams: readonly string[], named: string | null): string | null {
  if (named !== null) return teams.includes(named) ? named : null;
  return teams.length === 1 ? (teams[0] ?? null) : null;
}
