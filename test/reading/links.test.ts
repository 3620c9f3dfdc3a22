import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createExtractor } from '../../src/documents/extract/create-extractor.js';
import { readFolder, updateFolder } from '../../src/documents/read-folder.js';

const sheet = (number: number): string =>
  `Diarienummer: 2036/0000${number}\nProjektnamn: Exempelprojektet ${number}\n`;

it('links show nothing from outside the folder or from under another path, but for a volume’s own layout', async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'links-'));
  onTestFinished(() => rm(root, { recursive: true }));
  const folder = path.join(root, 'documents');
  await mkdir(path.join(folder, 'ledning'), { recursive: true });
  await mkdir(path.join(folder, '..2036'));
  await writeFile(path.join(root, 'hemligt.txt'), sheet(1));
  await writeFile(path.join(folder, 'ledning/plan.txt'), sheet(2));
  await writeFile(path.join(folder, '..2036/volym.txt'), sheet(3));
  await symlink('../hemligt.txt', path.join(folder, 'ute.txt'));
  await symlink('ledning/plan.txt', path.join(folder, 'inne.txt'));
  await symlink('..2036', path.join(folder, '..data'));
  await symlink('..data/volym.txt', path.join(folder, 'volym.txt'));
  await symlink('ingenstans.txt', path.join(folder, 'tom.txt'));
  const read = await readFolder(folder);
  expect(read.sheets.map(({ document }) => document.path)).toEqual([
    'ledning/plan.txt',
    'volym.txt',
  ]);
  const unread = [
    { path: 'inne.txt', fault: 'link' },
    { path: 'tom.txt', fault: 'unreadable' },
    { path: 'ute.txt', fault: 'link' },
  ];
  expect(read.unread).toEqual(unread);
  // One that turns up while the folder is served is no other.
  const extractor = createExtractor();
  onTestFinished(() => extractor.close());
  await symlink('/etc/hostname', path.join(folder, 'sen.txt'));
  const changes = [{ kind: 'written', path: 'sen.txt' }] as const;
  const later = await updateFolder(folder, read.files, changes, extractor);
  expect(later.unread).toContainEqual({ path: 'sen.txt', fault: 'link' });
});
