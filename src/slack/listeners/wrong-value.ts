// "The value is wrong" → a message to whoever can mend the sheet, and thanks that say who that is.

import type { App } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import type { Audience } from '../../model/audience.js';
import type { Language } from '../../model/language.js';
import { personViewer } from '../../model/viewer.js';
import { slackActionTexts } from '../../texts/slack-action-texts.js';
import { richText, toMessageText } from '../blocks/mrkdwn.js';
import type { AnyBlock } from '../blocks/new-blocks.js';
import { richSection } from '../blocks/row-blocks.js';
import type { ProjectHandlers } from '../handlers.js';
import { INERT } from '../inert.js';
import type { ListenerParts } from '../parts.js';
import { postAnswer } from '../post-answer.js';
import { sentenceModal, WRONG_VIEW } from '../views/modals.js';

const metadataShape = z.object({ message: z.string(), project: z.string() });
const saidShape = z.object({
  field: z
    .object({ field: z.object({ selected_option: z.object({ value: z.string() }).nullish() }) })
    .optional(),
  comment: z.object({ comment: z.object({ value: z.string() }) }),
});

interface Report {
  readonly person: string;
  readonly audience: Audience;
  readonly project: string;
  readonly field: string | null;
  readonly comment: string;
}

/**
 * The report goes to the sheet's contact where they are in Slack and can be found, else to the
 * keeper; it is kept in either case. Only those of the organisation can send one.
 */
export function listenToWrongValues(app: App, parts: ListenerParts): void {
  const { handlers } = parts;
  app.view(WRONG_VIEW, async ({ ack, body, view, client, context }) => {
    const person = body.user.id;
    const { audience, language: own } = await parts.findAsker(client, person, context);
    const language = own ?? 'sv';
    const texts = slackActionTexts[language];
    const show = (words: string) => sentenceModal(texts.wrongTitle, words, language);
    const said = saidShape.safeParse(view.state.values);
    const about = metadataShape.safeParse(JSON.parse(view.private_metadata || 'null'));
    if (!said.success || !about.success || audience === 'outsider') {
      const words = audience === 'outsider' ? texts.notForOutsiders : texts.actionFailed;
      await ack({ response_action: 'update', view: show(words) });
      return;
    }
    await ack({ response_action: 'update', view: show(texts.thanks) });
    if (!(await handlers.takeDelivery([`view:${view.id}:${view.hash}`], null))) return;
    const { project, message } = about.data;
    const field = said.data.field?.field.selected_option?.value ?? null;
    const comment = said.data.comment.comment.value;
    const kept = { person, message, project, comment, verdict: 'bad' as const };
    await handlers.giveFeedback({ ...kept, reason: `wrong-value ${field ?? ''}`.trim() });
    const sentTo = await pass(
      client,
      { person, audience, project, field, comment },
      language,
      parts,
    );
    await client.views
      .update({ view_id: view.id, view: show(texts.wrongSentTo[sentTo]) })
      .catch(() => undefined);
  });
}

/** Nobody learns by a report of a project that they may not see. */
function seenByReporter(
  { person, audience }: Pick<Report, 'person' | 'audience'>,
  { handlers }: ListenerParts,
): Promise<ProjectHandlers> {
  return handlers.seenBy(personViewer(person, '', audience));
}

async function pass(
  client: WebClient,
  report: Report,
  language: Language,
  parts: ListenerParts,
): Promise<'contact' | 'keeper' | 'nobody'> {
  const seen = await seenByReporter(report, parts);
  const address = seen.contactAddress(report.project);
  const contact = address === null ? null : await parts.findPeople(client, address);
  if (contact !== null && (await send(client, contact, report, language, parts))) return 'contact';
  const keeper = parts.keeper();
  if (keeper !== null && (await send(client, keeper, report, language, parts))) return 'keeper';
  return 'nobody';
}

async function send(
  client: WebClient,
  channel: string,
  { person, audience, project, field, comment }: Report,
  language: Language,
  parts: ListenerParts,
): Promise<boolean> {
  const { wrongReported } = slackActionTexts[language];
  const seen = await seenByReporter({ person, audience }, parts);
  const name = seen.projectName(project) ?? project;
  const fieldName =
    field === null
      ? ''
      : ` · ${parts.handlers.fieldName(field, language) ?? field.replace(/^label:/, '')}`;
  const about = `${name} (${project})${fieldName}`;
  const blocks: AnyBlock[] = [
    {
      type: 'rich_text',
      elements: [
        richSection([{ type: 'user', user_id: person }, richText(` ${wrongReported}`)]),
        richSection([richText(about, { bold: true })]),
        { type: 'rich_text_quote', elements: [richText(comment)] },
      ],
    },
  ];
  const text = `<@${person}> ${toMessageText([wrongReported, about, comment].join('\n'))}`;
  const posted = await postAnswer(
    { text, rungs: [() => blocks] },
    (body) => client.chat.postMessage({ channel, ...body, ...INERT }),
    parts,
  );
  return posted !== 'refused';
}
