import { expect } from '@open-wc/testing';
import {
  allowsOurPolicy,
  allowsSameOriginWorker,
  allowsScript,
  directives,
  requiresTrustedTypes,
} from '../../src/context/script-permission.js';

const REFERENCE = "default-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'; object-src 'none'";

describe('permission to start a worker', () => {
  const allows = (policy: string): boolean => allowsSameOriginWorker(directives(policy));

  it('is there without a policy and under the reference policy', () => {
    expect(allows('')).to.equal(true);
    expect(allows(REFERENCE)).to.equal(true);
  });

  it('follows worker-src before child-src, script-src and default-src', () => {
    expect(allows("worker-src 'none'; default-src 'self'")).to.equal(false);
    expect(allows("worker-src 'self'; default-src 'none'")).to.equal(true);
    expect(allows("child-src 'none'; script-src 'self'")).to.equal(false);
    expect(allows("script-src 'nonce-abc'; default-src 'self'")).to.equal(false);
  });

  it('is not there in a sandbox', () => {
    expect(allows('sandbox allow-scripts')).to.equal(false);
  });

  it('needs our policy name where Trusted Types are required and names are listed', () => {
    const strict = directives(`${REFERENCE}; require-trusted-types-for 'script'; trusted-types lit-html`);
    expect(requiresTrustedTypes(strict)).to.equal(true);
    expect(allowsOurPolicy(strict)).to.equal(false);
    expect(allowsOurPolicy(directives('trusted-types lit-html algoritmeregister-widgets'))).to.equal(true);
    expect(allowsOurPolicy(directives("require-trusted-types-for 'script'"))).to.equal(true);
    expect(requiresTrustedTypes(directives(REFERENCE))).to.equal(false);
  });

  it('reads a policy as browsers do: names in any case, the first of a name counts', () => {
    expect(allows("WORKER-SRC 'none'; worker-src 'self'")).to.equal(false);
  });
});

describe('permission to add a script', () => {
  const allows = (policy: string): boolean => allowsScript(directives(policy), `${location.origin}/late.js`);

  it('is there without a policy and under the reference policy', () => {
    expect(allows('')).to.equal(true);
    expect(allows(REFERENCE)).to.equal(true);
  });

  it('follows script-src-elem before script-src and default-src', () => {
    expect(allows("script-src-elem 'none'; script-src 'self'")).to.equal(false);
    expect(allows("script-src-elem 'self'; script-src 'none'")).to.equal(true);
    expect(allows("script-src 'nonce-abc'; default-src 'self'")).to.equal(false);
  });

  it('is there where a trusted script may add others', () => {
    expect(allows("script-src 'nonce-abc' 'strict-dynamic'")).to.equal(true);
  });
});
