// The words people use for places, by cue, in Swedish and English: data only.

export const PLACE_PHRASES: Readonly<Record<string, string>> = {
  where:
    'which parts of the country | what parts of the country | which part of the country | parts of the country | vart sträcker sig | var sträcker sig | vart sträcker | sträcker sig geografiskt | trakter | trakt | landsända | landsändar | landsändan | var | vart | where | del av sverige | i sverige | where in sweden | part of sweden | del av landet | plats | geografi | geografiskt | vilken del av landet | vilken plats | ort | orten | located | location | geographic | på vilket ställe | hemmahörande | hemvist | landsdel | based | håller till | håller … till | sit in | sits in | befinner | hemort | var i landet | var någonstans | vilken del av | hemmahörande i | whereabouts | på vilken ort | sit | sits | situated | i landet | huserar | håller … hus | håller hus',
  region: 'region | regionen | regioner | vilken region | which region | regional',
  counties:
    'länsmässigt | regionnivå | på regionnivå | länsbokstäver | länsbokstav | länsbokstäverna | =landshövdingar | =landshövdingars | =landshövdingarna | länsnivå | på länsnivå | county wise | countywise | länslista | länslistan | länstillhörighet | länsfördelning | länsvis | län | länen | läns | berörda län | vilka län | vilket län | county | counties | which counties | landskap',
  municipalities:
    'municipalities … take part | municipalities taking part in | municipalities … are part | municipalities … participate | kommunvis | kommunnivå | på kommunnivå | municipality wise | local councils | kommunhus | stadshus | stadshusen | kommunhusen | rådhus | vilka =städer | vilka =orter | which =towns | deltagarkommuner | deltagande kommuner | medverkande kommuner | municipalities taking part | municipalities participating | kommunlistan | kommunväg | kommunfördelning | kommuntillhörighet | kommunmässigt | orter | orterna | kommun | kommuner | kommunerna | berörda kommuner | vilka kommuner | vilken kommun | municipality | municipalities | kommunlista | kommunen | kommuns | which municipalities … take part | which municipalities … participate | vilka kommuner … deltar | vilka kommuner … samverkar | vilka kommuner … samarbetar',
  programmeArea:
    'programområdestillhörighet | programområdestillhörigheten | programområde | programområdet | programområdeskod | område | geografiskt område | programme area | program area | programme region | area',
};
