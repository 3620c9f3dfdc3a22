// A rule and a viewer → whether the rule names them.

import type { AccessRule } from '../model/access.js';
import type { Viewer } from '../model/viewer.js';

export interface AdmitParts {
  /** The workspace that the viewer is in. */
  readonly team: string;
  /** True where the bot serves no other workspace: ids need not say whose they are. */
  readonly isOnlyTeam: boolean;
  /** Nobody where the group cannot be looked up. */
  readonly groupMembers: (group: string) => Promise<ReadonlySet<string>>;
}

/**
 * A workspace alone means all that belong to it, and its rooms; beside channels, groups or people it
 * says in which workspace those are. What everybody in a room sees is what the room may see, whoever
 * asked. In doubt nobody is admitted.
 */
export async function admitViewer(
  rule: AccessRule,
  viewer: Viewer,
  { team, isOnlyTeam, groupMembers }: AdmitParts,
): Promise<boolean> {
  const { workspaces, channels, groups, people } = rule;
  const namesWorkspaces = workspaces.length > 0;
  if (namesWorkspaces ? !workspaces.includes(team) : !isOnlyTeam) return false;
  if (channels.length + groups.length + people.length === 0)
    return namesWorkspaces && (viewer.kind === 'room' || viewer.audience !== 'outsider');
  if (viewer.channel !== null && channels.includes(viewer.channel)) return true;
  if (viewer.kind === 'room') return false;
  if (people.includes(viewer.person)) return true;
  for (const group of groups) if ((await groupMembers(group)).has(viewer.person)) return true;
  return false;
}
