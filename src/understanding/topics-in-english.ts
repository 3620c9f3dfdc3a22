// What projects are about, said in English → the word that Swedish sheets have for it: data, and its look-up.

import { tokenise } from '../language/tokenise.js';

/** Longer phrases first where one holds another. */
const TOPICS: readonly (readonly [english: string, swedish: string])[] = [
  ['energy efficiency', 'energieffektivisering'],
  ['energy efficient', 'energieffektiv'],
  ['renewable energy', 'förnybar energi'],
  ['circular economy', 'cirkulär ekonomi'],
  ['gender equality', 'jämställdhet'],
  ['creative industries', 'kreativa näringar'],
  ['skills development', 'kompetensutveckling'],
  ['business development', 'affärsutveckling'],
  ['regional development', 'regional utveckling'],
  ['public procurement', 'upphandling'],
  ['charging infrastructure', 'laddinfrastruktur'],
  ['energy', 'energi'],
  ['broadband', 'bredband'],
  ['tourism', 'turism'],
  ['climate', 'klimat'],
  ['environment', 'miljö'],
  ['forestry', 'skog'],
  ['forest', 'skog'],
  ['food', 'livsmedel'],
  ['digitalisation', 'digitalisering'],
  ['digitalization', 'digitalisering'],
  ['fibre', 'fiber'],
  ['fiber', 'fiber'],
  ['transport', 'transport'],
  ['transports', 'transport'],
  ['health', 'hälsa'],
  ['skills', 'kompetens'],
  ['entrepreneurship', 'entreprenörskap'],
  ['growth', 'tillväxt'],
  ['research', 'forskning'],
  ['incubator', 'inkubator'],
  ['incubators', 'inkubator'],
  ['water', 'vatten'],
  ['hydropower', 'vattenkraft'],
  ['culture', 'kultur'],
  ['agriculture', 'jordbruk'],
  ['mining', 'gruv'],
  ['space', 'rymd'],
  ['women', 'kvinnor'],
  ['youth', 'unga'],
  ['refugees', 'flyktingar'],
  ['export', 'export'],
  ['trade', 'handel'],
  ['industry', 'industri'],
  ['education', 'utbildning'],
  ['training', 'utbildning'],
  ['sports', 'idrott'],
  ['manufacturing', 'tillverkning'],
];
const SWEDISH: ReadonlyMap<string, string> = new Map(TOPICS);

/** The words with those topics in Swedish; what is none stays as it is. */
export function topicsInSwedish(words: string): string {
  const lower = words.toLowerCase();
  const whole = SWEDISH.get(lower);
  if (whole !== undefined) return whole;
  return tokenise(words)
    .map((token) => SWEDISH.get(token.lower) ?? token.text)
    .join(' ');
}
