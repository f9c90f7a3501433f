import { expect } from '@open-wc/testing';
import { openPolicyPage } from '../helpers/policy-page.js';
import { skip } from '../helpers/skip.js';

/** The other embed tests mean nothing when the server forgets the policy or its pages hide what it stops. */
describe('test server: pages under a security policy', () => {
  it('sends the reference policy and reports what it stops', async () => {
    const page = await openPolicyPage('forbidden.html', 'reference');
    const violations = await page.violations();
    expect(violations.map(({ directive }) => directive)).to.deep.equal(['style-src-attr']);
    page.close();
  });

  it('adds Trusted Types to it', async function () {
    const page = await openPolicyPage('forbidden.html', 'trusted-types');
    const violations = await page.violations();
    if ('trustedTypes' in page.window) {
      expect(violations.map(({ directive }) => directive)).to.include('require-trusted-types-for');
      expect(page.errors).to.have.length(1);
    }
    expect(violations.map(({ directive }) => directive)).to.include('style-src-attr');
    page.close();
  });

  it('opens a page in a window of its own too, where it finds its headers in the cache', async function () {
    if (/AppleWebKit(?!.*Chrome)/.test(navigator.userAgent)) skip(this, 'WebKitGTK opens no windows for a script');
    const page = await openPolicyPage('version.html', 'reference', 'window');
    const answer = await page.window.fetch(page.window.location.href, { cache: 'only-if-cached', mode: 'same-origin' });
    expect(answer.headers.get('content-security-policy')).to.contain("default-src 'self'");
    expect(await page.violations()).to.deep.equal([]);
    page.close();
  });

  it('puts the version into a page', async () => {
    const text = await (await fetch('/__csp/reference/version.html')).text();
    expect(text).to.match(/^<!doctype html>[^]*min-\d+\.\d+\.\d+/);
  });
});

describe('test server: bad answers', () => {
  it('answers an error page with status 200', async () => {
    const answer = await fetch('/__faults/html200');
    expect(answer.status).to.equal(200);
    expect(answer.headers.get('content-type')).to.contain('text/html');
  });

  it('answers JSON that stops half way', async () => {
    const answer = await fetch('/__faults/truncated');
    const error: unknown = await answer.json().catch((reason: unknown) => reason);
    // A DOMException of that name in WebKit.
    expect((error as Error).name).to.equal('SyntaxError');
  });

  it('answers the status asked for, and when to come back', async () => {
    expect((await fetch('/__faults/404')).status).to.equal(404);
    expect((await fetch('/__faults/500')).status).to.equal(500);
    const busy = await fetch('/__faults/429?after=7');
    expect(busy.status).to.equal(429);
    expect(busy.headers.get('retry-after')).to.equal('7');
  });

  it('never answers, until the client leaves', async () => {
    const leaving = new AbortController();
    const answer = fetch('/__faults/never', { signal: leaving.signal });
    leaving.abort();
    const error: unknown = await answer.catch((reason: unknown) => reason);
    expect((error as Error).name).to.equal('AbortError');
  });

  it('sends as many megabytes as asked for', async () => {
    const answer = await fetch('/__faults/big?mb=2');
    const strings = (await answer.json()) as string[];
    expect(JSON.stringify(strings).length).to.be.within(2 * 1024 * 1024, 2.1 * 1024 * 1024);
  });

  it('recovers when told to, and counts its requests', async () => {
    const name = crypto.randomUUID();
    expect((await fetch(`/__faults/switch/${name}`)).status).to.equal(503);
    await fetch(`/__faults/switch/${name}`, { method: 'POST', body: '["wel"]' });
    expect(await (await fetch(`/__faults/switch/${name}`)).json()).to.deep.equal(['wel']);
    await fetch(`/__faults/switch/${name}`, { method: 'DELETE' });
    expect((await fetch(`/__faults/switch/${name}`)).status).to.equal(503);
    expect(await (await fetch(`/__faults/count/${name}`)).json()).to.equal(3);
  });
});
