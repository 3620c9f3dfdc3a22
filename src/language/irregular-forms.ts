// Forms whose dictionary form cannot be found by undoing an ending → that dictionary form.

// Each line: the dictionary form, then forms of it that the dictionary lists as words of their own.
// A line of one form alone protects it from being taken for a form of another word.
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
stor stora större störst största
liten litet lilla små mindre minst minsta
gammal gammalt gamla äldre äldst äldsta
ung unga yngre yngst yngsta
lång långa längre längst längsta
hög högre högst högsta
låg låga lägre lägst lägsta
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
stödja stöder stödjer stödde stött
ö öar öarna öarnas
ta tar tas tog togs tagit tagits
ge ger ges gav gavs gett getts givit givits
bli blir blev blivit
visa visar visas visade visades visat visats
samverkan samverkans
medverkan medverkans
inverkan inverkans
strävan strävans
förväntan förväntans
tanke tanken tankar tankarna tankarnas
data datan datans
dalarna dalarnas
falun faluns
vindeln vindelns
älvsbyn älvsbyns
idé idéer idéerna idéns
miljon miljoner miljonerna
`;

/** The dictionary form of each irregular form. */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map(
  PARADIGMS.trim()
    .split('\n')
    .flatMap((line) => {
      const [base = '', ...forms] = line.split(' ');
      return [base, ...forms].map((form): [string, string] => [form, base]);
    }),
);
