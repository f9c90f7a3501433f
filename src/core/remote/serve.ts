/** The worker's side: holds engines and answers questions about them. */
import { abortedError, asRegisterError, RegisterError } from '../errors.js';
import type { Fetched } from '../read/fetching.js';
import type { OpenOptions, SearchEngine, SearchResult } from '../search/types.js';
import { type Answer, isMessage, type Port, type Question } from './protocol.js';

/** How a worker opens what it is asked for; `file` is what stands there, when the page has fetched it already. */
export type Open = (src: string, file: Fetched | undefined, options: OpenOptions) => Promise<SearchEngine>;

/** Answers everything that is asked on `port`. */
export function serve(port: Port, open: Open): void {
  const engines = new Map<number, Promise<SearchEngine>>();
  const running = new Map<number, AbortController>();
  const tell = (answer: Answer): void => port.postMessage(answer);

  async function answer(
    question: Exclude<Question, { abort: true }>,
    held: Promise<SearchEngine> | undefined,
    signal: AbortSignal,
  ): Promise<unknown> {
    const { id, register } = question;
    if (question.call === 'open') {
      const [src, options, file] = question.args;
      const engine = open(src, file, { ...options, signal, onProgress: (progress) => tell({ id, progress }) });
      engines.set(register, engine);
      // One that cannot be opened is not open.
      engine.catch(() => engines.get(register) === engine && engines.delete(register));
      return (await engine).info;
    }
    const engine = await held;
    if (!engine)
      throw new RegisterError({ code: 'internal', what: 'The register is not open', remedy: 'Open it first' });
    if (question.call === 'search') {
      const [text, { early, ...options }] = question.args;
      const onEarly = (result: SearchResult): void => tell({ id, early: result });
      return engine.search(text, { ...options, signal, ...(early ? { onEarly } : {}) });
    }
    if (question.call === 'find') return engine.find(question.args[0]);
    if (question.call === 'registration') return engine.registration(question.args[0]);
    if (question.call === 'close') return void engines.delete(register);
    if (question.call === 'warm') return engine.warm();
    throw new RegisterError({ code: 'internal', what: 'The question is not known', remedy: 'Ask another' });
  }

  async function handle(question: Exclude<Question, { abort: true }>): Promise<void> {
    const { id } = question;
    // Taken now: the register may be closed while this question waits, and is answered all the same.
    const held = engines.get(question.register);
    const controller = new AbortController();
    running.set(id, controller);
    try {
      // Searching blocks this thread, so let an abort that is already waiting in line be heard first.
      if (question.call === 'search') await new Promise((resolve) => setTimeout(resolve, 0));
      if (controller.signal.aborted) throw abortedError();
      tell({ id, value: await answer(question, held, controller.signal) });
    } catch (thrown) {
      tell({ id, error: asRegisterError(thrown).toJSON() });
    } finally {
      running.delete(id);
    }
  }

  port.addEventListener('message', ({ data }) => {
    if (!isMessage(data)) return;
    const question = data as Question;
    if ('abort' in question) running.get(question.id)?.abort();
    else void handle(question);
  });
}
