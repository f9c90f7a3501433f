/** docs/comparison.md: what was measured, and how to read it. */
import { POLICIES } from '../tools/policy.js';
import { QUERY } from './embed-peers.js';
import { table } from './results.js';

/** @typedef {import('./embed.js').Measured} Measured */

/** @param {Measured[]} measured @param {readonly [name: string, key: string][]} rows */
const byPeer = (measured, rows) =>
  table(
    ['', ...measured.map(({ peer }) => `${peer.name} ${peer.version}`)],
    rows.map(([name, key]) => [name, ...measured.map(({ cells }) => cells[key] ?? '')]),
  );

/** @param {Measured[]} measured @param {{ date: string, browser: string, machine: string, records: string }} run */
export function comparison(measured, { date, browser, machine, records }) {
  const survival = measured.flatMap(({ peer, cells }) =>
    Object.keys(peer.snippets).map((form) => [
      `${peer.name}, ${form}`,
      ...['as pasted', 'DOMPurify', 'kses', 'no script'].map((by) => cells[`${form} ${by}`] ?? ''),
    ]),
  );
  return `# Beside others

Written by \`npm run bench:embed\` (after \`npm run build\` and \`npm run bench:peers\`), ${date}.
${records}; ${browser}; ${machine}.

Each is set up as its own documentation says for a page without a framework, from files of the page's own host, in one run
and in the same browser. Inline scripts of the documentation stand in files, because the reference header forbids them to
everybody. What is typed is \`${QUERY}\`.

**DocSearch and InstantSearch** are faces of a service that searches elsewhere. It cannot be reached from here, so their bytes,
policies and findings are measured with answers from a file (20 hits, fetched once), which says nothing of how well or how fast
they search; only the rows about other hosts are measured with their own client, of which no request got through. Their bytes
hold no index, as the service has that; those of the other two do, so compare those with care.

## Bytes

Kilobytes as sent, compressed with brotli: all that a visitor loads before there is a field to type in, and after the first
results. Ours shows the first registrations and the filters before anything is typed, InstantSearch its first hits; DocSearch has
first to be opened. Ours is the heaviest once somebody searches: it loads the whole index, with synonyms and topics, where
Pagefind loads the pieces that a word is in, and the service of the other two sends answers alone.

${byPeer(measured, [
  ['until the field is there', 'first'],
  ['until results are there', 'total'],
  ['of that: scripts, styles, WebAssembly', 'code'],
])}

## Content Security Policy

Whether a search gives results, and each \`securitypolicyviolation\` of the page until then. What a worker breaks is not told to
the page, and not counted: Pagefind searches there with WebAssembly, which the reference header forbids.

${byPeer(measured, [
  ['reference header', 'reference'],
  ['with Trusted Types', 'trusted-types'],
  ["reference header, with `script-src 'self' 'wasm-unsafe-eval'`", 'wasm'],
])}

The header: \`${POLICIES.reference}\`.
With Trusted Types: \`require-trusted-types-for 'script'; trusted-types lit-html\` besides, which is what our documentation asks for; none of the others makes a policy of its own that could be named instead.

## Accessibility

What axe finds with all its rules, with the number of elements; \`*\` is advice that is no part of WCAG. The page around it
(language, title, main, one heading) has none. axe finds a part of what is wrong, and nothing of what is good.

${byPeer(measured, [
  ['when there is a field', 'axe'],
  ['with results', 'axe results'],
])}

## Other hosts, and what is kept

Hosts other than the page's that are asked, or connected to in advance, and what is in the storage of the browser. Of the
service's four, three are asked only when the first does not answer, as here.

${byPeer(measured, [
  ['other hosts, before an act', 'others'],
  ['other hosts, after a search', 'others after'],
  ['kept before an act', 'stored'],
  ['kept after a search', 'stored after'],
])}

## Sanitizers

What is left when an editor pastes the snippet and the CMS cleans it. The scripts stand in the template of the site, for all.
DOMPurify has its defaults; kses is a model of what WordPress leaves (\`test/helpers/kses.ts\`). Without a script, only what
stands in the snippet is there; the others would keep a link too when an editor writes one beside it.

${table(['', 'as pasted', 'DOMPurify', 'WordPress kses', 'without a script'], survival)}
`;
}
