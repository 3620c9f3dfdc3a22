import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.js';
import { readDocumentBytes } from '../../src/documents/read-folder.js';
import { createLibrary } from '../../src/flows/refresh-library.js';
import { prepareSummary } from '../../src/flows/weekly/compose-summary.js';
import { scopeViewers, type ViewerScopes } from '../../src/joining/scope-viewers.js';
import { serveLibrary } from '../../src/joining/serve-library.js';
import { createSlackHandlers } from '../../src/joining/slack-handlers.js';
import type { AccessRule } from '../../src/model/access.js';
import type { Library } from '../../src/model/library.js';
import { placeKey } from '../../src/model/place.js';
import type { Sheet } from '../../src/model/sheet.js';
import type { Viewer } from '../../src/model/viewer.js';
import type { SlackHandlers } from '../../src/slack/handlers.js';
import { openStore } from '../../src/store/open-store.js';
import type { Store } from '../../src/store/store.js';

const NOW = Date.UTC(2026, 2, 2, 8);
const TEAM = 'T1';
const GROUP = 'S1';
const MEMBERS: readonly string[] = ['U1'];
const WEEK = { week: '2026-W10', day: '2026-03-02' } as const;

interface Document {
  readonly path: string;
  readonly sheet: Sheet;
  /** Words and numbers that stand in this document alone. */
  readonly secrets: readonly string[];
}

const WORDS = ['Snöstorm', 'Grönfink', 'Blåmes', 'Kvarnsten', 'Fyrtorn', 'Månskära', 'Törnros'];

/** Seven projects, and a second document about the first that says otherwise. */
const DOCUMENTS: readonly Document[] = [
  ...WORDS.map((word, at) =>
    document(word, at, `mapp${at % 3}/${at}.txt`, `${at + 2}1 345 67${at}`),
  ),
  document('Snöstorm', 0, 'mapp2/annan/0b.txt', '98 765 432', 'Vinterbo'),
];

function document(word: string, at: number, file: string, budget: string, extra = word): Document {
  const lines = [
    `Exempelprojektet ${word}`,
    '',
    `Diarienummer:\n2040/0000${at}`,
    `Namn:\nExempelprojektet ${word}`,
    `Projektägare:\n${word}s kommun`,
    `Region:\n${at % 2 === 0 ? 'Norra Exempelland' : 'Södra Exempelland'}`,
    `Total projektbudget:\n${budget}`,
    `Kontaktperson:\n${extra} ${word}sson`,
    `E-post:\n${extra.toLowerCase().replaceAll(/[^a-z]/g, 'x')}@example.se`,
    '',
    `Projektet ska lära ${word}s kommun att samverka med ${extra}bolaget AB och nå ${at + 3}7 deltagare.`,
  ];
  const sheet = readDocumentBytes(file, new TextEncoder().encode(lines.join('\n')), '2026-03-01');
  if (!('passages' in sheet)) throw new Error(`${file} was not read`);
  const email = `${extra.toLowerCase().replaceAll(/[^a-z]/g, 'x')}@example.se`;
  return { path: file, sheet, secrets: [budget, `${extra}bolaget`, email, `2040/0000${at}`] };
}

const QUESTIONS = [
  '',
  'vilka projekt finns det?',
  'hur många projekt finns det?',
  'hur stor är den totala budgeten för alla projekt?',
  'vilket projekt har störst budget?',
  'vilka projekt finns i Norra Exempelland?',
  'vilka projekt saknar kontaktperson?',
  'vilka samverkar med bolaget?',
  ...WORDS.flatMap((word) => [
    `vad är budgeten för ${word}?`,
    `vem äger ${word.slice(0, -1)}x?`,
    `vem är ${word}sson?`,
  ]),
  'budget för 2040/00003',
  'jämför Snöstorm och Blåmes',
];

const ids = fc.subarray(['C1', 'C2']);
const arbitraryRule: fc.Arbitrary<AccessRule> = fc.record({
  documents: fc.subarray(['mapp0', 'mapp1/**', 'mapp2/*.txt', 'mapp2/annan', '**/3.txt', '**'], {
    minLength: 1,
    maxLength: 2,
  }),
  workspaces: fc.subarray(['T1', 'T2']),
  channels: ids,
  groups: fc.subarray(['S1', 'S2']),
  people: fc.subarray(['U1', 'U2']),
});
const arbitraryViewer: fc.Arbitrary<Viewer> = fc.oneof(
  fc.record({ kind: fc.constant('room' as const), channel: fc.constantFrom('C1', 'C2') }),
  fc.record({
    kind: fc.constant('person' as const),
    person: fc.constantFrom('U1', 'U2'),
    channel: fc.constantFrom('C1', null),
    audience: fc.constantFrom('member' as const, 'guest' as const, 'outsider' as const),
  }),
);

/** The same said in other words than the product's own. */
function mayRead(viewer: Viewer, file: string, rules: readonly AccessRule[]): boolean {
  return rules.every(({ documents, workspaces, channels, groups, people }) => {
    const means = (glob: string): boolean =>
      glob === '**' ||
      (glob === '**/3.txt' && file.endsWith('/3.txt')) ||
      (glob === 'mapp2/*.txt' && /^mapp2\/[^/]+\.txt$/.test(file)) ||
      (!glob.includes('*') && file.startsWith(`${glob}/`)) ||
      (glob === 'mapp1/**' && file.startsWith('mapp1/'));
    if (!documents.some(means)) return true;
    if (workspaces.length > 0 && !workspaces.includes(TEAM)) return false;
    const person = viewer.kind === 'person' ? viewer.person : '-';
    if (channels.length + groups.length + people.length === 0)
      return workspaces.length > 0 && (viewer.kind === 'room' || viewer.audience !== 'outsider');
    return (
      channels.includes(viewer.channel ?? '-') ||
      people.includes(person) ||
      (groups.includes(GROUP) && MEMBERS.includes(person))
    );
  });
}

describe('whoever may not see a sheet', () => {
  let folder: string;
  let store: Store;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'scoped-'));
    store = await openStore({ dataDir: folder, databaseUrl: null });
  });
  afterAll(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });

  function open(library: Library, team: string) {
    const served = serveLibrary(() => NOW);
    served.swap(library);
    const scopes = scopeViewers(served.current, served.views, {
      ...{ team: TEAM, isOnlyTeam: true },
      groupMembers: (group) => Promise.resolve(new Set(group === GROUP ? MEMBERS : [])),
    });
    const own = store.ofTeam(team);
    const config = readConfig({});
    const parts = { served, scopes, store: own, config, now: () => NOW };
    return { handlers: createSlackHandlers(parts), scopes };
  }

  it('learns nothing of it anywhere: all is as if there were no such sheet', async () => {
    let hidden = 0;
    let conversation = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(arbitraryRule, { minLength: 1, maxLength: 3 }),
        arbitraryViewer,
        fc.subarray(QUESTIONS, { minLength: 5, maxLength: 5 }),
        async (rules, viewer, questions) => {
          const seen = DOCUMENTS.filter((one) => mayRead(viewer, one.path, rules));
          const unseen = DOCUMENTS.filter((one) => !seen.includes(one));
          hidden += unseen.length;
          const access = { rules, workspaces: {}, isClosed: false };
          const unread = [{ path: 'mapp0/trasig.pdf', fault: 'damaged' as const }];
          const unreadSeen = unread.filter((one) => mayRead(viewer, one.path, rules));
          const all = DOCUMENTS.map(({ sheet }) => sheet);
          const scoped = open({ ...createLibrary(all, unread), access }, 'TA');
          const alone = open(
            createLibrary(
              seen.map(({ sheet }) => sheet),
              unreadSeen,
            ),
            'TB',
          );
          conversation += 1;
          const shown = await everything(scoped, viewer, questions, `${conversation}`);
          expect(shown).toEqual(await everything(alone, viewer, questions, `${conversation}`));
          const told = shown.map(({ output }) => output).join('\n');
          const known = seen.flatMap(({ secrets }) => secrets);
          const asked = questions.join('\n');
          for (const secret of unseen.flatMap(({ secrets }) => secrets))
            if (!known.includes(secret) && !asked.includes(secret))
              expect(told).not.toContain(secret);
        },
      ),
      { seed: 20261125, numRuns: 10 },
    );
    expect(hidden).toBeGreaterThan(25);
  }, 60_000);

  interface Opened {
    readonly handlers: SlackHandlers;
    readonly scopes: ViewerScopes;
  }

  /** All that the door can get hold of for a viewer, with what it was asked by. */
  async function everything(
    { handlers, scopes }: Opened,
    viewer: Viewer,
    questions: readonly string[],
    conversation: string,
  ): Promise<readonly { readonly by: string; readonly output: string }[]> {
    const found: { by: string; output: string }[] = [];
    const add = (by: string, output: unknown): void => {
      found.push({ by, output: JSON.stringify([output]) });
    };
    const isRoom = viewer.kind === 'room';
    const reader = isRoom ? 'outsider' : viewer.audience;
    for (const question of questions) {
      const { card, aside, kept } = await handlers.answerQuestion({
        ...{ question, conversationId: conversation, language: 'sv', from: null },
        person: isRoom ? 'U1' : viewer.person,
        // Alone in a channel a person sees what the channel does and what they do.
        place: viewer.channel ?? 'D1',
        asker: isRoom ? 'member' : reader,
        readers: reader,
      });
      await kept;
      add(question, [card, aside]);
    }
    const seen = await handlers.seenBy(viewer);
    add('browse', [await seen.browse('', 0, 'sv'), await seen.browse('exempelland', 0, 'sv')]);
    add('prompts', [seen.suggestPrompts('sv'), seen.suggestPrompts('en')]);
    add('freshness', seen.freshness());
    for (const { path: file, sheet } of DOCUMENTS) {
      const place = placeKey({ kind: 'line', line: 14 });
      add(file, seen.showSources([{ document: file, place }], reader));
      add(file, seen.projectName(sheet.id));
      add(file, seen.contactAddress(sheet.id));
      add(file, await seen.contactCard(sheet.id, reader, 'U1', 'C1', 'sv'));
      add(file, await seen.contactFile(sheet.id, reader, 'U1', 'C1'));
      add(file, await seen.findContacts(sheet.name.value.text, reader, 'U1', 'C1', 'sv'));
    }
    if (isRoom) {
      const channel = await scopes.inChannel(viewer.channel);
      const material = { library: () => channel, store: store.ofTeam('TC') };
      const order = {
        id: null,
        channel: 'C1',
        selection: { kind: 'all' },
        language: 'sv',
      } as const;
      add('summary', await prepareSummary(order, WEEK.week, WEEK.day, material));
    }
    return found;
  }
});
