/** JSON of a checklist from a file, from storage or from a program, as a plain value; or the error that says why not. */
import { RegisterError, type RegisterErrorCode } from '../errors.js';
import { jsonSize } from '../json-size.js';
import { LIMITS } from '../limits.js';
import { asJsonText } from '../prototype-js.js';

/** Reads JSON after looking at its size and depth. What is no text is written as JSON first, so that both get the same care. */
export function parseChecklistJson(given: unknown, where: string): unknown {
  const fail = (code: RegisterErrorCode, what: string, remedy: string, cause?: unknown): never => {
    throw new RegisterError({ code, what, where, remedy, cause });
  };
  const export_ = 'Choose a file that was saved as JSON from a checklist';
  const text = asText(given);
  if (text === undefined) return fail('not-data', 'This is no data that can be kept as JSON', export_);
  if (text.length > LIMITS.checklistBytes) {
    return fail('too-large', `The checklist is larger than ${LIMITS.checklistBytes / 1024 / 1024} MB`, export_);
  }
  const start = text.search(/[^\s\uFEFF]/);
  if (start < 0) return fail('not-data', 'The file is empty', export_);
  if (text.charAt(start) === '<') return fail('not-data', 'This is a web page and no checklist', export_);
  if (text.startsWith('PK')) return fail('not-data', 'This is a spreadsheet or archive and no checklist', export_);
  const { open, excess } = jsonSize(text);
  if (excess === 'depth') return fail('too-deep', `The JSON is nested deeper than ${LIMITS.jsonDepth} levels`, export_);
  if (excess) return fail('too-large', `The checklist has more than ${LIMITS.jsonValues} values`, export_);
  try {
    return JSON.parse(text.slice(start)) as unknown;
  } catch (cause) {
    const looksCut = /[[{"]/.test(text.charAt(start)) && open > 0;
    return looksCut
      ? fail('truncated', 'The checklist stops half way', 'Save or copy the file again', cause)
      : fail('wrong-shape', 'The file is not valid JSON', export_, cause);
  }
}

/** The text of what was given; `undefined` for what has none, such as an object that contains itself. */
function asText(given: unknown): string | undefined {
  if (typeof given === 'string') return given;
  try {
    return asJsonText(given);
  } catch {
    return undefined;
  }
}
