/**
 * Whether a worker may start, or a script of ours be added, without breaking the page's Content Security Policy.
 *
 * Trying is no option: under Trusted Types the attempt itself is reported as a violation, and a page cannot ask which
 * policy it is under. What it can do is read its own answer back from the browser's cache, without a request, and look
 * at the header. When that tells nothing, no worker is started: searching on the page is slower, a violation is an alarm
 * in somebody's log.
 */

import { bare } from '../core/bare.js';
import { native } from './native.js';

/** The name that a page under Trusted Types adds to `trusted-types` to allow the worker. */
const POLICY_NAME = 'algoritmeregister-widgets';

interface TrustedTypesFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): {
    createScriptURL(url: string): unknown;
  };
}

/** An own property: where a browser has none, an element with this id would be found. */
const trustedTypes = Object.hasOwn(globalThis, 'trustedTypes')
  ? (globalThis as { trustedTypes?: TrustedTypesFactory }).trustedTypes
  : undefined;

let policy: ReturnType<TrustedTypesFactory['createPolicy']> | undefined;
const permitted = new Set<string>();

/** What to give to `new Worker`: the address, or the address wrapped by our Trusted Types policy; `undefined` is no. */
export const workerPermission = (url: string): Promise<unknown> => permission(url, allowsSameOriginWorker, false);

/**
 * What to give to the `src` of a script; `undefined` is no. A visitor has asked for it, so a page that is in no cache may
 * be asked for its header.
 */
export const scriptPermission = (url: string): Promise<unknown> =>
  permission(url, (policy) => allowsScript(policy, url), true);

async function permission(url: string, allows: (policy: Directives) => boolean, mayAsk: boolean): Promise<unknown> {
  const cached = await headerOfThisPage('GET', 'only-if-cached');
  const header = cached ?? (mayAsk ? await headerOfThisPage('HEAD', 'default') : undefined);
  if (header === undefined) return undefined;
  const policies = [header, ...metaPolicies()].flatMap((text) => text.split(',')).map(directives);
  if (!policies.every(allows)) return undefined;
  if (!trustedTypes || !policies.some(requiresTrustedTypes)) return url;
  if (!policies.every(allowsOurPolicy)) return undefined;
  permitted.add(url);
  // A second policy of the same name is refused on most pages.
  policy ??= trustedTypes.createPolicy(POLICY_NAME, {
    createScriptURL: (asked) => (permitted.has(asked) ? asked : ''),
  });
  return policy.createScriptURL(url);
}

/** The policy header of this page; empty when it has none, `undefined` when that cannot be known. */
async function headerOfThisPage(method: 'GET' | 'HEAD', cache: RequestCache): Promise<string | undefined> {
  try {
    const here = location.href.split('#', 1)[0] ?? '';
    const answer = await fetch(here, bare<RequestInit>({ method, cache, mode: 'same-origin' }));
    await answer.body?.cancel();
    // A policy that only reports sounds the same alarm.
    const names = ['content-security-policy', 'content-security-policy-report-only'];
    return answer.ok ? names.map((name) => answer.headers.get(name) ?? '').join(',') : undefined;
  } catch {
    return undefined; // Not in the cache, or a frame that may not look.
  }
}

const metaPolicies = (): string[] =>
  [...native('querySelectorAll')('meta[http-equiv="Content-Security-Policy" i]')].map(
    (meta) => meta.getAttribute('content') ?? '',
  );

type Directives = Map<string, string[]>;

/** `a b c; d` as a map from `a` to `b`, `c` and from `d` to nothing; as in browsers, the first of a name counts. */
export function directives(policy: string): Directives {
  const found: Directives = new Map();
  for (const part of policy.toLowerCase().split(';')) {
    const [name, ...values] = part.trim().split(/\s+/);
    if (name && !found.has(name)) found.set(name, values);
  }
  return found;
}

export const allowsSameOriginWorker = (policy: Directives): boolean =>
  !policy.has('sandbox') && allowsSelf(policy, 'worker-src', 'child-src', 'script-src', 'default-src');

/** A script may be of another host that the policy names, and it may come from a script that is trusted itself. */
export const allowsScript = (policy: Directives, url: string): boolean =>
  allowsOrigin(policy, new URL(url).origin, 'script-src-elem', 'script-src', 'default-src') ||
  !!(policy.get('script-src-elem') ?? policy.get('script-src'))?.includes("'strict-dynamic'");

const allowsSelf = (policy: Directives, ...names: string[]): boolean =>
  allowsOrigin(policy, globalThis.origin, ...names);

/** Whether the first of these directives that is there allows all files of an origin; names of hosts without their scheme do not count. */
function allowsOrigin(policy: Directives, origin: string, ...names: string[]): boolean {
  const sources = names.map((name) => policy.get(name)).find(Boolean);
  const allowing = ['*', origin, `${origin}/`, ...(origin === globalThis.origin ? ["'self'"] : [])];
  return !sources || sources.some((source) => allowing.includes(source));
}

export const requiresTrustedTypes = (policy: Directives): boolean =>
  policy.get('require-trusted-types-for')?.includes("'script'") ?? false;

export function allowsOurPolicy(policy: Directives): boolean {
  const names = policy.get('trusted-types');
  return !names || names.includes(POLICY_NAME) || names.includes('*');
}
