// Questions to begin with → buttons that ask them; in a channel the bot is mentioned.

import type { ReactElement } from 'react';
import type { PageChannel } from '../../page-api.js';
import { Icon } from '../controls/icon.js';
import { usePage } from '../reach/page-context.js';

interface Suggestion {
  readonly title: string;
  readonly message: string;
}

export function Suggestions({
  channel,
  onAsked,
}: {
  readonly channel: PageChannel;
  readonly onAsked: (ts: string) => void;
}): ReactElement | null {
  const { state, texts, language, act } = usePage();
  const { prompts } = state;
  const examples = state.examples[language].map((question) => ({
    title: question,
    message: channel.kind === 'im' ? question : `@${state.bot.name} ${question}`,
  }));
  const ofBot = prompts?.channel === channel.id ? prompts.prompts : [];
  // What the bot itself suggests is in the language of its own.
  const all: readonly Suggestion[] = language === 'sv' ? [...examples, ...ofBot] : examples;
  if (all.length === 0) return null;
  const ask = async (message: string): Promise<void> => {
    const result = await act({ act: 'post', channel: channel.id, text: message });
    if (result.ok && result.ts !== undefined) onAsked(result.ts);
  };
  return (
    <section className="suggestions" aria-label={texts.suggestions}>
      <h2>
        <Icon name="lightbulb" />
        {texts.suggestionsTitle}
      </h2>
      <ul>
        {all.map(({ title, message }) => (
          <li key={message}>
            <button type="button" onClick={() => void ask(message)}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
