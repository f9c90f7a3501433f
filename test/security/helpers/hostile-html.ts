/** Hostile HTML, written for the purpose: shapes that sanitizers are known to trip over, and a grammar that makes more. */
import { Seeded } from '../../helpers/seeded.js';

export const TAGS = ['div', 'br', 'p', 'ul', 'ol', 'li'] as const;

const RUN = 'globalThis.hacked = true';

/** Shapes that have gone wrong somewhere. */
export const KNOWN: readonly string[] = [
  `<img src=x onerror="${RUN}">`,
  `<svg onload="${RUN}">`,
  `<svg><script>${RUN}</script></svg>`,
  `<script>${RUN}</script>`,
  `<scr<script>ipt>${RUN}</scr</script>ipt>`,
  `<p onclick="${RUN}" style="position:fixed" class=a id=b>tekst</p>`,
  `<iframe srcdoc="<script>${RUN}</script>"></iframe>`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${RUN}&gt;">`,
  `<math><mtext><mglyph><style><img src=x onerror="${RUN}"></style></mglyph></mtext></math>`,
  `<svg></p><style><a id="</style><img src=1 onerror='${RUN}'>">`,
  `<form><math><mtext></form><form><mglyph><svg><mtext><style><path id="</style><img onerror='${RUN}' src>">`,
  `<noscript><p title="</noscript><img src=x onerror='${RUN}'>">`,
  `<template><img src=x onerror="${RUN}"></template>`,
  `<svg><foreignObject><p><img src=x onerror="${RUN}"></p></foreignObject></svg>`,
  `<svg><desc><p>a</p></desc><title><img src=x onerror="${RUN}"></title></svg>`,
  `<![CDATA[<img src=x onerror="${RUN}">]]>`,
  `<svg><![CDATA[><img src=x onerror="${RUN}">]]></svg>`,
  `<!--><img src=x onerror="${RUN}">-->`,
  `<!--->a<img src=x onerror="${RUN}">`,
  `<!-- --!><img src=x onerror="${RUN}"> -->`,
  `<!-- a -- > <img src=x onerror="${RUN}"> -->`,
  `<?xml version="1.0"?><img src=x onerror="${RUN}">`,
  `<p/onclick=${RUN}>a`,
  `<p\x0conclick=${RUN}>a`,
  `<p\u0000onclick=${RUN}>a`,
  `<\u0000img src=x onerror=${RUN}>`,
  `<im\u0000g src=x onerror=${RUN}>`,
  `<IMG """><SCRIPT>${RUN}</SCRIPT>">`,
  `<img src="x\`<script>${RUN}</script>"\`>`,
  `<a href="javascript:${RUN}">a</a>`,
  `<a href="java&#x09;script:${RUN}">a</a>`,
  `<a href="javascript&colon;${RUN}">a</a>`,
  `&lt;img src=x onerror="${RUN}"&gt;`,
  `&amp;lt;img src=x onerror="${RUN}"&amp;gt;`,
  `<p>&lt;script&gt;${RUN}&lt;/script&gt;</p>`,
  `&#60;img src=x onerror=${RUN}&#62;`,
  `&#x3c;img src=x onerror=${RUN}&#x3E;`,
  `&#0000000060img src=x onerror=${RUN}>`,
  `<div><p><img src=x onerror=${RUN}`,
  `<p title="`,
  `<p title='><img src=x onerror=${RUN}>`,
  `<textarea></textarea><img src=x onerror="${RUN}"></textarea>`,
  `<title></title><img src=x onerror="${RUN}"></title>`,
  `<select><template><p>a</template><img src=x onerror="${RUN}"></select>`,
  `<table><tr><td><p>a</table><img src=x onerror="${RUN}">`,
  `<plaintext><img src=x onerror="${RUN}">`,
  `<xmp><p></xmp><img src=x onerror="${RUN}">`,
  `<noembed><img src=x onerror="${RUN}"></noembed>`,
  `<noframes><img src=x onerror="${RUN}"></noframes>`,
  `<base href="https://elsewhere.example/"><p>a</p>`,
  `<meta http-equiv="refresh" content="0;url=https://elsewhere.example/">`,
  `<link rel=stylesheet href="https://elsewhere.example/">`,
  `<style>@import "https://elsewhere.example/";</style>`,
  `<object data="javascript:${RUN}"></object><embed src="javascript:${RUN}">`,
  `<form action="https://elsewhere.example/"><input name=parentNode><button>a</button></form>`,
  `<form id=x><input name=attributes></form>`,
  `<p is="register-search">a</p>`,
  `<register-search src="https://elsewhere.example/"></register-search>`,
  `<slot name="x"><p slot="y">a</p></slot>`,
  `<div><template shadowrootmode="open"><script>${RUN}</script></template></div>`,
  `<portal src="javascript:${RUN}"></portal><fencedframe src="/"></fencedframe>`,
  `<details open ontoggle="${RUN}"><summary>a</summary></details>`,
  `<video><source onerror="${RUN}"></video><audio src=x onerror="${RUN}"></audio>`,
  `<body onload="${RUN}"><html onclick="${RUN}"><head><p>a`,
  `<isindex type=image src=1 onerror="${RUN}">`,
  `<li><ul><ol><p><div><br></li></ul>`,
  `</p></br></li></div><br/></p>`,
  `<ſcript>${RUN}</ſcript><ımg src=x onerror=${RUN}>`,
  `<ＰＡ onclick=${RUN}>a</ＰＡ>`,
  `+ADw-script+AD4-${RUN}+ADw-/script+AD4-`,
  `\u202e<p>a</p>\u2066<div>b</div>`,
  `\ud800<p>\udc00</p>`,
  `<p>${'<b>'.repeat(600)}a`,
  '<div>'.repeat(600),
  `<annotation-xml encoding="text/html"><p onclick="${RUN}">a</p></annotation-xml>`,
  `<math><annotation-xml encoding="text/html"><style><img src=x onerror="${RUN}"></style></annotation-xml></math>`,
  `<svg><a xlink:href="javascript:${RUN}"><text>a</text></a><animate attributeName=href values="javascript:${RUN}" /></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><script>${RUN}</script></svg>#x" /></svg>`,
  `<script\n>${RUN}</script\n>`,
  `<script>/*</script><p>*/${RUN}</p>`,
  `<script><!--<script>${RUN}</script>--></script><p>a</p>`,
  `<style><style/><img src=x onerror="${RUN}">`,
  `<p><svg><p><style><!--</style>--><img src=x onerror="${RUN}">`,
];

const OTHERS = [
  ...['script', 'style', 'svg', 'math', 'template', 'iframe', 'img', 'a', 'b', 'table', 'td', 'form', 'input', 'title'],
  ...[
    'textarea',
    'noscript',
    'foreignObject',
    'mtext',
    'mglyph',
    'annotation-xml',
    'desc',
    'select',
    'option',
    'object',
  ],
  ...['register-search', 'base', 'link', 'meta', 'xmp', 'plaintext', 'o:p', 'SCRIPT', 'ſcript', 'details', 'video'],
];
const ATTRIBUTES = [
  ...[
    `onclick="${RUN}"`,
    `onerror=${RUN}`,
    `style='position:fixed'`,
    'class=a',
    'id=head',
    'name="createElement"',
    'is=x',
  ],
  ...[
    'href="javascript:0"',
    'src=x',
    'slot=y',
    'shadowrootmode=open',
    '"',
    "'",
    '=',
    '/',
    'a="<p>"',
    "b='>'",
    '\u0000',
    '`',
  ],
  ...['xlink:href=data:,', 'srcdoc="&lt;script&gt;"', 'on\nclick=x', 'OnClick=x', 'x:on=1', '{{a}}', '${a}'],
];
const TEXTS = [
  ...[
    'tekst',
    'a < b',
    '&amp;',
    '&lt;p&gt;',
    '&amp;lt;',
    '&#60;',
    '&#x3c;',
    '&#0;',
    '&#x110000;',
    '&nbsp;',
    '&',
    '&lt',
    '\u0000',
  ],
  ...[
    '-->',
    '--!>',
    ']]>',
    '\n',
    '\r',
    '\u202e',
    '\u200b',
    '\ud83d',
    '{{1}}',
    '<',
    '>',
    '</',
    '<!',
    '<?',
    '"',
    "'",
    '`',
  ],
];
const OPENINGS = ['<!--', '<![CDATA[', '<!doctype html>', '<?php', '<!-', '</ ', '<!>', '<%'];

/** One of endlessly many; the same number gives the same. */
export function hostile(seed: number): string {
  const chance = new Seeded(seed);
  const tag = (): string => (chance.chance(0.5) ? chance.pick(TAGS) : chance.pick(OTHERS));
  const attributes = (): string => {
    let text = '';
    while (chance.chance(0.4)) text += `${chance.pick([' ', '\n', '/', '\t', '\x0c', ''])}${chance.pick(ATTRIBUTES)}`;
    return text;
  };
  const piece = (depth: number): string => {
    const kind = chance.next();
    if (kind < 0.25) return chance.pick(TEXTS);
    if (kind < 0.32) return chance.pick(OPENINGS);
    if (kind < 0.4) return `</${tag()}${chance.pick(['>', ' >', '', ' x>'])}`;
    if (kind < 0.46) return chance.pick(KNOWN);
    const name = tag();
    const start = `<${name}${attributes()}${chance.pick(['>', '>', '>', '/>', '', ' '])}`;
    const inside = depth > 4 ? '' : pieces(depth + 1);
    return `${start}${inside}${chance.pick([`</${name}>`, `</${name}>`, '', `</${tag()}>`])}`;
  };
  const pieces = (depth: number): string => {
    let text = piece(depth);
    while (text.length < 2_000 && chance.chance(0.55)) text += piece(depth);
    return text;
  };
  return pieces(0);
}

/** What an editor might have pasted: sound nesting, other tags, attributes, entities. Of this no text may be lost. */
export function pasted(seed: number): string {
  const chance = new Seeded(seed);
  const words = (): string =>
    chance.pick([
      'doel',
      'én meer',
      'a &amp; b',
      '&euro; 5',
      'x &lt; y',
      '&quot;ja&quot;',
      '&eacute;&eacute;n',
      '1 &#62; 0',
    ]);
  const inline = (): string => {
    const text = words();
    const name = chance.pick(['b', 'i', 'span', 'a', 'font', 'strong', 'em', 'u']);
    return chance.chance(0.5)
      ? text
      : `<${name}${chance.pick(['', ' class="x"', ' style="a"', ` onclick="${RUN}"`])}>${text}</${name}>`;
  };
  const block = (depth: number): string => {
    const kind = chance.below(depth > 2 ? 2 : 4);
    const attribute = chance.pick(['', ' class=x', ' onclick="x"', " title='a > b'"]);
    if (kind === 0) return `<p${attribute}>${inline()} ${inline()}</p>`;
    if (kind === 1) return `<div${attribute}>${inline()}<br>${inline()}</div>`;
    if (kind === 2) return `<div${attribute}>${block(depth + 1)}${block(depth + 1)}</div>`;
    const list = chance.pick(['ul', 'ol']);
    return `<${list}${attribute}><li>${inline()}</li><li>${chance.chance(0.3) ? block(depth + 1) : inline()}</li></${list}>`;
  };
  return block(0) + (chance.chance(0.5) ? block(0) : '');
}
