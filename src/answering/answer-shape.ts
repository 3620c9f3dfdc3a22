// What a question asks for (a reason, a way, a number, a day, a place, somebody) → what the sentence that answers it has.

interface Shape {
  readonly asked: RegExp;
  readonly has: RegExp;
  /** What a sentence counts that has none of it. */
  readonly without: number;
}

const NUMBER_WORDS =
  'två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tjugo|trettio|trettiotal|hundra|tusen|hälften|dubbl|en tredjedel|varannan';

const SHAPES: readonly Shape[] = [
  {
    asked:
      /(?<!\p{L})(?:varför|hur kommer det sig|av vilken anledning|orsaken?|skälet?|why|how come|reasons?)(?!\p{L})/iu,
    has: /(?<!\p{L})(?:därför|därmed|eftersom|på grund|beror|beroende|orsak|anledning|behov|behöv|brist|saknas?|för att|svår|kräv|då|hinder|problem|utmaning|i och med|kostsam|nödvändig|måste)/iu,
    without: 0.85,
  },
  {
    asked:
      /(?<!\p{L})(?:hur många|hur mycket|hur stor[ta]?|hur hög[ta]?|hur lång[ta]?|hur länge|antal|hur ofta|how (?:many|much|large|big|long|often|high|fast)|number of|what share)(?!\p{L})/iu,
    has: new RegExp(`\\d|(?<!\\p{L})(?:${NUMBER_WORDS})`, 'iu'),
    without: 0.7,
  },
  {
    asked:
      /(?<!\p{L})(?:när|vilket år|vilka år|vilket datum|when|which year|what year|what date)(?!\p{L})/iu,
    has: /(?:19|20)\d\d|(?<!\p{L})(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|hösten|våren|sommaren|vintern|årsskiftet|månader|månad|år)(?!\p{L})/iu,
    without: 0.6,
  },
  {
    asked:
      /(?<!\p{L})(?:hur|på vilket sätt|how|in what way|by what means)(?!\p{L}| (?:många|mycket|stor|länge|ofta|many|much|long|big|large|often))/iu,
    has: /(?<!\p{L})(?:genom|metod|arbetssätt|med hjälp|via|enkät|workshop|sätt|form av|modell|består|utifrån)/iu,
    without: 0.95,
  },
  {
    asked: /(?<!\p{L})(?:var|vart|vilken ort|vilken stad|where)(?!\p{L})/iu,
    has: /(?<!\p{L})(?:i|på|vid|till|från) \p{Lu}|förlägg|lokaliser|anslutning|belägen|placer/u,
    without: 0.9,
  },
  {
    asked: /(?<!\p{L})(?:vem|vems|who|whose|vilket bolag|vilken organisation)(?!\p{L})/iu,
    has: /(?<=\p{L}\p{P}* )\p{Lu}\p{L}/u,
    without: 0.8,
  },
];

/** "How can we reach …", "hur når man …" ask for a number or an address, and are left out. */
const REASON_OR_WAY =
  /(?<!\p{L})(?:varför|why|på vilket sätt|how (?:do|does|did|will|would|can|could|should|is|are|was|were)(?! (?:i|we|you|one)(?!\p{L}))|hur (?:ska|skall|kan|kommer|hjälper|skiljer|fungerar|gör|går)(?! (?:jag|vi|du|ni|man (?:nå|kontakta|få tag|ringa|mejla))(?!\p{L})))(?!\p{L})/iu;

/** True where a question asks why or how, and for no measure. */
export function asksForReasonOrWay(question: string): boolean {
  return REASON_OR_WAY.test(question);
}

/** What a sentence counts, from 0.6 to 1, as the answer to a question. */
export function shapeOf(question: string): (sentence: string) => number {
  const shapes = SHAPES.filter(({ asked }) => asked.test(question));
  return (sentence) =>
    shapes.reduce((share, { has, without }) => (has.test(sentence) ? share : share * without), 1);
}
