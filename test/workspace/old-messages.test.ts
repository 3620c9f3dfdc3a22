import { expect, it } from 'vitest';
import { PROJEKT, startClient } from './support/refusal.js';

it('shows messages as they were posted, however many have come since', async () => {
  const { workspace, client } = await startClient();
  const post = async (text: string) => {
    const blocks = [{ type: 'header', text: { type: 'plain_text', text } } as const];
    const { message } = await client.chat.postMessage({ channel: PROJEKT, text, blocks });
    return message?.blocks;
  };
  const posted = [];
  for (let count = 0; count < 100; count += 1) posted.push(await post(`Rubrik ${count}`));
  expect(workspace.messages('projekt').map(({ blocks }) => blocks)).toEqual(posted);
  const [first] = workspace.messages('projekt');
  workspace.react('maja', { channel: PROJEKT, ts: first?.ts ?? '' }, 'eyes');
  expect(workspace.messages('projekt')[0]).toMatchObject({
    blocks: posted[0],
    reactions: [{ name: 'eyes' }],
  });
});
