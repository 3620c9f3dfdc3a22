// Forms whose dictionary form cannot be found by undoing an ending → that dictionary form.

// Each line: the dictionary form, then forms of it that the dictionary lists as words of their own.
const PARADIGMS = `
bok böcker böckerna böckers böckernas
stad städer städerna städers städernas
man män männen mäns männens
land länder länderna länders ländernas
hand händer händerna händers händernas
natt nätter nätterna nätternas
bonde bönder bönderna bönders böndernas
son söner sönerna
dotter döttrar döttrarna
bror bröder bröderna
far fäder fäderna
mor mödrar mödrarna
ledamot ledamöter ledamöterna ledamöters ledamöternas
öga ögon ögonen
öra öron öronen
mus möss mössen
gås gäss gässen
kraft krafter krafterna krafters krafternas
län läns länens
år års
medium medier medierna mediernas
museum museer museerna museernas museers
stor större störst största
liten litet lilla små mindre minst minsta
gammal gammalt gamla äldre äldst äldsta
ung yngre yngst yngsta
lång längre längst längsta
hög högre högst högsta
låg lägre lägst lägsta
god gott goda bättre bäst bästa
dålig sämre sämst sämsta
många fler flera flest flesta
vara är var varit vore
ha har hade haft
få får fick fått
gå går gick gått
göra gör gjorde gjort görs
ska skall skulle
kunna kan kunde kunnat
vilja vill ville velat
veta vet visste vetat
`;

/** The dictionary form of each irregular form. */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map(
  PARADIGMS.trim()
    .split('\n')
    .flatMap((line) => {
      const [base = '', ...forms] = line.split(' ');
      return forms.map((form): [string, string] => [form, base]);
    }),
);
