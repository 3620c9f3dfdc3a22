// A citation → its line, no longer than Slack has room for.

import { citationLine } from '../../cards/citation-line.js';
import type { Citation } from '../../model/card.js';
import type { Language } from '../../model/language.js';
import { textsIn } from '../../texts/texts-in.js';
import { SHARE } from './limits.js';
import { clip } from './mrkdwn.js';

/** The line that all surfaces show for a source, cut where a document's name or label is endless. */
export function sourceLine(citation: Citation, language: Language): string {
  return clip(citationLine(citation, textsIn(language).card), SHARE.citationLine);
}
