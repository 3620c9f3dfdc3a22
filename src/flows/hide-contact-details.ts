// An answer and those who read it → the answer without the contact details they are not shown.

import { contactKinds, kindsInChange } from '../facts/find-contact-details.js';
import type { Answer, Answered, Beyond, Candidate, Entry } from '../model/answer.js';
import { isShownTo, type Audience, type ShownTo } from '../model/audience.js';
import type { Fact } from '../model/fact.js';
import type { Finding } from '../model/sheet.js';

export { contactKinds, kindsInChange };

/** Who is shown which kind of contact details; by default full members, of both. */
export interface ContactPolicy {
  readonly email: ShownTo;
  readonly phone: ShownTo;
}

export const MEMBERS_ONLY: ContactPolicy = { email: 'members', phone: 'members' };

/** True if such readers are shown no contact details of any kind. */
export function hidesAll(readers: Audience, policy: ContactPolicy): boolean {
  return !isShownTo(readers, policy.email) && !isShownTo(readers, policy.phone);
}

/**
 * The answer without e-mail addresses and phone numbers that the readers are not shown, in fields,
 * prose and findings alike; a refusal where nothing else is left. The same answer where nothing had
 * to go.
 */
export function hideContactDetails(
  answer: Answer,
  readers: Audience,
  policy: ContactPolicy,
): Answer {
  const shows = (topic: string, fact: Fact): boolean =>
    contactKinds(topic, fact).every((kind) => isShownTo(readers, policy[kind]));
  const keepEntries = (entries: readonly Entry[]): readonly Entry[] =>
    entries.filter(({ topic, fact }) => shows(topic, fact));
  const keepBeyond = (beyond: Beyond): Beyond => ({
    ...beyond,
    read: () => keepEntries([...beyond.read()]),
  });
  const keepCandidates = (candidates: readonly Candidate[]): readonly Candidate[] =>
    candidates.map((candidate) => ({
      ...candidate,
      differences: candidate.differences.filter(({ topic, fact }) => shows(topic, fact)),
    }));
  const keepFindings = (findings: readonly Finding[]): readonly Finding[] =>
    findings.filter(({ facts }) => facts.every((fact) => shows('', fact)));
  switch (answer.status) {
    case 'ambiguous':
      return { ...answer, candidates: keepCandidates(answer.candidates) };
    case 'unanswerable':
      return {
        ...answer,
        nearest: keepCandidates(answer.nearest),
        contact: answer.contact && (keepEntries([answer.contact])[0] ?? null),
      };
    case 'answered': {
      const [first, ...rest] = keepEntries(answer.entries);
      const findings = keepFindings(answer.findings);
      if (!first) return membersOnly(answer);
      const isWhole =
        rest.length + 1 === answer.entries.length && findings.length === answer.findings.length;
      const { beyond } = answer;
      const shown: Answered = isWhole ? answer : { ...answer, entries: [first, ...rest], findings };
      const seesAll = isShownTo(readers, policy.email) && isShownTo(readers, policy.phone);
      return beyond === undefined || seesAll ? shown : { ...shown, beyond: keepBeyond(beyond) };
    }
  }
}

function membersOnly(answer: Extract<Answer, { status: 'answered' }>): Answer {
  const { question, language, suggestions, trail, entries } = answer;
  return {
    status: 'unanswerable',
    question,
    language,
    suggestions,
    trail,
    reason: 'members-only',
    project: entries[0].project,
    lookedFor: null,
    missing: null,
    nearest: [],
    has: [],
    contact: null,
  };
}
