// Everyday English words that are a slip away from a word that asks, and that the Swedish dictionary lacks: data, and its look-up.

const WORDS: ReadonlySet<string> = new Set(
  `
ages agree agreed along ambitious among aside asleep attended aware ballot bath beneficial billion
bird blow board boards boat boats borders bottom bracket brackets branded bright broke brother
burden cables caller capital cards carried carrier chain chances chart charts chase cheap chest
chief clever closest coast coats committed compete competed competent competes competing complement
contract contracts core cores corner corporate corporation court crash crops currency danger dead
dealer dealt decade decades deer delays demand desk desks dinner dirt dish distant divert dozen
draws drought drug eager early earned estate estates except excessive exist extensive faction failed
faint fame father fault fever filed filmed fined fires flame flesh flower founded founder founding
frozen fuel fully gather geography giant goat goats goods grain grass gravel grey grief hammer
handle handler handles happen heal heap height hide hired honest honey hosted individually infection
initiatives injection invention inventions king kings kitchen laid launcher lawyer layer lazy
leadership leaf leaks leap learn lease leases lend lending lengthy lifted load loans lose lost loyal
lumber making manner maps meals meat medal medals member mend menus mere milk model models moles
moose moss mother mouth move moves mush nearly night nights orange outer oven owed packet pain pains
parcel parent parental pattern peace pepper picked picking pins places planner planted plate plates
play plays plot plots poll polls posted pots pound preference presented pride priest prince prison
prize prizes progress prone proof protect protects punch rails rain rains react reacts read reader
readers recipes rely repaired rescued reset resident residents resides resigned retain retained rise
rises roast rocket rockets room root roots ropes rose roses rough runner runners sacked sail saving
seals seated seeds seize sell sells settings shade shame shape sheep shelf shelter shift shire shirt
shirts shoe shoes shoot shopper shore shout shut sight signed singer singers sites skater skill
skills slice smell sold songs spare specified spend spent stage staged stains stairs statue steam
stored strange straw subtle suffer suits supper sweet swell table tame taxes taxpayer taxpayers
tempt theft thin thus tidy tiles tire tired tires tones tool tools tough tower towers toys tracker
trade traded trades traps treats trees tribes tunes turf union unions urgent voted wages wait waited
waiting walks wasted waves wheat white wide wife wild wines wing wings winner wipe wore workmen worm
worms worn worry worse worst writer writers wrote zones
`
    .trim()
    .split(/\s+/),
);

/** True for a word that is right as it stands in English: "desk" is no slip for "dess". */
export function isEnglishWord(lower: string): boolean {
  return WORDS.has(lower);
}
