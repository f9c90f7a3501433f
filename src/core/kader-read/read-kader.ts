/** A whole source of the kader: every file read by itself, then the links between them looked up. */
import { RegisterError } from '../errors.js';
import { type AnyItem, ITEM_KINDS, type ItemKind, type Kader } from '../kader/model.js';
import { byKaderOrder } from '../kader/vocabulary.js';
import { Slices } from '../slices.js';
import { readKaderFile } from './kader-file.js';
import { resolveLinks } from './links.js';
import { type KaderProblem, Problems } from './problems.js';
import type { FileItem, ImportedKader, KaderSource, ReadItem, SourceFile } from './read-types.js';
import { readRegistryFile } from './registry-file.js';

const NAMES = { kader: 'Algoritmekader', 'task-registry': 'Task Registry' };

/**
 * Reads a source. A broken file costs itself, and says so.
 * @throws RegisterError `wrong-shape` when there is not one item in it
 */
export async function readKader(
  source: KaderSource,
  options: { date?: string; where: string },
): Promise<ImportedKader> {
  const problems = new Problems();
  for (const problem of source.problems) problems.add(problem);
  const read = source.origin === 'kader' ? readKaderFile : readRegistryFile;
  const slices = new Slices();
  const found: FileItem[] = [];
  let dropped = source.problems.filter(({ kind }) => kind === 'unreadable').length;
  for (const file of source.files) {
    const item = readFile(file, read, problems);
    if (item) found.push({ ...item, file });
    else dropped++;
    await slices.breathe();
  }
  if (found.length === 0) {
    throw new RegisterError({
      code: 'wrong-shape',
      what: 'There is not one requirement, measure or tool that can be read',
      where: options.where,
      remedy: problems.list[0] ? describe(problems.list[0]) : 'Check that this is the right folder',
    });
  }
  const kept = withoutDoubles(found.sort(inOrder), problems);
  dropped += found.length - kept.length;
  const items = resolveLinks(kept, source.origin, problems);
  const ofKind = <K extends ItemKind>(kind: K): Extract<AnyItem, { kind: K }>[] =>
    items.filter((item): item is Extract<AnyItem, { kind: K }> => item.kind === kind);
  const kader: Kader = {
    info: { date: options.date ?? '', source: NAMES[source.origin], origin: source.origin, dropped },
    requirements: ofKind('requirement'),
    measures: ofKind('measure'),
    instruments: ofKind('instrument'),
  };
  return {
    kader,
    texts: kept.flatMap(({ text }) => text ?? []),
    problems: problems.list,
    problemCount: problems.count,
  };
}

const inOrder = ({ item: a }: FileItem, { item: b }: FileItem): number =>
  ITEM_KINDS.indexOf(a.kind) - ITEM_KINDS.indexOf(b.kind) || byKaderOrder(a, b);

function readFile(file: SourceFile, read: typeof readKaderFile, problems: Problems): ReadItem | undefined {
  const tell = problems.in(file.path);
  // A byte that no text has: what stands here is a picture or a program with the wrong name.
  if (file.text.includes('\0')) {
    tell(1, 'unreadable', 'This is no text, so the file is left out', 'Check that this is the right file');
    return undefined;
  }
  if (file.text.includes('\uFFFD'))
    tell(1, 'unknown', 'Some of its characters are no UTF-8', 'Save the file as UTF-8; they show as question marks');
  return read({ ...file, text: file.text.replace(/\r\n?/g, '\n') }, tell);
}

/**
 * Reports what has the number or the name of another. Answers hang on the URN of a requirement, so of those only the first
 * is kept; measures are known by their names.
 */
function withoutDoubles(found: readonly FileItem[], problems: Problems): FileItem[] {
  const first = new Map<string, FileItem>();
  return found.filter((one) => {
    const { urn, key, kind } = one.item;
    const earlier = first.get(key) ?? (urn ? first.get(urn) : undefined);
    const isLeftOut = earlier !== undefined && (kind === 'requirement' || earlier.item.key === key);
    if (urn) first.set(urn, earlier ?? one);
    first.set(key, earlier ?? one);
    if (earlier) {
      const name = earlier.item.key === key ? key : urn;
      const kept = isLeftOut ? 'it is left out' : 'both are kept, and known by their file names';
      const remedy = `Give it ${name === key ? 'another name' : 'a number of its own'}; ${kept}`;
      const line = 1 + one.file.text.split('\n').findIndex((text) => text.includes(name));
      problems.add({
        file: one.file.path,
        line: Math.max(1, line),
        kind: 'duplicate',
        what: `${name} is also that of ${earlier.file.path}`,
        remedy,
      });
    }
    return !isLeftOut;
  });
}

/** A problem as a sentence with its place. */
export const describe = ({ file, line, what, remedy }: KaderProblem): string => `${file}:${line}: ${what}. ${remedy}`;
