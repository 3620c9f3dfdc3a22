// Figures of speech for how a project begins or ends → the plain verb: data.

import type { Rewriting } from './rewriting.js';

const ASKED =
  '(?<!\\p{L})(när|når|vilket datum|vilken dag|vilket år|when|what (?:day|date|year)|which (?:day|date|year))';
const AUXILIARY = '(?:did|does|will|was|is|has|ska|skulle|kommer|hade|har)';
/** Whoever did it. */
const THEY = '(?: (?:man|de|dom|di|vi|ni|någon|nån))?';
const ENGLISH_THEY = '(?:(?:they|we|you|someone|somebody|the) )?';
/** What it was done for. */
const FOR = '(?:för|i|på|till|med|hos|inom|åt|for|in|on|of|at|with)';
/** A name, within one sentence: it may hold a dot itself. */
const NAME = '((?:(?![.!;] )[^?]){2,120}?)';
const CLOSING =
  '(?: (?:egentligen|till slut|slutligen|äntligen|då|ens|för gott|finally|for good))?';

/** What is said right before a name, and what right after it: "tog … sina första steg". */
type Figure = readonly [before: string, after: string];

const STARTS: readonly Figure[] = [
  ['(?:tog|tar|ta|tagit)', '(?:sina|de|sitt|det) (?:allra )?första (?:\\p{L}+ )?\\p{L}*steg'],
  ['(?:såg|ser|se)', '(?:för första gången )?(?:dagens|dagsens) ljus'],
  ['(?:kom|kommer|komma)', '(?:till liv|på fötter|upp på banan|på räls)'],
  ['(?:fick|får|få)', '(?:luft under vingarna|vind i seglen|liv|sin början)'],
  ['(?:lyfte|lyfter|lyfta|lättade|lättar|lätta)', '(?:från marken|ankar|från startbanan)'],
  ['(?:slog|slår|slå)', 'upp (?:dörrarna|portarna|sina portar|sina dörrar)'],
  ['(?:öppnade|öppnar|öppna)', '(?:dörrarna|portarna|butiken|sina dörrar|sina portar)'],
  [
    '(?:fick|får|få|fått)',
    '(?:tummen ur|(?:ändan|arslet|röven|häcken|rumpan|baken) ur(?: vagnen)?|upp (?:farten|ångan|speeden))',
  ],
  ['(?:kom|kommer|komma)', '(?:upp i varv|ur blocken|loss|i luften|på banan)'],
  ['(?:gick|går|gå)', '(?:upp i luften|ur startblocken|till verket)'],
  ['(?:tog|tar|ta)', '(?:tjuren vid hornen|första simtaget|första andetaget)'],
  ['(?:kavlade|kavlar|kavla)', 'upp ärmarna'],
  ['take', '(?:its|their|the)(?: very)? first (?:\\p{L}+ )?steps?'],
  ['(?:come|came|spring|sprang)', '(?:to life|into being|into existence)'],
  ['see', '(?:the light of day|daylight)'],
  ['(?:get|got)', '(?:off the ground|under way|underway|on its feet|on the road|out of the gate)'],
  ['open(?:ed)?', '(?:its|their|the) doors'],
];

const ENDS: readonly Figure[] = [
  [
    '(?:stängde|stänger|stänga)',
    '(?:butiken|dörrarna|dörren|portarna|shoppen|sina dörrar|sina portar)',
  ],
  ['(?:slog|slår|slå)', 'igen (?:dörrarna|dörren|portarna|butiken|sina portar|sina dörrar)'],
  ['(?:bommade|bommar|bomma)', 'igen(?: butiken)?'],
  ['(?:släckte|släcker|släcka)', '(?:ner|ned|lampan|lamporna|ljuset|lyset)'],
  [
    '(?:är|var|blev|blir)',
    '(?:över och förbi|slut och klart|ett minne blott|ett avslutat kapitel)',
  ],
  ['(?:drog|drar|dra)', '(?:sin sista suck|sista sucken|ner ridån|igen dörren)'],
  ['(?:lade|la|lägger|lägga)', '(?:näsan i vädret|skorna på hyllan|locket på)'],
  ['(?:hängde|hänger|hänga)', '(?:upp )?(?:skorna|handskarna) på hyllan'],
  ['(?:tog|tar|ta)', '(?:ner|ned) (?:skylten|flaggan)'],
  ['(?:kastade|kastar|kasta)', '(?:in handduken|yxan i sjön)'],
  ['(?:packade|packar|packa)', '(?:ihop|ner|väskan|väskorna)'],
  ['(?:knöt|knyter|knyta)', 'ihop säcken'],
  ['(?:sjöng|sjunger|sjunga)', '(?:på )?sista versen'],
  ['(?:drog|drar|dra)', '(?:ur proppen|ned ridån)'],
  ['(?:tackade|tackar|tacka)', 'för sig'],
  ['(?:gick|går|gå)', '(?:i graven|i pension|till historien|till vila)'],
  ['(?:shut|closed?)', '(?:up )?(?:shop|its doors|their doors|the doors|the shop)'],
  ['called?', 'it (?:quits|a day)'],
  ['turn(?:ed)?', '(?:off|out) the lights'],
  ['(?:bite|bit)', 'the dust'],
  ['reach(?:ed)?', '(?:the end of the (?:road|line)|its end|the finish line)'],
];

/** What is done for a project, and not by it: "satte de spaden i jorden för …". */
const STARTED_FOR: readonly string[] = [
  `(?:satte|sätter|sattes|sätts|stack|sticker|stacks)${THEY} (?:den första |det första |första )?(?:spaden|spadtaget) i (?:jorden|jorda|backen|marken|mullen)`,
  `(?:togs|tas|tog|tar|tagit)${THEY} (?:det |de )?(?:allra )?första (?:spadtagen|spadtaget|steget|stegen|spadtag|steg)`,
  `(?:klipptes|klipps|klippte|klipper)${THEY} (?:det |det blågula )?(?:bandet|invigningsbandet)`,
  `(?:tändes|tänds|tände|tänder|startades|startas|startade|startar|vreds|vrids|drogs|dras|slogs|slås|slog|slår|kickades|kickas)${THEY} (?:igång |i gång |på )?(?:motorn|motorerna|maskinen|maskineriet|lågan|strömmen|brasan|raketen|stubinen)`,
  `(?:trycktes|trycks|tryckte|trycker)${THEY} (?:det )?(?:på|in) (?:startknappen|knappen|gasen|gaspedalen)`,
  '(?:smällde|small|gick|ljöd) (?:startskottet|startpistolen)',
  `${ENGLISH_THEY}(?:break|broke|breaking) (?:the )?ground`,
  `${ENGLISH_THEY}(?:cut|cutting) the ribbon`,
  'the first sod (?:turned|cut)',
];

const ENDED_FOR: readonly string[] = [
  `(?:släckte|släcker|släcktes|släcks)${THEY} (?:ner|ned|lampan|lamporna|ljuset|lyset)`,
  `(?:drog|drar|drogs|dras)${THEY} (?:ner|ned) (?:ridån|rullgardinen|jalusin)`,
  `(?:slog|slår|slogs|slås)${THEY} igen (?:dörrarna|dörren|portarna|butiken|boken|pärmen)`,
  `(?:satte|sätter|sattes|sätts)${THEY} punkt`,
  `(?:lade|la|lägger|lades|läggs)${THEY} (?:ner|ned|ifrån sig|undan|bort) (?:spaden|spadarna|verktygen|pennan|hammaren|arbetet|verksamheten)`,
  `(?:stängdes|stängs|stängde|stänger|slogs|slås|slog|slår)${THEY} (?:av )(?:motorn|motorerna|maskinen|maskineriet|strömmen)`,
  `(?:knöts|knyts|knöt|knyter)${THEY} (?:ihop )?säcken(?: ihop)?`,
  `(?:drogs|dras|drog|drar)${THEY} (?:ur )?(?:proppen|pluggen|kontakten)(?: ur)?`,
  `${ENGLISH_THEY}(?:turn|turned|switch|switched) (?:off|out) the lights`,
  `${ENGLISH_THEY}(?:close|closed) the (?:books?|doors?|shop)`,
];

type Verb = (asked: string, name: string) => string;
const starts: Verb = (asked, name) =>
  /^w/iu.test(asked) ? `${asked} did ${name} start` : `när startade ${name}`;
const ends: Verb = (asked, name) =>
  /^w/iu.test(asked) ? `${asked} did ${name} end` : `när slutade ${name}`;

// Around the name, or after it: "när tog X sina första steg?", "when did X take its first steps?"
function saidOf(figures: readonly Figure[], verb: Verb, holds: readonly string[]): Rewriting {
  const around = figures.map(([before, after]) => `${before} ${NAME} ${after}`);
  const behind = figures.map(([before, after]) => `${before} ${after}`);
  return {
    holds,
    pattern: new RegExp(
      `${ASKED} (?:${around.join('|')}|${AUXILIARY} ${NAME} (?:att )?(?:${behind.join('|')}))${CLOSING}(?!\\p{L})`,
      'giu',
    ),
    by: (_, asked, ...names) => verb(asked, names.find((name) => typeof name === 'string') ?? ''),
  };
}

// Before the name: "när satte de spaden i jorden för X?"
function doneFor(ways: readonly string[], verb: Verb, holds: readonly string[]): Rewriting {
  return {
    holds,
    pattern: new RegExp(
      `${ASKED} (?:${AUXILIARY} )?(?:${ways.join('|')})${CLOSING} ${FOR} ([^?!;]{2,140}?)(?=\\P{L}*$)`,
      'giu',
    ),
    by: (_, asked, name) => verb(asked, name),
  };
}

/** In the order in which they are put. */
export const ROUNDABOUT_FIGURES: readonly Rewriting[] = [
  doneFor(STARTED_FOR, starts, [
    ...['spaden', 'spadtag', 'första steg', 'bandet', 'startskott', 'startpistol'],
    ...['motor', 'maskin', 'lågan', 'strömmen', 'brasan', 'raketen', 'stubinen', 'knappen', ' gas'],
    ...['ground', 'ribbon', 'first sod'],
  ]),
  doneFor(ENDED_FOR, ends, [
    ...['släck', 'ridån', 'rullgardin', 'jalusin', ' igen dörr', ' igen port', ' igen butik'],
    ...['spad', 'verktygen', 'pennan', 'hammaren', 'arbetet', 'verksamheten', 'motor', 'maskin'],
    ...['strömmen', 'säcken', 'proppen', 'pluggen', 'kontakten'],
    ...[' igen boken', ' igen pärmen', ' punkt ', 'the lights', 'the book', 'the door', 'the shop'],
  ]),
  saidOf(STARTS, starts, [
    ...[
      'steg',
      ' step',
      'ens ljus',
      'till liv',
      'på fötter',
      'på banan',
      'på räls',
      'vingarna',
      'i seglen',
    ],
    ...[
      'tummen ur',
      'ändan ur',
      'arslet ur',
      'häcken ur',
      'rumpan ur',
      'baken ur',
      'ur blocken',
      'startblocken',
      'farten',
      'ångan',
      'i varv',
      ' loss',
      'i luften',
      'till verket',
    ],
    ...['hornen', 'simtag', 'andetag', 'ärmarna'],
    ...[' liv', 'sin början', 'från marken', ' ankar', 'startbanan', 'dörrar', 'portar', 'butiken'],
    ...['to life', 'into being', 'into existence', 'light of day', 'daylight', 'off the ground'],
    ...['under way', 'underway', 'on its feet', 'on the road', 'of the gate', ' doors'],
  ]),
  saidOf(ENDS, ends, [
    ...['butiken', 'dörr', 'portar', 'shoppen', 'bomma', 'släck', 'och förbi', 'slut och klart'],
    ...['minne blott', 'avslutat kapitel', ' suck', 'ridån', 'i vädret', 'på hyllan', 'locket på'],
    ...[
      'handduken',
      'yxan',
      ' ihop',
      ' ner',
      'väsk',
      'sista versen',
      'proppen',
      'för sig',
      'graven',
    ],
    ...['pension', 'historien', 'till vila'],
    ...['skylten', 'flaggan', ' shop', ' doors', 'it quits', 'it a day', 'the lights', 'the dust'],
    ...['of the road', 'of the line', 'its end', 'finish line'],
  ]),
];
