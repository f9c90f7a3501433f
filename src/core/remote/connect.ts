/** The page's side: a register that lives behind a port, with the same face as one that lives here. */
import { bare, ONCE } from '../bare.js';
import { abortedError, RegisterError } from '../errors.js';
import type { Registration, RegistrationSummary } from '../model/registration.js';
import type { Fetched } from '../read/fetching.js';
import type {
  OpenOptions,
  Progress,
  RegisterInfo,
  SearchEngine,
  SearchOptions,
  SearchResult,
} from '../search/types.js';
import { type Answer, type Calls, isMessage, isObject, type Port } from './protocol.js';

/** How long the other side may be too busy for a sign of life: longer than any one step takes on a slow phone. */
export const SILENCE_MS = 8_000;

/** Who wants to hear something before the answer. */
interface Listeners {
  onProgress?: ((progress: Progress) => void) | undefined;
  onEarly?: ((result: SearchResult) => void) | undefined;
}

interface Waiting extends Listeners {
  resolve: (value: unknown) => void;
  reject: (error: RegisterError) => void;
}

/** One end of a port: numbers questions and hands answers to who asked. */
export class Connection {
  readonly #port: Port;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;
  #registers = 0;
  #broken: RegisterError | undefined;
  readonly #onSilence: (() => void) | undefined;
  #pulse: ReturnType<typeof setInterval> | undefined;
  /** Whether it was asked for a sign of life, and gave none yet. */
  #isSilent = false;

  /** `onSilence` is called when somebody waits and the other side says nothing at all: nothing else tells that it was stopped. */
  constructor(port: Port, onSilence?: () => void) {
    this.#port = port;
    this.#onSilence = onSilence;
    port.addEventListener('message', ({ data }) => {
      this.#isSilent = false;
      if (isMessage(data)) this.#hear(bare(data as Answer));
    });
  }

  /** Opens a register behind the port; `file` is what stands at `src`, when it has been fetched already. */
  async open(src: string, options: OpenOptions = {}, file?: Fetched): Promise<SearchEngine> {
    const { signal, onProgress, ...rest } = bare(options);
    const register = ++this.#registers;
    const info = (await this.ask(register, 'open', [src, rest, file], signal, { onProgress })) as RegisterInfo;
    return new RemoteEngine(this, register, info);
  }

  // Async, because a promise that is rejected from the start is taken for one that nobody looks at by zone.js, and by Angular for a fault.
  async ask<Call extends keyof Calls>(
    register: number,
    call: Call,
    args: Calls[Call],
    signal?: AbortSignal,
    listeners: Listeners = {},
  ): Promise<unknown> {
    if (this.#broken) throw this.#broken;
    if (signal?.aborted) throw abortedError();
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      const abort = (): void => {
        this.#waiting.delete(id);
        this.#port.postMessage({ id, abort: true });
        // Its answer may be on its way: then there is nothing to call off, and nobody left to close it.
        if (call === 'open') this.close(register);
        reject(abortedError());
      };
      const settle = (): void => signal?.removeEventListener('abort', abort);
      signal?.addEventListener('abort', abort, ONCE);
      this.#waiting.set(id, {
        resolve: (value) => (settle(), resolve(value)),
        reject: (error) => (settle(), reject(error)),
        ...listeners,
      });
      this.#port.postMessage({ id, register, call, args });
      if (this.#onSilence) this.#pulse ??= setInterval(() => this.#feelPulse(), SILENCE_MS);
    });
  }

  /** Lets the other side give back what it holds of a register. */
  close(register: number): void {
    void this.ask(register, 'close', []).catch(() => undefined);
  }

  #feelPulse(): void {
    if (this.#waiting.size > 0 && !this.#isSilent) {
      this.#isSilent = true;
      // Register 0 is none: that it is not open is an answer too.
      this.#port.postMessage({ id: 0, register: 0, call: 'warm', args: [] });
      return;
    }
    clearInterval(this.#pulse);
    this.#pulse = undefined;
    if (this.#waiting.size > 0) this.#onSilence?.();
    this.#isSilent = false;
  }

  /** Whether the other side is gone. */
  get isBroken(): boolean {
    return this.#broken !== undefined;
  }

  /** The other side is gone: everything asked and still to be asked fails with this. */
  break(error: RegisterError): void {
    this.#broken = error;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }

  #hear(answer: Answer): void {
    const waiting = this.#waiting.get(answer.id);
    if (!waiting) return; // Aborted meanwhile.
    if ('progress' in answer) {
      waiting.onProgress?.(answer.progress);
      return;
    }
    if ('early' in answer) {
      waiting.onEarly?.(answer.early);
      return;
    }
    this.#waiting.delete(answer.id);
    if ('value' in answer) waiting.resolve(answer.value);
    else waiting.reject(isObject(answer.error) ? new RegisterError(answer.error) : unreadable());
  }
}

/** Who asked must not wait for ever for what cannot be read. */
const unreadable = (): RegisterError =>
  new RegisterError({ code: 'internal', what: 'The search worker gave no answer', remedy: 'Reload the page' });

class RemoteEngine implements SearchEngine {
  readonly info: RegisterInfo;
  readonly #connection: Connection;
  readonly #register: number;

  constructor(connection: Connection, register: number, info: RegisterInfo) {
    this.#connection = connection;
    this.#register = register;
    this.info = info;
  }

  search(text: string, given: SearchOptions = {}): Promise<SearchResult> {
    const { signal, onEarly, ...options } = bare(given);
    const args: Calls['search'] = [text, { ...options, early: onEarly !== undefined }];
    return this.#connection.ask(this.#register, 'search', args, signal, { onEarly }) as Promise<SearchResult>;
  }

  /** Whether it can answer no more. */
  get isBroken(): boolean {
    return this.#connection.isBroken;
  }

  find(id: string): Promise<RegistrationSummary | undefined> {
    return this.#connection.ask(this.#register, 'find', [id]) as Promise<RegistrationSummary | undefined>;
  }

  registration(id: string): Promise<Registration | undefined> {
    return this.#connection.ask(this.#register, 'registration', [id]) as Promise<Registration | undefined>;
  }

  async warm(): Promise<void> {
    await this.#connection.ask(this.#register, 'warm', []).catch(() => undefined);
  }

  close(): void {
    this.#connection.close(this.#register);
  }
}
