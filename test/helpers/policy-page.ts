/** Opens a page of test/embed/pages under a security policy, and keeps what the policy stopped there. */

export interface Violation {
  directive: string;
  blocked: string;
  sample: string;
  source: string;
}

export type Policy = 'reference' | 'trusted-types';

/**
 * In a frame, or in a window of its own. Chromium keeps the answers of frames apart in its cache, so that only in a window
 * a page finds its own headers there. WebKitGTK opens no windows for a script.
 */
export type Place = 'frame' | 'window';

export interface PolicyPage {
  window: Window & typeof globalThis;
  document: Document;
  /** Everything stopped until now; to be asked as often as the test likes. */
  violations(): Promise<Violation[]>;
  /** Messages of uncaught errors, of rejections, and of scripts that did not load. */
  errors: string[];
  close(): void;
}

/** The page reports from its own listener (report.js), so it must load that first. */
export async function openPolicyPage(
  name: string,
  policy: Policy = 'reference',
  place: Place = 'frame',
): Promise<PolicyPage> {
  const violations: Violation[] = [];
  const errors: string[] = [];
  const { inner, remove } = place === 'frame' ? openFrame(name) : openWindow();

  let loaded = (): void => undefined;
  const listen = (event: MessageEvent<{ kind?: string; detail?: unknown }>): void => {
    if (event.source !== inner) return;
    if (event.data.kind === 'loaded') loaded();
    if (event.data.kind === 'violation') violations.push(event.data.detail as Violation);
    if (event.data.kind === 'error') errors.push(String(event.data.detail));
  };
  addEventListener('message', listen);
  await new Promise<void>((resolve) => {
    loaded = resolve;
    inner.location.href = `/__csp/${policy}/${name}`;
  });
  const page = inner.document;

  let asked = 0;
  return {
    window: inner,
    document: page,
    errors,
    async violations() {
      // A violation on purpose: reports arrive in the order they were made, so with this one all earlier ones are in.
      const name = `last-${++asked}.png`;
      const mark = Document.prototype.createElement.call(page, 'img') as HTMLImageElement;
      const arrived = new Promise<void>((resolve) => {
        const watch = (event: Event): void => {
          if (!(event as SecurityPolicyViolationEvent).blockedURI.endsWith(name)) return;
          EventTarget.prototype.removeEventListener.call(page, 'securitypolicyviolation', watch);
          // One message later: the page's own listener has posted by then, and messages keep their order too.
          addEventListener('message', function done(event: MessageEvent<unknown>) {
            if (event.data !== name) return;
            removeEventListener('message', done);
            resolve();
          });
          postMessage(name, location.origin);
        };
        EventTarget.prototype.addEventListener.call(page, 'securitypolicyviolation', watch);
      });
      mark.src = `https://policy-page.invalid/${name}`;
      await arrived;
      return violations.filter((violation) => !violation.blocked.startsWith('https://policy-page.invalid'));
    },
    close() {
      removeEventListener('message', listen);
      remove();
    },
  };
}

interface Opened {
  inner: Window & typeof globalThis;
  remove(): void;
}

function openFrame(name: string): Opened {
  const frame = document.createElement('iframe');
  frame.title = name;
  frame.width = '800';
  frame.height = '600';
  document.body.append(frame);
  return { inner: frame.contentWindow as Opened['inner'], remove: () => frame.remove() };
}

function openWindow(): Opened {
  const inner = open('about:blank', '_blank') as Opened['inner'] | null;
  if (!inner) throw new Error('This browser opens no window for a script.');
  return { inner, remove: () => inner.close() };
}
