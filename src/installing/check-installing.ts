// Settings for many workspaces and what is kept of them → whether Slack knows the app, and each workspace's token.

import { diagnose, type Diagnosis } from '../model/diagnosis.js';
import { ask, createAsking, type Asking, type AskOptions } from '../slack/ask-slack.js';
import { checkAddress } from '../slack/check-address.js';
import { checkClock } from '../slack/check-clock.js';
import { compareScopes, type ManifestScopes } from '../slack/compare-scopes.js';
import { CALLBACK_PATH, INSTALL_PATH, type FrontSettings } from './create-front.js';
import { createKeyring } from './token-keys.js';

export interface InstallingCheck extends Omit<AskOptions, 'apiUrl'> {
  readonly settings: FrontSettings & { readonly tokenKeys: readonly [Buffer, ...Buffer[]] };
  /** As in manifest.json. */
  readonly scopes: ManifestScopes;
  /** With tokens as they are sealed; null where the store cannot be opened. */
  readonly installed: readonly KeptToken[] | null;
}

interface KeptToken {
  readonly team: string;
  readonly name: string;
  readonly token: string;
}

/** A code that Slack has given nobody: what it says first is whether it knows who asks. */
const NO_CODE = '0.0.0';
/** Slack allows some hundred of these calls a minute. */
const AT_ONCE = 4;

/** What was found, in order; ends where Slack is not reached, since nothing more can be asked. */
export async function checkInstalling(check: InstallingCheck): Promise<readonly Diagnosis[]> {
  const { settings, now } = check;
  const asking = createAsking({ ...check, apiUrl: settings.apiUrl });
  const reached = await checkClient(settings, asking);
  const address = await checkAddress({
    address: settings.publicUrl,
    signingSecret: settings.signingSecret,
    isPublic: true,
    now: now(),
    ...(check.timeoutMs !== undefined && { timeoutMs: check.timeoutMs }),
  });
  const isReached = reached.some(({ code }) => code === 'slack-reached');
  return [
    ...reached,
    address,
    ...(isReached ? await checkWorkspaces(check, asking) : []),
    ...(isReached ? [checkClock(asking.skews, 'http')] : []),
  ];
}

async function checkClient(
  { clientId, clientSecret, publicUrl, apiUrl }: FrontSettings,
  asking: Asking,
): Promise<readonly Diagnosis[]> {
  const redirect = `${publicUrl}${CALLBACK_PATH}`;
  const answer = await ask(() =>
    asking.client().oauth.v2.access({
      client_id: clientId,
      client_secret: clientSecret,
      code: NO_CODE,
      redirect_uri: redirect,
    }),
  );
  if ('lost' in answer) return [asking.unreached(answer.lost)];
  const reached = diagnose('slack', 'ok', 'slack-reached', { address: apiUrl });
  const reason = 'refused' in answer ? answer.refused : '';
  switch (reason) {
    case 'invalid_code':
      return [
        reached,
        diagnose('client', 'ok', 'client-known'),
        diagnose('client', 'skipped', 'redirect-address', { redirect }),
      ];
    case 'bad_redirect_uri':
      return [reached, diagnose('client', 'fault', 'redirect-refused', { redirect })];
    case 'invalid_client_id':
    case 'bad_client_secret':
      return [reached, diagnose('client', 'fault', 'client-refused', { reason })];
    default:
      return [reached, diagnose('client', 'warning', 'client-unclear', { reason })];
  }
}

async function checkWorkspaces(
  check: InstallingCheck,
  asking: Asking,
): Promise<readonly Diagnosis[]> {
  const { installed, settings } = check;
  const install = `${settings.publicUrl}${INSTALL_PATH}`;
  if (installed === null) return [diagnose('workspaces', 'skipped', 'needs-store')];
  if (installed.length === 0)
    return [diagnose('workspaces', 'warning', 'workspaces-none', { install })];
  const found: Diagnosis[] = [];
  const queue = [...installed];
  const work = async (): Promise<void> => {
    for (let one = queue.shift(); one !== undefined; one = queue.shift())
      found.push(...(await checkWorkspace(one, check, asking)));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const amiss = new Set(found.map(({ values }) => values['team']));
  const count = installed.length - amiss.size;
  const sorted = found.sort((a, b) =>
    String(a.values['team']) < String(b.values['team']) ? -1 : 1,
  );
  return [
    ...(count === 0 ? [] : [diagnose('workspaces', 'ok', 'workspaces-answer', { count })]),
    ...sorted,
  ];
}

/** What is amiss with one; nothing where its token answers with the scopes that are needed. */
async function checkWorkspace(
  { team, name, token: sealed }: KeptToken,
  { settings, scopes }: InstallingCheck,
  asking: Asking,
): Promise<readonly Diagnosis[]> {
  const which = { team, name, install: `${settings.publicUrl}${INSTALL_PATH}` };
  let token: string;
  try {
    token = createKeyring(settings.tokenKeys).open(sealed, team);
  } catch {
    return [diagnose('workspaces', 'fault', 'workspace-sealed-otherwise', which)];
  }
  const answer = await ask(() => asking.client(token).auth.test());
  if ('lost' in answer) {
    const { code } = asking.unreached(answer.lost);
    return [diagnose('workspaces', 'warning', 'workspace-not-asked', { ...which, reason: code })];
  }
  if ('refused' in answer) {
    const values = { ...which, reason: answer.refused };
    return [diagnose('workspaces', 'warning', 'workspace-refused', values)];
  }
  const granted = answer.answer.response_metadata?.scopes ?? [];
  const missing = compareScopes(granted, { ...scopes, optional: [] }).find(
    ({ code }) => code === 'scopes-missing',
  );
  if (missing === undefined) return [];
  const values = { ...which, scopes: missing.values['scopes'] ?? '' };
  return [diagnose('workspaces', 'warning', 'workspace-scopes-missing', values)];
}
