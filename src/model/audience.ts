// Who reads: a full member, a guest of the organisation, or anybody else.

/** From those who may see most to those who may see least. */
export const AUDIENCES = ['member', 'guest', 'outsider'] as const;

/** Whoever is not known to be more is an outsider, and so is a room that may hold one. */
export type Audience = (typeof AUDIENCES)[number];

/** Who is shown a kind of contact details. */
export type ShownTo = 'members' | 'guests' | 'everyone' | 'nobody';

export function isShownTo(audience: Audience, shownTo: ShownTo): boolean {
  switch (shownTo) {
    case 'members':
      return audience === 'member';
    case 'guests':
      return audience !== 'outsider';
    case 'everyone':
      return true;
    case 'nobody':
      return false;
  }
}
