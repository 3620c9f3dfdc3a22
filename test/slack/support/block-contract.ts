// Blocks → what Slack would refuse in them: the limits of the platform, written down once more.

type Json = Readonly<Record<string, unknown>>;

/** Every breach of Slack's limits in the blocks of one message; empty if they would be accepted. */
export function breachesOf(blocks: readonly unknown[]): string[] {
  const breaches: string[] = [];
  if (blocks.length > 50) breaches.push(`${blocks.length} blocks`);
  if (blocks.length === 0) breaches.push('no blocks');
  for (const [index, block] of (blocks as Json[]).entries()) {
    for (const breach of breachesOfBlock(block)) breaches.push(`block ${index}: ${breach}`);
  }
  const characters = stringsIn(blocks, ['text']).reduce((sum, text) => sum + text.length, 0);
  if (characters > 9000) breaches.push(`${characters} characters of text`);
  return breaches;
}

/** Every string under one of the keys, at any depth. */
export function stringsIn(value: unknown, keys: readonly string[]): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => stringsIn(item, keys));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' ? (keys.includes(key) ? [inner] : []) : stringsIn(inner, keys),
  );
}

function breachesOfBlock(block: Json): string[] {
  switch (block['type']) {
    case 'section':
      return [...onlyKeys(block, ['text']), ...breachesOfText(block['text'], 3000)];
    case 'context': {
      const elements = block['elements'] as Json[];
      const count = elements.length < 1 || elements.length > 10 ? ['elements in a context'] : [];
      return [
        ...onlyKeys(block, ['elements']),
        ...count,
        ...elements.flatMap((e) => breachesOfText(e, 3000)),
      ];
    }
    case 'actions': {
      const elements = block['elements'] as Json[];
      const ids = elements.map((element) => element['action_id']);
      return [
        ...onlyKeys(block, ['elements']),
        ...(elements.length < 1 || elements.length > 25 ? ['elements in actions'] : []),
        ...(new Set(ids).size === ids.length ? [] : ['the same action id twice']),
        ...elements.flatMap(breachesOfButton),
      ];
    }
    case 'rich_text':
      return [
        ...onlyKeys(block, ['elements']),
        ...(block['elements'] as Json[]).flatMap(breachesOfRich),
      ];
    default:
      return [`unexpected type ${String(block['type'])}`];
  }
}

function breachesOfButton(button: Json): string[] {
  const value = button['value'] as string;
  return [
    ...onlyKeys(button, ['action_id', 'text', 'value']),
    ...breachesOfText(button['text'], 75),
    ...(value.length < 1 || value.length > 2000 ? [`value of ${value.length}`] : []),
    ...((button['action_id'] as string).length > 255 ? ['action id'] : []),
  ];
}

function breachesOfText(text: unknown, most: number): string[] {
  const { type, text: content } = text as { type: string; text: string };
  return [
    ...onlyKeys(text as Json, ['text', 'emoji', 'verbatim']),
    ...(type === 'plain_text' || type === 'mrkdwn' ? [] : [`text of type ${type}`]),
    ...(content.trim() === '' ? ['empty text'] : []),
    ...(content.length > most ? [`text of ${content.length}, at most ${most}`] : []),
    ...(/\p{Surrogate}/u.test(content) ? ['half a character'] : []),
  ];
}

function breachesOfRich(part: Json): string[] {
  const elements = part['elements'] as Json[];
  if (part['type'] === 'rich_text_list') {
    return [
      ...onlyKeys(part, ['elements', 'style']),
      ...(elements.length === 0 ? ['empty list'] : []),
      ...elements.flatMap(breachesOfRich),
    ];
  }
  const known = part['type'] === 'rich_text_section' || part['type'] === 'rich_text_quote';
  return [
    ...onlyKeys(part, ['elements']),
    ...(known ? [] : [`rich text part ${String(part['type'])}`]),
    ...(elements.length === 0 ? ['empty rich text'] : []),
    ...elements.flatMap((element) => {
      const text = element['text'] as string;
      const kind = element['type'] === 'text';
      return [
        ...onlyKeys(element, ['text', 'style']),
        ...(kind ? [] : [`rich text element ${String(element['type'])}`]),
        ...(text === '' ? ['empty rich text element'] : []),
        ...(/\p{Surrogate}/u.test(text) ? ['half a character'] : []),
      ];
    }),
  ];
}

/** Slack refuses a whole message for one key that it does not know. */
function onlyKeys(object: Json, keys: readonly string[]): string[] {
  return Object.keys(object)
    .filter((key) => key !== 'type' && !keys.includes(key))
    .map((key) => `unknown key ${key}`);
}
