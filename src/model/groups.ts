// What projects are told apart by, and what is told of each group of them.

/** The fields that many projects share a value of, and the years they begin and end in. */
export type GroupTopic =
  | 'owner'
  | 'projectLeader'
  | 'counties'
  | 'municipalities'
  | 'programmeArea'
  | 'programme'
  | 'priorityArea'
  | 'thematicObjective'
  | 'startYear'
  | 'endYear';
/** What is told of each group: how many projects it has, their grants together, or in the middle. */
export type GroupFigure = 'projectCount' | 'sum' | 'average';
