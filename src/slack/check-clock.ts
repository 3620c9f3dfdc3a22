// By how much Slack's clock differs from ours → whether that matters.

import { diagnose, type Diagnosis } from '../model/diagnosis.js';
import type { SlackSettings } from './slack-settings.js';

/** Slack refuses signed requests that are older. @see https://docs.slack.dev/authentication/verifying-requests-from-slack */
const SIGNED_MS = 5 * 60_000;
/** Reminders, summaries and what is said of time would be noticeably off. */
const NOTICED_MS = 30_000;

/** The least of the differences counts: each holds the time that a call took. */
export function checkClock(
  skews: readonly number[],
  mode: SlackSettings['transport']['mode'],
): Diagnosis {
  const [least] = [...skews].sort((a, b) => Math.abs(a) - Math.abs(b));
  if (least === undefined) return diagnose('clock', 'skipped', 'clock-unknown');
  const seconds = Math.round(Math.abs(least) / 1000);
  if (Math.abs(least) < NOTICED_MS) return diagnose('clock', 'ok', 'clock-right', { seconds });
  const isRefused = mode === 'http' && Math.abs(least) >= SIGNED_MS;
  return diagnose('clock', isRefused ? 'fault' : 'warning', 'clock-wrong', { seconds });
}
