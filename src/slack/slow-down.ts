// Too many questions → a word that asks to wait a while.

import type { RespondFn } from '@slack/bolt';
import type { Language } from '../model/language.js';
import { slackTexts } from '../texts/slack-texts.js';
import { respondPrivately } from './answer-privately.js';
import type { ListenerParts } from './parts.js';
import { sentence } from './sentence.js';
import type { Outcome } from './take-question.js';

/** Told to the asker alone, through the `response_url`. */
export async function slowDown(
  respond: RespondFn,
  seconds: number,
  language: Language | null,
  parts: ListenerParts,
): Promise<Outcome> {
  const words = slackTexts[language ?? 'sv'].slowDown(seconds);
  const posted = await respondPrivately(respond, sentence(words), parts);
  return posted === 'posted' ? 'answered' : posted;
}
