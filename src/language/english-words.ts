// Everyday English words that are a slip away from a word that asks, and that the Swedish dictionary lacks: data, and its look-up.

const WORDS: ReadonlySet<string> = new Set(
  `
ages along among aside asleep aware bath bird blow boat boats borders bottom bracket brackets
bright broke brother cables cards carried chain chart charts chase cheap chest chief clever coast coats corner
court crash crops danger dead deer desk desks dinner dirt dish distant dozen draws drug eager
early except exist faint fame father fault fever filed fires flame flesh flower frozen fully
gather geography giant goat goats grain grass grey grief hammer handle handles happen heal heap
height hide honest honey initiatives king kings kitchen lawyer lazy leaf leap learn lend load lose
lost making manner maps meals meat member mend menus mere milk moles moose moss mother mouth mush
nearly night nights orange outer oven owed packet pain pains parcel parent parental pattern peace
pepper picked picking pins places plate plates play plays plot plots polls posted pots pound pride
priest prince prison prize prizes progress proof punch rails rain rains read recipes reset roast
room root roots ropes rose roses rough saving seals seeds seize sells shade shame shape sheep
shelf shire shirt shirts shoe shoes shoot shore shout shut sight sites slice smell songs spare
stains stairs steam strange straw subtle suffer suits supper sweet swell table tame taxes tempt
theft thin thus tidy tiles tire tired tires tones tough tower toys traded trades traps treats
trees tunes turf urgent wait waited waiting waves wheat white wide wife wild wines wing wings
winner wipe wore worm worms worn worry worse worst wrote zones
`
    .trim()
    .split(/\s+/),
);

/** True for a word that is right as it stands in English: "desk" is no slip for "dess". */
export function isEnglishWord(lower: string): boolean {
  return WORDS.has(lower);
}
