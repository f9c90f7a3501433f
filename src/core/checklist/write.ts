/** A checklist as JSON: the same checklist is the same text, so that versions of a file can be compared. */
import { PROFILE_GROUPS } from '../profile/profile.js';
import { asJsonText } from '../prototype-js.js';
import { type Answer, type Checklist, CHECKLIST_FORMAT, CHECKLIST_VERSION, type TickedMeasure } from './model.js';

/** The text of which `readChecklist` makes the same checklist again. */
export function writeChecklist({ id, profile, kader, answers, measures }: Checklist): string {
  const { source, date, requirements } = kader;
  const written: Checklist = {
    format: CHECKLIST_FORMAT,
    formatVersion: CHECKLIST_VERSION,
    id,
    profile: Object.fromEntries(
      PROFILE_GROUPS.filter((group) => profile[group] !== undefined).map((group) => [group, profile[group]]),
    ),
    kader: { source, date, requirements },
    answers: answers.map(writtenAnswer),
    measures: measures.map(writtenTick),
  };
  return `${asJsonText(written, 2)}\n`;
}

const writtenAnswer = (answer: Answer): Answer => ({
  urn: answer.urn,
  key: answer.key,
  title: answer.title,
  mark: answer.mark,
  status: answer.status,
  reason: answer.reason,
  responsible: answer.responsible,
  reviewer: answer.reviewer,
  accountable: answer.accountable,
  due: answer.due,
  note: answer.note,
  evidence: answer.evidence,
  changed: answer.changed,
});

const writtenTick = ({ key, urn, title, mark, changed }: TickedMeasure): TickedMeasure => ({
  key,
  urn,
  title,
  mark,
  changed,
});
