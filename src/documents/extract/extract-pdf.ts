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
      const texts: PageItem[] = items.flatMap((item): readonly PageItem[] => {
        if (!('str' in item) || item.str === '') return [];
        const [, , , scale, x, y] = item.transform as readonly number[];
        characters += item.str.length;
        return [[item.str, x ?? 0, y ?? 0, item.width, Math.abs(scale ?? 0) || item.height]];
      });
      if (characters > MOST_CHARACTERS) throw new ExtractError('too-heavy', 'too much text');
      texts.push(...(await fieldTexts(page)));
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

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof openPdf>>['getPage']>>;

/** What of an annotation matters here. */
interface Annotation {
  readonly subtype?: string;
  readonly fieldValue?: unknown;
  readonly contentsObj?: { readonly str?: string };
  readonly rect?: readonly number[];
}

/** What is filled in on a form, and written over a page, is no part of the page's own text. */
async function fieldTexts(page: Page): Promise<readonly PageItem[]> {
  const annotations = (await page.getAnnotations()) as readonly Annotation[];
  return annotations.flatMap((annotation): readonly PageItem[] => {
    const { subtype, fieldValue, contentsObj, rect = [] } = annotation;
    const value =
      subtype === 'Widget' ? fieldValue : subtype === 'FreeText' ? contentsObj?.str : null;
    const text = Array.isArray(value) ? value.join(', ') : value;
    const [left = 0, bottom = 0, right = left, top = bottom] = rect;
    if (typeof text !== 'string' || text.trim() === '' || text === 'Off') return [];
    // As high as a line: a field is often higher than its text.
    const height = Math.min(Math.max(1, top - bottom), 12);
    const own = text.split(/\r\n|\n|\r/);
    return own.map((line, index): PageItem => [
      line,
      left,
      own.length === 1 ? (bottom + top) / 2 - height / 3 : top - height * (index + 1),
      Math.max(1, right - left),
      height,
    ]);
  });
}
