// A workspace and a key ↔ the key as it is kept, so that equal keys of two workspaces stay two.

/** Id of a workspace in Slack; empty for rows that belong to none. */
export type TeamId = string;

export const NO_TEAM: TeamId = '';

/** Ids of workspaces hold letters and digits only, so no two pairs give the same. */
export function teamKey(team: TeamId, key: string): string {
  return team === NO_TEAM ? key : `${team}/${key}`;
}

export function plainKey(team: TeamId, kept: string): string {
  return team === NO_TEAM ? kept : kept.slice(team.length + 1);
}
