// Names as registers write them and as people say them.

import { describe, expect, it } from 'vitest';
import { readDocumentBytes } from '../../src/documents/read-folder.js';
import { tokenise } from '../../src/language/tokenise.js';
import { createNames } from '../../src/search/create-names.js';

const text = `Exempelprojektet Vassen

Ärende-ID: 20309901
Projektnamn: Exempelprojektet Vassen
Stödmottagare: Exempelföreningen Vass
Kommuner: LillaExempel, Provstad
`;

describe('a municipality whose words a register runs together', () => {
  const read = readDocumentBytes('20309901.txt', Buffer.from(text), null);
  const names = createNames('fault' in read ? [] : [read]);
  const placeIn = (question: string): string | undefined =>
    names.find(
      tokenise(question).map(({ text: said, lower, folded, number }) => ({
        ...{ text: said, lower, folded, number },
        common: false,
        taken: false,
      })),
      ['place'],
    )[0]?.entity.name;

  it.each(['Lilla Exempel', 'lilla exempels', 'LillaExempel'])('is found as %s', (said) => {
    expect(placeIn(said)).toBe('LillaExempel');
  });
});
