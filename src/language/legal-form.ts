// A folded word of an organisation's name → whether it only says how it is constituted, which nobody says in passing.

const LEGAL_FORM =
  /^(?:ab|aktiebolag|aktiebolaget|hb|kb|ek|for|ekonomi|ekonomisk|forening|foren|ideell|stift|stiftelsen?|svb|publ|ltd)$/;

export function isLegalForm(folded: string): boolean {
  return LEGAL_FORM.test(folded);
}
