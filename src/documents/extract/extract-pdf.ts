// The bytes of a .pdf file → the pieces of text on its pages.

import { getDocumentProxy } from 'unpdf';
import { ExtractError, MOST_CHARACTERS, type ExtractedPdf, type PageItem } from './extracted.js';

const MOST_PAGES = 3000;

/** @throws ExtractError where the file is damaged, protected or too heavy. */
export async function extractPdf(bytes: Uint8Array): Promise<ExtractedPdf> {
  const document = await openPdf(bytes);
  try {
    if (document.numPages > MOST_PAGES) throw new ExtractError('too-heavy', 'too many pages');
    const pages: (readonly PageItem[])[] = [];
    let characters = 0;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const texts = items.flatMap((item): readonly PageItem[] => {
        if (!('str' in item) || item.str === '') return [];
        const [, , , scale, x, y] = item.transform as readonly number[];
        characters += item.str.length;
        return [[item.str, x ?? 0, y ?? 0, item.width, Math.abs(scale ?? 0) || item.height]];
      });
      if (characters > MOST_CHARACTERS) throw new ExtractError('too-heavy', 'too much text');
      pages.push(texts);
      page.cleanup();
    }
    return { format: 'pdf', pages };
  } catch (error) {
    throw error instanceof ExtractError ? error : new ExtractError('damaged', String(error));
  } finally {
    await document.destroy();
  }
}

async function openPdf(bytes: Uint8Array): ReturnType<typeof getDocumentProxy> {
  try {
    // Scripts in a document are never run, nor code made from its fonts.
    return await getDocumentProxy(bytes, { isEvalSupported: false, verbosity: 0 });
  } catch (error) {
    const isProtected = (error as Error).name === 'PasswordException';
    throw new ExtractError(isProtected ? 'protected' : 'damaged', String(error));
  }
}
