/**
 * A checklist from outside: a file that somebody sent, or what the browser kept and anybody may have changed.
 *
 * What can be read survives, whatever stands next to it; what cannot is reported with what stood there.
 */
import { RegisterError } from '../errors.js';
import { LIMITS } from '../limits.js';
import { isRecord } from '../model/stored-values.js';
import { checkProfile } from '../profile/check.js';
import { type Profile, PROFILE_GROUPS } from '../profile/profile.js';
import { byCodeUnit } from '../text/order.js';
import { isBlank, keptName } from './answers.js';
import { emptyChecklist } from './checklist.js';
import { parseChecklistJson } from './json-text.js';
import { mergeAnswer } from './merge-answer.js';
import { type Answer, type Checklist, CHECKLIST_FORMAT, CHECKLIST_VERSION, type TickedMeasure } from './model.js';
import { type ChecklistProblem, ProblemList } from './problems.js';
import { type JsonRecord, StoredFields } from './stored-fields.js';

export interface ReadChecklist {
  readonly checklist: Checklist;
  readonly problems: readonly ChecklistProblem[];
}

/**
 * Reads a checklist from JSON text, or from the value that such a text stands for.
 *
 * @throws RegisterError `not-data`, `truncated`, `too-large`, `too-deep`, `newer-format`, or `wrong-shape` for JSON that is no
 * checklist
 */
export function readChecklist(given: unknown, where: string): ReadChecklist {
  const stored = parseChecklistJson(given, where);
  checkFormat(stored, where);
  const problems = new ProblemList();
  const top = new StoredFields(stored, '', problems);
  top.onlyKnows(['format', 'formatVersion', 'id', 'profile', 'kader', 'answers', 'measures']);
  const checklist: Checklist = {
    ...emptyChecklist(top.name('id')),
    profile: profile(stored['profile'], problems),
    kader: kader(stored['kader'], problems),
    answers: unique(
      top.records('answers', (record, place) => answer(record, place, problems)).filter((one) => !isBlank(one)),
      ({ urn }) => urn,
      (one, other) => joined(one, other, problems),
    ),
    measures: unique(
      top.records('measures', (record, place) => measure(record, place, problems)),
      ({ key }) => key,
      (one, other) => (other.changed > one.changed ? other : one),
    ),
  };
  return { checklist, problems: problems.done() };
}

function checkFormat(stored: unknown, where: string): asserts stored is JsonRecord {
  const remedy = 'Choose a file that was saved as JSON from a checklist';
  const version = isRecord(stored) ? stored['formatVersion'] : undefined;
  if (!isRecord(stored) || stored['format'] !== CHECKLIST_FORMAT) {
    throw new RegisterError({ code: 'wrong-shape', what: `This has no format "${CHECKLIST_FORMAT}"`, where, remedy });
  }
  if (!Number.isSafeInteger(version) || Number(version) < 1) {
    throw new RegisterError({ code: 'wrong-shape', what: 'The checklist has no format version', where, remedy });
  }
  if (Number(version) > CHECKLIST_VERSION) {
    throw new RegisterError({
      code: 'newer-format',
      what: `The checklist has format ${Number(version)} and this library reads up to ${CHECKLIST_VERSION}`,
      where,
      remedy: 'Update algoritmeregister-widgets on this page, or open the file where it was saved',
    });
  }
}

const ANSWER_KEYS = [
  ...['urn', 'key', 'title', 'mark', 'status', 'evidence', 'changed'],
  ...['reason', 'responsible', 'reviewer', 'accountable', 'note', 'due'],
];

function answer(record: JsonRecord, place: string, problems: ProblemList): Answer | undefined {
  const urn = typeof record['urn'] === 'string' ? keptName(record['urn']) : '';
  if (urn === '') {
    problems.add('no-urn', place, 'urn', record);
    return undefined;
  }
  const fields = new StoredFields(record, urn, problems);
  fields.onlyKnows(ANSWER_KEYS);
  return {
    urn: fields.name('urn'),
    key: fields.name('key'),
    title: fields.name('title'),
    mark: fields.name('mark'),
    status: fields.status(),
    reason: fields.text('reason'),
    responsible: fields.text('responsible'),
    reviewer: fields.text('reviewer'),
    accountable: fields.text('accountable'),
    note: fields.text('note'),
    due: fields.day('due'),
    evidence: fields.evidence(),
    changed: fields.moment('changed'),
  };
}

function measure(record: JsonRecord, place: string, problems: ProblemList): TickedMeasure | undefined {
  const key = typeof record['key'] === 'string' ? keptName(record['key']) : '';
  if (key === '') {
    problems.add('no-urn', place, 'key', record);
    return undefined;
  }
  const fields = new StoredFields(record, key, problems);
  fields.onlyKnows(['key', 'urn', 'title', 'mark', 'changed']);
  return {
    key: fields.name('key'),
    urn: fields.name('urn'),
    title: fields.name('title'),
    mark: fields.name('mark'),
    changed: fields.moment('changed'),
  };
}

function kader(stored: unknown, problems: ProblemList): Checklist['kader'] {
  if (stored !== undefined && !isRecord(stored)) problems.add('wrong-type', '', 'kader', stored);
  const fields = new StoredFields(isRecord(stored) ? stored : {}, 'kader', problems);
  fields.onlyKnows(['source', 'date', 'requirements']);
  const urns = fields.list('requirements', LIMITS.checklistItems).flatMap((urn) => {
    if (typeof urn === 'string') return [keptName(urn)];
    problems.add('wrong-type', 'kader', 'requirements', urn);
    return [];
  });
  return {
    source: fields.name('source'),
    date: fields.day('date'),
    requirements: [...new Set(urns)].filter(Boolean).sort(byCodeUnit),
  };
}

function profile(stored: unknown, problems: ProblemList): Profile {
  if (stored === undefined) return {};
  if (!isRecord(stored)) {
    problems.add('wrong-type', '', 'profile', stored);
    return {};
  }
  const found = checkProfile(stored);
  for (const [group, given] of Object.entries(stored)) {
    const name = PROFILE_GROUPS.find((known) => known === group);
    const values: unknown[] = name ? [found[name] ?? []].flat() : [];
    for (const value of [given].flat()) {
      if (!values.includes(value)) problems.add('bad-profile', 'profile', keptName(group), value);
    }
  }
  return found;
}

/** Two answers about one requirement as one; what the older says otherwise is reported. */
function joined(mine: Answer, theirs: Answer, problems: ProblemList): Answer {
  const { answer, conflicts } = mergeAnswer(undefined, mine, theirs);
  for (const { field, kept, ...values } of conflicts) {
    problems.add('duplicate', answer.urn, field, kept === 'mine' ? values.theirs : values.mine);
  }
  return answer;
}

/** In order of their name, those with the same name as one. */
function unique<T>(list: readonly T[], nameOf: (item: T) => string, join: (one: T, other: T) => T): T[] {
  const found = new Map<string, T>();
  for (const item of list) {
    const twin = found.get(nameOf(item));
    found.set(nameOf(item), twin === undefined ? item : join(twin, item));
  }
  return [...found.values()].sort((a, b) => byCodeUnit(nameOf(a), nameOf(b)));
}
