// Swedish: everything the bot says, as a colleague would say it.

import { fieldSentencesSv } from './field-sentences-sv.js';
import { placeSv } from './place-sv.js';
import { said } from './said.js';
import { hole, wording } from './template.js';
import { terminalSv } from './terminal-sv.js';
import type { Texts } from './texts.js';

const project = hole('project');
const projects = hole('projects');
const value = hole('value');
const sentence = hole('sentence');
const values = hole('values');
const label = hole('label');
const name = hole('name');
const names = hole('names');
const labels = hole('labels');
const person = hole('person');
const people = hole('people');
const ways = hole('ways');
const clauses = hole('clauses');
const truth = hole('truth');
const rest = hole('rest');
const lookedFor = hole('lookedFor');
const quote = hole('quote');
const share = hole('share');
const rate = hole('rate');

export const sv: Texts = {
  language: 'sv',
  fieldName: said,
  values: {
    yes: said('Ja'),
    no: said('Nej'),
    phases: {
      planned: said('planerat'),
      ongoing: said('pågående'),
      finished: said('avslutat'),
    },
    units: {
      days: [said('dag'), said('dagar')],
      months: [said('månad'), said('månader')],
      years: [said('år'), said('år')],
      projects: [said('projekt'), said('projekt')],
      people: [said('person'), said('personer')],
      companies: [said('företag'), said('företag')],
      items: [said(''), said('')],
    },
    and: said(' och '),
  },
  headlines: {
    fields: fieldSentencesSv,
    anyField: wording`${label} för ${project}: ${value}`,
    onDay: wording`Per ${hole('day')}: `,
    labelled: wording`${label}: ${value}`,
    projectShare: wording`Det är ${value} av projekten.`,
    moneyShare: wording`Det är ${value} av pengarna.`,
    oneGroup: wording`${name}: ${value}.`,
    groupCount: wording`Det är ${value} ${label}.`,
    firstYear: {
      largest: wording`Flest är det ${name}, ${value}.`,
      smallest: wording`Färst är det ${name}, ${value}.`,
    },
    firstGroup: {
      projectCount: {
        largest: wording`Flest har ${name}, ${value}.`,
        smallest: wording`Färst har ${name}, ${value}.`,
      },
      sum: {
        largest: wording`Mest stöd har ${name}, ${value}.`,
        smallest: wording`Minst stöd har ${name}, ${value}.`,
      },
      average: {
        largest: wording`Mest stöd i genomsnitt har ${name}, ${value}.`,
        smallest: wording`Minst stöd i genomsnitt har ${name}, ${value}.`,
      },
    },
    tiedGroups: wording`${names} har ${value} var.`,
    ranked: {
      largest: wording`Störst är ${project}.`,
      smallest: wording`Minst är ${project}.`,
      longest: wording`Längst är ${project}.`,
      shortest: wording`Kortast är ${project}.`,
      earliest: wording`Först är ${project}.`,
      latest: wording`Sist är ${project}.`,
    },
    rankedEqual: said('De är lika.'),
    ofProject: wording`${project}: ${value}`,
    passages: {
      goals: wording`Så beskriver bladet målet för ${project}: ”${value}”`,
      targetGroup: wording`Så beskriver bladet målgruppen för ${project}: ”${value}”`,
      partners: wording`Så beskriver bladet samverkan i ${project}: ”${value}”`,
      description: wording`Så står det om ${project}: ”${value}”`,
    },
    anyPassage: wording`${label} för ${project}: ”${value}”`,
    inferredPassages: {
      goals: wording`Målet för ${project} sägs inte rent ut på bladet. Närmast kommer: ”${value}”`,
      targetGroup: wording`Målgruppen för ${project} sägs inte rent ut på bladet. Av målet att döma: ”${value}”`,
    },
    contact: {
      contactPerson: wording`Kontaktperson för ${project} är ${person}.`,
      projectLeader: wording`Projektledare för ${project} är ${person}.`,
    },
    contactWithWays: {
      contactPerson: wording`Kontaktperson för ${project} är ${person}, ${ways}`,
      projectLeader: wording`Projektledare för ${project} är ${person}, ${ways}`,
    },
    overview: wording`${project} ${clauses}.`,
    overviewClauses: {
      owner: wording`ägs av ${value}`,
      period: wording`har projektperioden ${value}`,
      totalBudget: wording`har en total budget på ${value}`,
      grant: wording`har beviljats ${value} i stöd`,
    },
    yesNo: wording`${truth}. ${rest}`,
    yesNoFrom: wording`${truth}, det följer av ${values}.`,
    yesNoOfProject: wording`${truth}. På bladet om ${project} står ${values}.`,
    yesNoBare: wording`${truth}.`,
    sum: wording`Tillsammans blir det ${value}.`,
    sumOf: wording`${label}: sammanlagt ${value}.`,
    average: wording`Genomsnittet är ${value}.`,
    averageOf: wording`${label}: i genomsnitt ${value}.`,
    difference: wording`Skillnaden är ${value}.`,
    projectCount: [wording`Det är ${value}.`, wording`Det är ${value}.`],
    oneProject: wording`Ett projekt: ${projects}.`,
    fewProjects: (count) => wording`${said(`${count} projekt: `)}${projects}.`,
    manyProjects: (count) => said(`Jag hittar ${count} projekt.`),
    personRoles: {
      contactPerson: wording`${person} är kontaktperson för ${projects}.`,
      projectLeader: wording`${person} är projektledare för ${projects}.`,
    },
    personWithWays: wording`${person}: ${ways}`,
    people: (count) => wording`${said(`${count} personer: `)}${people}.`,
    personOfProject: wording`${person} (${project})`,
  },
  refusals: {
    noSuchProject: wording`Jag hittar inget projekt som heter ”${lookedFor}”.`,
    noSuchNumber: wording`Jag hittar inget projekt med numret ”${lookedFor}”.`,
    noSuchProjectUnnamed: said('Jag hittar inget sådant projekt.'),
    noProjectMeets: wording`Jag hittar inget projekt som stämmer in på ”${lookedFor}”.`,
    noSuchPerson: wording`Jag hittar inte ”${lookedFor}” på något projektblad.`,
    noSuchPersonUnnamed: said('Jag hittar ingen sådan person på något projektblad.'),
    noSuchField: wording`På bladet om ${project} står inget om ”${lookedFor}”.`,
    untold: {
      partners: wording`Texten om ${project} nämner ingen partner vid namn.`,
      goals: wording`Texten om ${project} säger inget om målet.`,
      targetGroup: wording`Texten om ${project} säger inte vilka som är målgrupp.`,
      companies: wording`Texten om ${project} säger inte hur många företag som deltar.`,
      women: wording`Texten om ${project} säger inte hur stor andel som är kvinnor.`,
      men: wording`Texten om ${project} säger inte hur stor andel som är män.`,
      quantities: wording`Texten om ${project} har inga siffror för vad projektet ska nå.`,
    },
    noSuchFieldUnnamed: wording`Den uppgiften finns inte på bladet om ${project}.`,
    noSuchFieldAnywhere: wording`Inget av bladen har någon uppgift om ”${lookedFor}”.`,
    noSuchFieldAnywhereUnnamed: said('Den uppgiften finns inte på något av bladen.'),
    missing: {
      empty: (place) =>
        wording`Fältet ${label} finns på bladet om ${project} men är tomt ${said(`(${place}).`)}`,
      placeholder: (place) =>
        wording`Fältet ${label} finns på bladet om ${project}, men där står bara ”${quote}” ${said(`(${place}).`)}`,
      filler: (place) =>
        wording`Fältet ${label} på bladet om ${project} har bara utfyllnaden ”${quote}”, ingen riktig uppgift ${said(`(${place}).`)}`,
    },
    smallTalk: {
      greeting: said(
        'Hej! Jag svarar på frågor om projekten, och visar var på projektbladet varje uppgift står.',
      ),
      thanks: said('Varsågod! Fråga gärna om något mer.'),
      help: said(
        'Jag svarar på frågor om projekten, och visar var på projektbladet varje uppgift står.',
      ),
    },
    outOfScope: said('Jag kan bara svara på det som står på projektbladen.'),
    hostile: said('Det hjälper jag inte till med, men jag svarar gärna på frågor om projekten.'),
    empty: said('Jag såg ingen fråga. Vad vill du veta om ett projekt?'),
    membersOnly: said(
      'Kontaktuppgifter visar jag bara för organisationens egna medlemmar, inte för gäster eller i kanaler med utomstående.',
    ),
    noDocuments: said('Jag har inga projektblad att svara från ännu.'),
    noDocumentsRemedy: said(
      'När det ligger projektblad i dokumentmappen kan jag svara. Den som sköter mappen kan lägga dit dem.',
    ),
    nearest: said('Menar du något av de här?'),
    has: wording`Det här finns på bladet: ${labels}.`,
    askPerson: {
      contactPerson: wording`Fråga kontaktpersonen ${value}.`,
      projectLeader: wording`Fråga projektledaren ${value}.`,
    },
    askOther: wording`Fråga projektet direkt: ${value}`,
    canAsk: said(
      'Du kan fråga om budget, stöd, ägare, kontaktperson, projektperiod, partner, mål och annat som står på bladen.',
    ),
    fixedExample: said('Nämn projektets namn eller diarienummer i frågan.'),
  },
  choices: {
    noProjectNamed: said('Vilket projekt gäller det?'),
    nameTheProject: said('Skriv projektets namn eller diarienummer, så letar jag upp svaret.'),
    whichProject: said('Vilket projekt menar du?'),
    whichOfSameName: wording`Flera projekt heter ${project}. Vilket menar du?`,
    whichPerson: said('Vem menar du?'),
    whichField: said('Vilken uppgift menar du?'),
    choices: wording`Du kan välja mellan ${labels}.`,
  },
  card: {
    formula: said('Så här räknat: '),
    project: said('Projekt'),
    place: placeSv,
    indexed: (day) => said(`Dokumenten lästes in ${day}.`),
    inProse: said('löptext'),
    inTitle: said('rubrik'),
    earlier: said('tidigare lydelse'),
    quotedAbove: said('meningen ovan'),
    quotedAboveAndMore: wording`meningen ovan och dessutom ”${value}”`,
    fromSentence: wording`${value}, ur meningen ”${sentence}”`,
    inferred: wording`${value} (tolkat ur texten)`,
    missing: {
      empty: wording`saknas, fältet är tomt`,
      placeholder: wording`saknas, där står bara ”${quote}”`,
      filler: wording`saknas, där står bara utfyllnaden ”${quote}”`,
    },
    absent: wording`På bladet om ${project} finns inget om ${labels}.`,
    absentUnnamed: wording`På bladen finns inget om ${labels}.`,
    overlapping: said(
      'Ett projekt som hör till flera räknas i var och en, så siffrorna blir tillsammans mer än helheten.',
    ),
    counted: (counted, leftOut) => {
      const what = `${counted} projekt ${counted === 1 ? 'räknat' : 'räknade'}`;
      return said(
        leftOut === 0
          ? `${what}.`
          : `${what}, ${leftOut} ${leftOut === 1 ? 'utelämnat' : 'utelämnade'} eftersom uppgiften saknas.`,
      );
    },
    leftOut: wording`Utan uppgift: ${projects}.`,
    among: (count) =>
      said(
        count === 1
          ? 'Gäller bara det projekt som vi nyss talade om.'
          : `Gäller bara de ${count} projekt som vi nyss talade om.`,
      ),
    ranked: wording`Jämfört efter ${label}.`,
    andMore: (more) => said(`och ${more} till`),
    moreSources: (more) => said(more === 1 ? 'och 1 källa till' : `och ${more} källor till`),
    moreProjects: (more) => said(`och källor i ${more} projekt till`),
    worthKnowing: said('Bra att veta: '),
    choose: said('Välj:'),
    askNext: said('Fråga vidare:'),
    thisProject: said('projektet'),
  },
  findings: {
    rules: {
      'co-financing-differs': wording`Stödets andel och medfinansieringsgraden skiljer sig åt: ${values}. Det är två olika mått.`,
      'doubled-value': wording`Samma värde står två gånger i fältet: ${values}. Jag visar det som det är skrivet.`,
      'untyped-value': wording`Det som står i fältet gick inte att tolka: ${values}. Jag visar det som det är skrivet.`,
      'period-reversed': wording`Slutet ligger före början: ${values}. Kontrollera gärna med projektet.`,
      'grant-over-budget': wording`Stödet är större än den totala budgeten: ${values}. Kontrollera gärna med projektet.`,
      'missing-value': wording`Uppgift saknas i fältet ${labels}: ${values}.`,
      'doubled-field': wording`Fältet ${labels} står mer än en gång på bladet: ${values}.`,
      'field-differs-from-prose': wording`Fältet och texten säger olika: ${values}.`,
      'email-domain-not-owners': wording`E-postadressen tycks höra till en annan organisation än projektägaren: ${values}.`,
      'documents-differ': wording`Dokumenten säger olika: ${values}. Jag går efter det nyaste.`,
      'shares-do-not-sum': wording`Andelarna blir inte 100 procent tillsammans: ${values}.`,
    },
    withoutValues: {
      'co-financing-differs': wording`Stödets andel av budgeten och unionens medfinansieringsgrad skiljer sig åt. Det är två olika mått.`,
      'doubled-value': wording`Samma värde står två gånger i fältet ${labels}.`,
      'untyped-value': wording`Det som står i fältet ${labels} gick inte att tolka.`,
      'period-reversed': wording`Projektperioden slutar innan den börjar.`,
      'grant-over-budget': wording`Stödet är större än den totala budgeten.`,
      'missing-value': wording`Uppgift saknas i fältet ${labels}.`,
      'doubled-field': wording`Fältet ${labels} står mer än en gång på bladet.`,
      'field-differs-from-prose': wording`Fältet ${labels} och texten säger olika.`,
      'email-domain-not-owners': wording`E-postadressen tycks höra till en annan organisation än projektägaren.`,
      'documents-differ': wording`Dokumenten säger olika om ${labels}.`,
      'shares-do-not-sum': wording`Andelarna blir inte 100 procent tillsammans.`,
    },
    coFinancing: wording`${share} och ${rate} är två olika mått och behöver inte stämma överens: ${share} är det beviljade stödets andel av den totala budgeten, ${rate} är unionens medfinansieringsgrad så som den står på bladet.`,
  },
  terminal: terminalSv,
};
