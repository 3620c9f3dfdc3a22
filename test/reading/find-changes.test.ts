import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findChanges, readFolder } from '../../src/documents/read-folder.js';

const folder = await mkdtemp(path.join(tmpdir(), 'projektlots-changes-'));

afterAll(() => rm(folder, { recursive: true, force: true }));

const sheet = (name: string): string => `${name}\n\nProjektägare:\nExempelby kommun\n`;

describe('what has changed in a folder that nobody was told of', () => {
  it('is nothing, or each file that is new, says something else, has moved or is gone', async () => {
    for (const name of ['a', 'b', 'c', 'd'])
      await writeFile(path.join(folder, `${name}.txt`), sheet(`Exempelprojektet ${name}`));
    await writeFile(path.join(folder, 'katalog.json'), '{}');
    const { files } = await readFolder(folder);
    expect(await findChanges(folder, files)).toEqual([]);
    await writeFile(path.join(folder, 'b.txt'), sheet('Exempelprojektet som heter något annat'));
    expect(await findChanges(folder, files)).toEqual(['b.txt']);
    await rm(path.join(folder, 'a.txt'));
    await rename(path.join(folder, 'c.txt'), path.join(folder, 'e.txt'));
    expect(new Set(await findChanges(folder, files))).toEqual(
      new Set(['a.txt', 'b.txt', 'c.txt', 'e.txt']),
    );
  });
});
