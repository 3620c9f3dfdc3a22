// A citation → its line: document · field · line · date.

import type { Citation } from '../../model/card.js';
import { TEXT_LABEL, TITLE_LABEL } from '../../model/source.js';
import type { SlackTexts } from '../../texts/slack-texts.js';
import { clip } from './mrkdwn.js';
import { SHARE } from './limits.js';

/** The source in one line, such as `smart-kompetens.txt · Total projektbudget · rad 18`. */
export function citationLine({ source }: Citation, texts: SlackTexts): string {
  const label =
    source.label === TEXT_LABEL
      ? texts.prose
      : source.label === TITLE_LABEL
        ? texts.title
        : clip(source.label, SHARE.citedLabel);
  const parts = [
    clip(source.document, SHARE.citedDocument),
    label,
    texts.line(source.place.line),
    source.documentDate,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}
