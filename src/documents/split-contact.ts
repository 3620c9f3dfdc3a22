// A person's field that also says how to reach them → the person, the e-mail address and the phone, each as written there.

export interface ContactParts {
  readonly person: string;
  readonly email: string | null;
  readonly phone: string | null;
}

const EMAIL = /[^\s@<>,;()[\]]+@[^\s@<>,;()[\]]+\.[^\s@<>,;.()[\]]+/u;
const PHONE = /[+(]?\d[\d \u00a0()/+\-–]{5,}\d/u;
/** What stands between the parts, and the words that announce them. */
const AROUND =
  /^[\s,;:|/()<>–-]+|[\s,;:|/()<>–-]+$|(?:[\s,;:|/()<>–-]|^)+(?:e-?post(?:adress)?|e-?mail|mail|tel(?:efon)?(?:nummer)?|mobil|phone)[.:]*\s*$/giu;
const MOST_WORDS = 5;

/** Null where the text is not a name with an address or a number, or is more than that. */
export function splitContact(text: string): ContactParts | null {
  const email = EMAIL.exec(text)?.[0] ?? null;
  const rest = email === null ? text : text.replace(email, '\u0000');
  const phone = PHONE.exec(rest)?.[0] ?? null;
  if (email === null && phone === null) return null;
  const left = (phone === null ? rest : rest.replace(phone, '\u0000')).split('\u0000');
  const [person, ...more] = left.map(trimmed).filter((part) => part !== '');
  if (person === undefined || more.length > 0 || !isName(person)) return null;
  return { person, email, phone };
}

function trimmed(text: string): string {
  let [before, now] = ['', text];
  while (before !== now) [before, now] = [now, now.replace(AROUND, '')];
  return now.trim();
}

function isName(text: string): boolean {
  return /^\p{Lu}/u.test(text) && !/[\d@:]/u.test(text) && text.split(/\s+/).length <= MOST_WORDS;
}
