// Bytes of a text file → its text, whatever encoding an office saved it in.

import iconv from 'iconv-lite';

/** The text of a file, or null where the bytes are not text. */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  return text === null || text.includes('\u0000') ? null : text.replace(/^\ufeff/, '');
}

function decode(bytes: Buffer): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return iconv.decode(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return iconv.decode(bytes, 'utf-16be');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: the single-byte encodings of Windows, or of an older Mac, tell themselves apart by
    // where å, ä and ö lie.
    if (bytes.includes(0)) return null;
    const [windows, mac] = ['win1252', 'macintosh'].map((name) => iconv.decode(bytes, name));
    return swedishLetters(mac ?? '') > swedishLetters(windows ?? '')
      ? (mac ?? null)
      : (windows ?? null);
  }
}

function swedishLetters(text: string): number {
  return text.match(/[åäöÅÄÖé]/g)?.length ?? 0;
}

/** Lines of a text without their line ends, whichever kind those are. */
export function splitLines(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/);
}
