// The order in which a question is recognised, and why: the first that makes a query ends it.

import type { Recogniser } from './draft.js';
import { recogniseChoice } from './recognisers/recognise-choice.js';
import {
  recogniseAim,
  recogniseCollaborator,
  recogniseMember,
} from './recognisers/recognise-collaboration.js';
import { recogniseContact } from './recognisers/recognise-contact.js';
import {
  recogniseOrganisations,
  recognisePartialEntities,
  recognisePeople,
} from './recognisers/recognise-entities.js';
import {
  recogniseByPlace,
  recogniseListed,
  recogniseUnnamed,
} from './recognisers/recognise-follow-up.js';
import {
  recogniseNameWords,
  recognisePlaces,
  recogniseWholeNames,
} from './recognisers/recognise-names.js';
import { recogniseGroups } from './recognisers/recognise-groups.js';
import { recogniseNarrowed } from './recognisers/recognise-narrowed.js';
import { recogniseNumbers } from './recognisers/recognise-numbers.js';
import { recogniseOneProject } from './recognisers/recognise-one-project.js';
import {
  recogniseBareNumber,
  recognisePartialName,
  recogniseSecondName,
} from './recognisers/recognise-partial-names.js';
import {
  recogniseComparison,
  recogniseOtherProject,
  recogniseParts,
  recogniseSeveral,
} from './recognisers/recognise-projects.js';
import { recognisePronoun } from './recognisers/recognise-pronoun.js';
import { recogniseSet, recogniseTotal } from './recognisers/recognise-set.js';
import { recogniseSpokenClaim } from './recognisers/recognise-spoken-claim.js';
import { recogniseSameAs } from './recognisers/recognise-same-as.js';
import { recogniseSetAgain } from './recognisers/recognise-set-again.js';
import { recogniseTheirs } from './recognisers/recognise-theirs.js';
import { recogniseUnsaidMany } from './recognisers/recognise-unsaid-many.js';
import { recogniseUnknownSecond } from './recognisers/recognise-unknown-second.js';
import { refuseRest } from './recognisers/refuse-rest.js';

/** The project first, then the field: whatever names something goes before whatever asks. */
export const RECOGNISERS: readonly Recogniser[] = [
  {
    name: 'choice',
    why: 'A reply to "which one?" is short and would be read as a name or a number.',
    recognise: recogniseChoice,
  },
  {
    name: 'contact',
    why: 'An address holds words and digits that are no name, amount or number.',
    recognise: recogniseContact,
  },
  {
    name: 'collaborator',
    why: 'The organisation between "vilka projekt samarbetar" and "i" is no filter on owners.',
    recognise: recogniseCollaborator,
  },
  {
    name: 'aim',
    why: 'What projects shall aim at is looked for among their goals, not in all their prose.',
    recognise: recogniseAim,
  },
  {
    name: 'number',
    why: 'A registration number settles the project whatever else the question says.',
    recognise: recogniseNumbers,
  },
  {
    name: 'name words',
    why: 'A word that names shall contain must not be taken for a name itself.',
    recognise: recogniseNameWords,
  },
  {
    name: 'whole names',
    why: 'What is given whole is meant; parts of names come after.',
    recognise: recogniseWholeNames,
  },
  {
    name: 'pronoun',
    why: '"Hennes projekt" is a condition of a set, once it is known who she is.',
    recognise: recognisePronoun,
  },
  {
    name: 'by its place',
    why: '"The last one" right after a list is the last of the list, and not the latest.',
    recognise: recogniseByPlace,
  },
  {
    name: 'narrowed',
    why: 'What is asked right after a list is asked of the list, whatever projects share its words.',
    recognise: recogniseNarrowed,
  },
  {
    name: 'set again',
    why: '"Och i Exempellän?" right after a figure over many asks for the same figure, and names no project.',
    recognise: recogniseSetAgain,
  },
  {
    name: 'groups',
    why: 'Where a field tells projects apart, its name asks for no value of one project.',
    recognise: recogniseGroups,
  },
  {
    name: 'theirs',
    why: 'A field of the projects of somebody is no list of them.',
    recognise: recogniseTheirs,
  },
  {
    name: 'set',
    why: 'In a question about many, half names are filters and not projects.',
    recognise: recogniseSet,
  },
  {
    name: 'total',
    why: 'A sum, a count or an extreme over owners, places or times is about many, unless a project bears the name.',
    recognise: recogniseTotal,
  },
  {
    name: 'claim on the project spoken of',
    why: '"Is it in Skåne?" claims a place of the project; the place may stand in the names of others.',
    recognise: recogniseSpokenClaim,
  },
  {
    name: 'part of a name',
    why: 'Only where nothing whole was named.',
    recognise: recognisePartialName,
  },
  {
    name: 'bare number',
    why: 'A number of the register that no sheet has, where no name explains the question.',
    recognise: recogniseBareNumber,
  },
  {
    name: 'second name',
    why: 'A comparison joins another project to the first.',
    recognise: recogniseSecondName,
  },
  {
    name: 'places',
    why: 'In a yes/no question a place is claimed, unless a name of a project has its words.',
    recognise: recognisePlaces,
  },
  {
    name: 'member',
    why: 'No project is named: a name claimed to take part is claimed of the one spoken of.',
    recognise: recogniseMember,
  },
  {
    name: 'parts',
    why: 'Names are settled: a year or a word inside one is no date and no field.',
    recognise: recogniseParts,
  },
  {
    name: 'other project',
    why: 'No field is read from a project that merely resembles the one named.',
    recognise: recogniseOtherProject,
  },
  {
    name: 'same as',
    why: 'The one project named only tells whose projects are asked for.',
    recognise: recogniseSameAs,
  },
  {
    name: 'comparison',
    why: 'Two settled projects are compared.',
    recognise: recogniseComparison,
  },
  {
    name: 'unknown second',
    why: 'What is compared with a project that no sheet has is not answered from the other alone.',
    recognise: recogniseUnknownSecond,
  },
  {
    name: 'several projects',
    why: 'Which one is asked before any figure is read.',
    recognise: recogniseSeveral,
  },
  {
    name: 'one project',
    why: 'The project is settled: fields, claims and prose are read from it.',
    recognise: recogniseOneProject,
  },
  {
    name: 'many unsaid',
    why: 'What names no project, and is read to the last word as one over many, is about many.',
    recognise: recogniseUnsaidMany,
  },
  {
    name: 'people',
    why: 'No project is named: a whole name is the person.',
    recognise: recognisePeople,
  },
  {
    name: 'organisations',
    why: "No project and no person is named: an organisation's projects.",
    recognise: recogniseOrganisations,
  },
  {
    name: 'listed projects',
    why: 'What was just listed is nearer than the project spoken of before it.',
    recognise: recogniseListed,
  },
  {
    name: 'part of an entity',
    why: 'Words that nothing explains may be half a name.',
    recognise: recognisePartialEntities,
  },
  {
    name: 'unnamed project',
    why: 'Everything is explained but the project: it is the one spoken of, or asked for.',
    recognise: recogniseUnnamed,
  },
  { name: 'refusal', why: 'Never silence.', recognise: refuseRest },
];
