/** The snapshots that go wrong, as the server makes them: of each kind one, and one that takes its place later. */
import { buildKaderSnapshot } from '../../src/core/kader-snapshot/build.js';
import { inventedKader, inventedText } from '../../stories/support/invented-kader.js';
import { register, registration } from '../helpers/registrations.js';
import { type Files, filesOf, sha256 } from '../helpers/snapshots.js';

const many = (count: number, word: string): ReturnType<typeof registration>[] =>
  Array.from({ length: count }, (_, n) =>
    registration(n + 1, {
      name: `${word} ${String(n + 1)}`,
      goal: [['p', `Helpt bij het parkeren in wijk ${String(n + 1)}.`]],
    }),
  );

async function kaderFiles(date: string, text = inventedText): Promise<Files> {
  const files: Files = new Map();
  const { info, ...kader } = inventedKader();
  const imported = { kader: { ...kader, info: { ...info, origin: 'kader' as const, date } }, texts: [text] };
  await buildKaderSnapshot(imported, sha256, (name, content) => void files.set(name, content));
  return files;
}

/** Another text is another file: the old one is gone. */
const newerText = {
  ...inventedText,
  sections: [...inventedText.sections, { heading: 'Nieuw', text: [['p', 'Ook de nieuwe handleiding telt.']] }],
} satisfies typeof inventedText;

/** Of 1 June, and those that take their place of 20 June. */
export async function folders(): Promise<Record<string, Files>> {
  return {
    register: await filesOf(register(many(30, 'Algoritme'), { date: '2026-06-01' })),
    'register-newer': await filesOf(register(many(31, 'Vernieuwd'), { date: '2026-06-20' })),
    kader: await kaderFiles('2026-06-01'),
    'kader-newer': await kaderFiles('2026-06-20', newerText),
  };
}
