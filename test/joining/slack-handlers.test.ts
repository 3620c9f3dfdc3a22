import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardToText } from '../../src/cards/card-to-text.js';
import { readConfig } from '../../src/config.js';
import { refreshLibrary } from '../../src/flows/refresh-library.js';
import { createSlackHandlers } from '../../src/joining/slack-handlers.js';
import { scopeViewers } from '../../src/joining/scope-viewers.js';
import { serveLibrary } from '../../src/joining/serve-library.js';
import type { Card } from '../../src/model/card.js';
import type { Audience } from '../../src/model/audience.js';
import { placeKey } from '../../src/model/place.js';
import { readSourceValue, toSourceValue } from '../../src/slack/blocks/action-values.js';
import { renderCard } from '../../src/slack/blocks/render-card.js';
import type { SlackHandlers } from '../../src/slack/handlers.js';
import { openStore } from '../../src/store/open-store.js';
import type { Store } from '../../src/store/store.js';
import { validateBlocks } from '../../src/workspace/validate/validate-blocks.js';
import { FICTIONAL, SEEDS } from '../support/open-library.js';

const T = Date.UTC(2026, 2, 2, 8);

interface Opened {
  readonly handlers: SlackHandlers;
  readonly store: Store;
  /** Every e-mail address and phone number of the sheets. */
  readonly contacts: readonly string[];
  readonly projects: readonly string[];
}

async function open(documents: string, dataDir: string): Promise<Opened> {
  const library = await refreshLibrary(documents);
  const served = serveLibrary(() => T);
  served.swap(library);
  const store = await openStore({ dataDir, databaseUrl: null });
  const parts = { team: 'T1', isOnlyTeam: true, groupMembers: () => Promise.resolve(new Set('')) };
  const scopes = scopeViewers(served.current, served.views, parts);
  const config = readConfig({});
  const handlers = createSlackHandlers({ served, scopes, store, config, now: () => T });
  const contacts = library.sheets.flatMap(({ fields }) =>
    fields.flatMap(({ key, reading }) =>
      (key === 'email' || key === 'phone') && reading.origin === 'stated' ? [reading.text] : [],
    ),
  );
  return { handlers, store, contacts, projects: library.sheets.map(({ id }) => id) };
}

async function questionsOf(name: string): Promise<readonly (readonly string[])[]> {
  const text = await readFile(new URL(`../questions/${name}`, import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { question: string; conversation?: { text: string }[] })
    .map(({ question, conversation = [] }) => [
      ...conversation.map(({ text: said }) => said),
      question,
    ]);
}

/** Everything of a card that reaches Slack: its text, all its blocks and what its buttons carry. */
function sent(card: Card): string {
  const { text, rungs } = renderCard(card, cardToText, {
    share: 'q',
    choice: 'from:1',
    canSendFiles: true,
  });
  const drawn = rungs.map((draw) => draw());
  for (const blocks of drawn)
    expect(validateBlocks(blocks, { surface: 'message', hasFile: () => false })).toEqual([]);
  return `${text}\n${JSON.stringify(drawn)}`;
}

describe.each([
  ['seed.jsonl', SEEDS],
  ['register.jsonl', FICTIONAL],
] as const)('the golden questions of %s', (name, documents) => {
  let folder: string;
  let opened: Opened;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'handlers-'));
    opened = await open(documents, folder);
  });
  afterAll(async () => {
    await opened.store.close();
    await rm(folder, { recursive: true });
  });

  it.each(['guest', 'outsider'] as const)(
    'show no contact detail to a %s, and Slack takes every answer',
    async (asker: Audience) => {
      const { handlers, contacts, projects } = opened;
      expect(contacts.length).toBeGreaterThan(0);
      for (const [index, conversation] of (await questionsOf(name)).entries()) {
        for (const question of conversation) {
          const { card, aside, kept } = await handlers.answerQuestion({
            question,
            conversationId: `${asker}:${index}`,
            language: 'sv',
            person: asker,
            place: 'C1',
            asker,
            readers: asker,
            from: null,
          });
          await kept;
          expect(aside).toBeNull();
          const shown = await handlers.seenBy({ kind: 'room', channel: 'C1' });
          const excerpts = shown.showSources(
            readSourceValue(toSourceValue(card) ?? undefined),
            asker,
          );
          const seen = sent(card) + JSON.stringify(excerpts);
          // What the person wrote may be said back.
          const told = contacts.filter((one) => seen.includes(one) && !question.includes(one));
          expect(told).toEqual([]);
        }
      }
      const all = await handlers.seenBy({ kind: 'room', channel: 'C1' });
      for (const project of projects) {
        const card = await all.contactCard(project, asker, asker, 'C1', 'sv');
        const found = await all.findContacts(project, asker, asker, 'C1', 'en');
        const seen = sent(found) + (card ? sent(card) : '');
        expect(contacts.filter((one) => seen.includes(one))).toEqual([]);
        expect(await all.contactFile(project, asker, asker, 'C1')).toBeNull();
      }
      expect((await opened.store.audit.since(0)).filter(({ person }) => person === asker)).toEqual(
        [],
      );
    },
    60_000,
  );
});

describe('what is kept', () => {
  it('is who was shown which field, the question nobody could answer, and no other question', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'handlers-'));
    const { handlers, store } = await open(SEEDS, folder);
    const ask = async (question: string) => {
      const { kept } = await handlers.answerQuestion({
        question,
        conversationId: 'D1:1',
        language: 'sv',
        person: 'U1',
        place: 'D1',
        asker: 'member',
        readers: 'member',
        from: null,
      });
      await kept;
    };
    await ask('vem äger Smart Kompetens?');
    await ask('vilken e-post har kontaktpersonen för Smart Kompetens?');
    await ask('budget för Exempelprojektet Lärka?');
    const row = { person: 'U1', project: '2018/00082', field: 'email', place: 'D1', shownAt: T };
    expect(await store.audit.since(0)).toEqual([row]);
    const kept = await store.unanswered.ofPerson('U1');
    expect(kept.map(({ question, reason }) => [question, reason])).toEqual([
      ['budget för Exempelprojektet Lärka?', 'no-such-project'],
    ]);
    // The question, the conversation, and two states of it that answers were begun from.
    expect(await handlers.erasePerson('U1')).toBe(4);
    expect(await store.unanswered.ofPerson('U1')).toEqual([]);
    await store.close();
    await rm(folder, { recursive: true });
  });
});

describe('the source of an answer', () => {
  it('is shown with the lines around it, of which some are for members only', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'handlers-'));
    const { handlers, store } = await open(SEEDS, folder);
    const place = placeKey({ kind: 'line', line: 22 });
    const ref = [{ document: 'smart-kompetens.txt', place }];
    const seen = await handlers.seenBy({ kind: 'room', channel: 'C1' });
    const [toMember] = seen.showSources(ref, 'member');
    const [toGuest] = seen.showSources(ref, 'guest');
    expect(toMember?.lines.map(({ number }) => number)).toEqual(['20', '21', '22', '23', '24']);
    expect(toMember?.lines[2]).toEqual({ number: '22', text: 'Lars-Inge Jonsson', isCited: true });
    expect(toMember?.lines[4]?.text).toContain('@');
    expect(toGuest?.lines[4]?.text).toBeNull();
    expect(seen.showSources([{ document: 'borta.txt', place }], 'member')).toEqual([]);
    await store.close();
    await rm(folder, { recursive: true });
  });
});
