/** Opens a page of test/embed/pages under a security policy, and keeps what the policy stopped there. */

export interface Violation {
  directive: string;
  blocked: string;
  sample: string;
  source: string;
}

export type Policy = 'reference' | 'trusted-types';

export interface PolicyPage {
  frame: HTMLIFrameElement;
  window: Window & typeof globalThis;
  document: Document;
  /** Everything stopped until now; to be asked as often as the test likes. */
  violations(): Promise<Violation[]>;
  /** Messages of uncaught errors, of rejections, and of scripts that did not load. */
  errors: string[];
  close(): void;
}

/** The page reports from its own listener (report.js), so it must load that first. */
export async function openPolicyPage(name: string, policy: Policy = 'reference'): Promise<PolicyPage> {
  const violations: Violation[] = [];
  const errors: string[] = [];
  const frame = document.createElement('iframe');
  frame.title = name;
  frame.width = '800';
  frame.height = '600';

  const listen = (event: MessageEvent<{ kind?: string; detail?: unknown }>): void => {
    if (event.source !== frame.contentWindow) return;
    if (event.data.kind === 'violation') violations.push(event.data.detail as Violation);
    if (event.data.kind === 'error') errors.push(String(event.data.detail));
  };
  addEventListener('message', listen);

  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = `/__csp/${policy}/${name}`;
  document.body.append(frame);
  await loaded;

  const inner = frame.contentWindow as (Window & typeof globalThis) | null;
  const page = frame.contentDocument;
  if (!inner || !page?.querySelector('script[src$="report.js"]')) throw new Error(`${name} does not load report.js`);

  let asked = 0;
  return {
    frame,
    window: inner,
    document: page,
    errors,
    async violations() {
      // A violation on purpose: reports arrive in the order they were made, so with this one all earlier ones are in.
      const name = `last-${++asked}.png`;
      const mark = page.createElement('img');
      const arrived = new Promise<void>((resolve) => {
        const watch = (event: SecurityPolicyViolationEvent): void => {
          if (!event.blockedURI.endsWith(name)) return;
          page.removeEventListener('securitypolicyviolation', watch);
          // One message later: the page's own listener has posted by then, and messages keep their order too.
          addEventListener('message', function done(event: MessageEvent<unknown>) {
            if (event.data !== name) return;
            removeEventListener('message', done);
            resolve();
          });
          postMessage(name, location.origin);
        };
        page.addEventListener('securitypolicyviolation', watch);
      });
      mark.src = `https://policy-page.invalid/${name}`;
      await arrived;
      return violations.filter((violation) => !violation.blocked.startsWith('https://policy-page.invalid'));
    },
    close() {
      removeEventListener('message', listen);
      frame.remove();
    },
  };
}
