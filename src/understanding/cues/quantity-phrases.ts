// The words people use for what is counted, by cue, in Swedish and English: data only.

export const QUANTITY_PHRASES: Readonly<Record<string, string>> = {
  participants:
    'deltagare | participant count | deltagarsiffra | deltagarantal | antal deltagare | antalet deltagare | planerade deltagare | planerat antal deltagare | planerat antal | planerat deltagarantal | hur många deltagare | hur många deltar | hur många … delta | hur många … deltar | hur många … är med | hur många är med | hur många personer | hur många anställda | hur många människor | hur många … omfattar | hur många omfattas | hur många … ska delta | hur många … vara med | hur många … nås | hur många … med $ | hur många … med i | hur många … med på | personer | människor | folk | anställda | medarbetare | skallar | huvuden | participants | participant | planned participants | attendees | number of participants | how many people | how many persons | how many employees | how many take part | how many participate | how many … take part | how many … participate | how many … involved | people | employees | headcount | join | enrolled',
  companies:
    'företag | företagen | industriföretag | bolag | firma | firmor | antal företag | hur många företag | antal bolag | deltagande företag | companies | company | enterprises | enterprise | firms | businesses | how many companies | number of companies | number of firms | how many businesses | hur många företag deltar | företag deltar | hur många företag medverkar | företag medverkar | hur många företag är med | företag är med | hur många bolag är med | bolag är med | how many companies take part | companies take part | how many companies participate | companies participate',
  women:
    'kvinnor | kvinna | andel kvinnor | andelen kvinnor | kvinnlig | kvinnliga | kvinnoandel | tjejer | women | female | females | woman',
  men: '=män | andel =män | andelen =män | manlig | manliga | mansandel | killar | share of =men | are =men | percentage … =men | share … =men | proportion … =men | percentage of =men | many =men | women and =men | =men and women | male | males',
  gender:
    'könsfördelning | könsfördelningen | fördelning mellan kvinnor och män | jämställdhetsfördelning | gender split | gender balance | gender distribution | gender breakdown | könsbalans',
  share:
    'andel | andelen | procent | procentandel | hur stor del | percent | percentage | share | proportion | per cent',
};
