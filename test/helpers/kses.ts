/**
 * What WordPress leaves of a post by somebody without `unfiltered_html`, as facts about `wp_kses_allowed_html('post')` in
 * wp-includes/kses.php and `wp_allowed_protocols()` in wp-includes/functions.php, WordPress 6.1.9. The file itself, run in
 * PHP 8.2, left the same elements, attributes and values of every form in docs/embedding.md and of the test of this file.
 */

const ELEMENTS = new Set(
  (
    'address a abbr acronym area article aside audio b bdo big blockquote br button caption cite code col colgroup del dd ' +
    'dfn details div dl dt em fieldset figure figcaption font footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd label ' +
    'legend li main map mark menu nav object p pre q rb rp rt rtc ruby s samp span section small strike strong sub summary ' +
    'sup table tbody td textarea tfoot th thead title tr track tt u ul ol var video'
  ).split(' '),
);

/** Of every element. `style` is allowed too, after a filter of its own; no form of ours has it. */
const GLOBAL =
  'aria-describedby aria-details aria-label aria-labelledby aria-hidden class dir id lang title role xml:lang'.split(
    ' ',
  );

/** Those of the elements in our forms; other elements have more of their own than this model knows. */
const OWN: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'rel', 'rev', 'name', 'target', 'download'],
  div: ['align'],
  p: ['align'],
  span: ['align'],
};

/** Two hyphens next to each other are not for WordPress. */
const DATA = /^data(?:-[a-z0-9_]+)+$/;

const PROTOCOLS = new Set(
  'http https ftp ftps mailto news irc irc6 ircs gopher nntp feed telnet mms rtsp sms svn tel fax xmpp webcal urn'.split(
    ' ',
  ),
);

/** What stands before the first colon goes when it is no allowed protocol, as often as needed. */
function withoutBadProtocol(address: string): string {
  const [, before = '', after = ''] = /^([^:]*):([\s\S]*)$/.exec(address) ?? [];
  if (!before || /[/?]/.test(before)) return address;
  return PROTOCOLS.has(before.replaceAll(/\s/g, '').toLowerCase()) ? address : withoutBadProtocol(after.trim());
}

const allows = (element: Element, attribute: string): boolean =>
  GLOBAL.includes(attribute) || DATA.test(attribute) || !!OWN[element.localName]?.includes(attribute);

/** An element that is not allowed goes, what is in it stays: for kses tags are text. */
export function kses(markup: string): string {
  const { body } = new DOMParser().parseFromString(`<body>${markup}`, 'text/html');
  for (const element of [...body.querySelectorAll('*')]) {
    if (!ELEMENTS.has(element.localName)) {
      element.replaceWith(...element.childNodes);
      continue;
    }
    for (const { name, value } of [...element.attributes]) {
      if (!allows(element, name)) element.removeAttribute(name);
      else if (name === 'href') element.setAttribute(name, withoutBadProtocol(value));
    }
  }
  return body.innerHTML;
}
