/** The response headers that a Dutch government site sends, and that every page of ours must live with. */

export const REFERENCE_POLICY =
  "default-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'; object-src 'none'";

/** @type {Record<'reference' | 'trusted-types', string>} */
export const POLICIES = {
  reference: REFERENCE_POLICY,
  // lit-html is the name of the policy that lit makes for its templates; no other may exist.
  'trusted-types': `${REFERENCE_POLICY}; require-trusted-types-for 'script'; trusted-types lit-html`,
};
