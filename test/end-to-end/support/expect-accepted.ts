// A workspace after a conversation → the assertion that Slack would have taken all that the bot did.

import { expect } from 'vitest';
import type { Workspace } from '../../../src/workspace/workspace.js';

/** No blocks were refused, no call was answered with an error but that nobody has some address, and no event was lost. */
export function expectAccepted(workspace: Workspace): void {
  expect(workspace.validationErrors).toEqual([]);
  const refused = workspace.recordedCalls.filter(
    ({ answer, fault }) =>
      !fault && answer !== null && answer['ok'] !== true && answer['error'] !== 'users_not_found',
  );
  expect(refused).toEqual([]);
  expect(workspace.lostEvents()).toEqual([]);
}

/** Text with its no-break spaces as plain ones. */
export function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u202f]/gu, ' ');
}
