// English: everything the bot says, as a colleague would say it.

import { fieldSentencesEn } from './field-sentences-en.js';
import { placeEn } from './place-en.js';
import { said } from './said.js';
import { hole, wording } from './template.js';
import { terminalEn } from './terminal-en.js';
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

export const en: Texts = {
  language: 'en',
  fieldName: said,
  values: {
    yes: said('Yes'),
    no: said('No'),
    phases: {
      planned: said('planned'),
      ongoing: said('under way'),
      finished: said('finished'),
    },
    units: {
      days: [said('day'), said('days')],
      months: [said('month'), said('months')],
      years: [said('year'), said('years')],
      projects: [said('project'), said('projects')],
      people: [said('person'), said('people')],
      companies: [said('company'), said('companies')],
      items: [said(''), said('')],
    },
    and: said(' and '),
  },
  headlines: {
    fields: fieldSentencesEn,
    anyField: wording`${label} for ${project}: ${value}`,
    onDay: wording`As of ${hole('day')}: `,
    labelled: wording`${label}: ${value}`,
    projectShare: wording`That is ${value} of the projects.`,
    moneyShare: wording`That is ${value} of the money.`,
    oneGroup: wording`${name}: ${value}.`,
    groupCount: wording`That makes ${value} ${label}.`,
    firstYear: {
      largest: wording`Most are in ${name}, ${value}.`,
      smallest: wording`Fewest are in ${name}, ${value}.`,
    },
    firstGroup: {
      projectCount: {
        largest: wording`${name} has the most, ${value}.`,
        smallest: wording`${name} has the fewest, ${value}.`,
      },
      sum: {
        largest: wording`${name} has the most in grants, ${value}.`,
        smallest: wording`${name} has the least in grants, ${value}.`,
      },
      average: {
        largest: wording`${name} has the highest average grant, ${value}.`,
        smallest: wording`${name} has the lowest average grant, ${value}.`,
      },
    },
    tiedGroups: wording`${names} have ${value} each.`,
    ranked: {
      largest: wording`The largest is ${project}.`,
      smallest: wording`The smallest is ${project}.`,
      longest: wording`The longest is ${project}.`,
      shortest: wording`The shortest is ${project}.`,
      earliest: wording`The earliest is ${project}.`,
      latest: wording`The latest is ${project}.`,
    },
    rankedEqual: said('They are the same.'),
    ofProject: wording`${project}: ${value}`,
    passages: {
      goals: wording`This is how the sheet describes the goal of ${project}: “${value}”`,
      targetGroup: wording`This is how the sheet describes the target group of ${project}: “${value}”`,
      partners: wording`This is how the sheet describes the partnership in ${project}: “${value}”`,
      description: wording`This is what the sheet says of ${project}: “${value}”`,
    },
    anyPassage: wording`${label} for ${project}: “${value}”`,
    inferredPassages: {
      goals: wording`The sheet does not state the goal of ${project} in so many words. This comes nearest: “${value}”`,
      targetGroup: wording`The sheet does not state the target group of ${project} in so many words. Going by the goal: “${value}”`,
    },
    contact: {
      contactPerson: wording`The contact person for ${project} is ${person}.`,
      projectLeader: wording`The project manager of ${project} is ${person}.`,
    },
    contactWithWays: {
      contactPerson: wording`The contact person for ${project} is ${person}, ${ways}`,
      projectLeader: wording`The project manager of ${project} is ${person}, ${ways}`,
    },
    overview: wording`${project} ${clauses}.`,
    overviewClauses: {
      owner: wording`is owned by ${value}`,
      period: wording`has the project period ${value}`,
      totalBudget: wording`has a total budget of ${value}`,
      grant: wording`has been granted ${value}`,
    },
    yesNo: wording`${truth}. ${rest}`,
    yesNoFrom: wording`${truth}, that follows from ${values}.`,
    yesNoOfProject: wording`${truth}. The sheet on ${project} has ${values}.`,
    yesNoBare: wording`${truth}.`,
    sum: wording`Together that is ${value}.`,
    sumOf: wording`${label}: ${value} in total.`,
    average: wording`The average is ${value}.`,
    averageOf: wording`${label}: ${value} on average.`,
    difference: wording`The difference is ${value}.`,
    projectCount: [wording`There is ${value}.`, wording`There are ${value}.`],
    oneProject: wording`One project: ${projects}.`,
    fewProjects: (count) => wording`${said(`${count} projects: `)}${projects}.`,
    manyProjects: (count) => said(`I found ${count} projects.`),
    personRoles: {
      contactPerson: wording`${person} is the contact person for ${projects}.`,
      projectLeader: wording`${person} is the project manager of ${projects}.`,
    },
    personWithWays: wording`${person}: ${ways}`,
    people: (count) => wording`${said(`${count} people: `)}${people}.`,
    personOfProject: wording`${person} (${project})`,
  },
  refusals: {
    noSuchProject: wording`I cannot find any project called “${lookedFor}”.`,
    noSuchNumber: wording`I cannot find any project with the number “${lookedFor}”.`,
    noSuchProjectUnnamed: said('I cannot find any such project.'),
    noProjectMeets: wording`I cannot find any project that matches “${lookedFor}”.`,
    noSuchPerson: wording`I cannot find “${lookedFor}” on any project sheet.`,
    noSuchPersonUnnamed: said('I cannot find any such person on any project sheet.'),
    noSuchField: wording`The sheet on ${project} says nothing about “${lookedFor}”.`,
    untold: {
      partners: wording`The text on ${project} names no partner.`,
      goals: wording`The text on ${project} says nothing of its goal.`,
      targetGroup: wording`The text on ${project} does not say who the target group is.`,
      companies: wording`The text on ${project} does not say how many companies take part.`,
      women: wording`The text on ${project} does not say what share are women.`,
      men: wording`The text on ${project} does not say what share are men.`,
      quantities: wording`The text on ${project} has no figures for what it is to reach.`,
    },
    noSuchFieldUnnamed: wording`That detail is not on the sheet on ${project}.`,
    noSuchFieldAnywhere: wording`None of the sheets says anything about “${lookedFor}”.`,
    noSuchFieldAnywhereUnnamed: said('That detail is not on any of the sheets.'),
    missing: {
      empty: (place) =>
        wording`The sheet on ${project} has the field ${label}, but it is empty ${said(`(${place}).`)}`,
      placeholder: (place) =>
        wording`The sheet on ${project} has the field ${label}, but all it says is “${quote}” ${said(`(${place}).`)}`,
      filler: (place) =>
        wording`The field ${label} on the sheet on ${project} holds only the filler “${quote}”, no real value ${said(`(${place}).`)}`,
    },
    smallTalk: {
      greeting: said(
        'Hi! I answer questions about the projects, and show where on the project sheet each value stands.',
      ),
      thanks: said('You are welcome! Do ask me more.'),
      help: said(
        'I answer questions about the projects, and show where on the project sheet each value stands.',
      ),
    },
    outOfScope: said('I can only answer what the project sheets say.'),
    hostile: said('I will not help with that, but do ask me about the projects.'),
    empty: said('I saw no question. What would you like to know about a project?'),
    membersOnly: said(
      'I only show contact details to members of the organisation, not to guests or in channels with outsiders.',
    ),
    noDocuments: said('I have no project sheets to answer from yet.'),
    noDocumentsRemedy: said(
      'I can answer once there are project sheets in the documents folder. Whoever keeps the folder can add them.',
    ),
    nearest: said('Do you mean one of these?'),
    has: wording`This is on the sheet: ${labels}.`,
    askPerson: {
      contactPerson: wording`Ask the contact person, ${value}.`,
      projectLeader: wording`Ask the project manager, ${value}.`,
    },
    askOther: wording`Ask the project itself: ${value}`,
    canAsk: said(
      'You can ask about budget, grant, owner, contact person, project period, partners, goals and anything else on the sheets.',
    ),
    fixedExample: said("Put the project's name or registration number in the question."),
  },
  choices: {
    noProjectNamed: said('Which project is it about?'),
    nameTheProject: said("Write the project's name or registration number, and I will look it up."),
    whichProject: said('Which project do you mean?'),
    whichOfSameName: wording`Several projects are called ${project}. Which one do you mean?`,
    whichPerson: said('Whom do you mean?'),
    whichField: said('Which detail do you mean?'),
    choices: wording`You can choose between ${labels}.`,
  },
  card: {
    formula: said('Worked out as: '),
    project: said('Project'),
    place: placeEn,
    indexed: (day) => said(`The documents were indexed on ${day}.`),
    inProse: said('running text'),
    inTitle: said('title'),
    earlier: said('earlier wording'),
    quotedAbove: said('the sentence above'),
    quotedAboveAndMore: wording`the sentence above, and also “${value}”`,
    fromSentence: wording`${value}, from the sentence “${sentence}”`,
    inferred: wording`${value} (inferred from the text)`,
    missing: {
      empty: wording`missing, the field is empty`,
      placeholder: wording`missing, all it says is “${quote}”`,
      filler: wording`missing, it holds only the filler “${quote}”`,
    },
    absent: wording`The sheet on ${project} has nothing on ${labels}.`,
    absentUnnamed: wording`The sheets have nothing on ${labels}.`,
    overlapping: said(
      'A project in several of them is counted in each, so the figures do not add up to the whole.',
    ),
    counted: (counted, leftOut) => {
      const what = counted === 1 ? '1 project counted' : `${counted} projects counted`;
      return said(
        leftOut === 0 ? `${what}.` : `${what}, ${leftOut} left out because the value is missing.`,
      );
    },
    leftOut: wording`Without a value: ${projects}.`,
    among: (count) =>
      said(
        count === 1
          ? 'Only about the project we just spoke of.'
          : `Only about the ${count} projects we just spoke of.`,
      ),
    ranked: wording`Compared by ${label}.`,
    andMore: (more) => said(`and ${more} more`),
    moreSources: (more) => said(more === 1 ? 'and 1 more source' : `and ${more} more sources`),
    moreProjects: (more) =>
      said(more === 1 ? 'and sources in 1 more project' : `and sources in ${more} more projects`),
    worthKnowing: said('Worth knowing: '),
    choose: said('Choose:'),
    askNext: said('Ask next:'),
    thisProject: said('the project'),
  },
  findings: {
    rules: {
      'co-financing-differs': wording`The grant's share and the co-financing rate differ: ${values}. They are two different measures.`,
      'doubled-value': wording`The same value stands twice in the field: ${values}. I show it as it is written.`,
      'untyped-value': wording`What stands in the field could not be interpreted: ${values}. I show it as it is written.`,
      'period-reversed': wording`The end comes before the start: ${values}. Please check with the project.`,
      'grant-over-budget': wording`The grant is larger than the total budget: ${values}. Please check with the project.`,
      'missing-value': wording`The value is missing in the field ${labels}: ${values}.`,
      'doubled-field': wording`The field ${labels} stands more than once on the sheet: ${values}.`,
      'field-differs-from-prose': wording`The field and the text differ: ${values}.`,
      'email-domain-not-owners': wording`The e-mail address seems to belong to another organisation than the project owner: ${values}.`,
      'documents-differ': wording`The documents differ: ${values}. I go by the newest.`,
      'shares-do-not-sum': wording`The shares do not add up to 100 percent: ${values}.`,
    },
    withoutValues: {
      'co-financing-differs': wording`The grant's share of the budget and the Union co-financing rate differ. They are two different measures.`,
      'doubled-value': wording`The same value stands twice in the field ${labels}.`,
      'untyped-value': wording`What stands in the field ${labels} could not be interpreted.`,
      'period-reversed': wording`The project period ends before it starts.`,
      'grant-over-budget': wording`The grant is larger than the total budget.`,
      'missing-value': wording`The value is missing in the field ${labels}.`,
      'doubled-field': wording`The field ${labels} stands more than once on the sheet.`,
      'field-differs-from-prose': wording`The field ${labels} and the text differ.`,
      'email-domain-not-owners': wording`The e-mail address seems to belong to another organisation than the project owner.`,
      'documents-differ': wording`The documents differ on ${labels}.`,
      'shares-do-not-sum': wording`The shares do not add up to 100 percent.`,
    },
    coFinancing: wording`${share} and ${rate} are two different measures and need not agree: ${share} is the grant's share of the total budget, ${rate} is the Union co-financing rate as the sheet states it.`,
  },
  terminal: terminalEn,
};
