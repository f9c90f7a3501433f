import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/core/limits.js';
import type { RichText } from '../../../src/core/model/registration.js';
import { plainText } from '../../../src/core/text/rich-plain.js';
import { isMarkup, joinRichText, parseRichText, richFromText } from '../../../src/core/text/rich-text.js';

const TAGS = ['div', 'br', 'p', 'ul', 'ol', 'li'];

/** The tree as HTML, to see that it stays the same when it is parsed again. */
function serialise(rich: RichText): string {
  return rich
    .map((node) => {
      if (typeof node === 'string')
        return node.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
      const [tag, ...children] = node;
      return tag === 'br' ? '<br>' : `<${tag}>${serialise(children)}</${tag}>`;
    })
    .join('');
}

/** What is wrong with a tree: other tags, blocks where HTML does not allow them, items outside lists, too much depth. */
function flaws(rich: RichText, parent = 'root', level = 1): string[] {
  return rich.flatMap((node) => {
    const found: string[] = [];
    const inList = parent === 'ul' || parent === 'ol';
    if (typeof node === 'string') return node === '' || inList ? [`text in ${parent}`] : [];
    const [tag, ...children] = node;
    if (!TAGS.includes(tag)) found.push(`tag ${String(tag)}`);
    if (tag !== 'br' && parent === 'p') found.push(`${tag} in p`);
    if ((tag === 'li') !== inList) found.push(`${tag} in ${parent}`);
    if (level > LIMITS.richTextDepth) found.push(`level ${level}`);
    return [...found, ...flaws(children, tag, level + 1)];
  });
}

const expectSound = (rich: RichText): void => {
  expect(flaws(rich)).toEqual([]);
};

describe('rich text', () => {
  it.each<[string, RichText]>([
    [
      '<p>Doel:</p><ul><li>sneller</li><li>eerlijker</li></ul>',
      [
        ['p', 'Doel:'],
        ['ul', ['li', 'sneller'], ['li', 'eerlijker']],
      ],
    ],
    ['<div>een<br>twee</div>', [['div', 'een', ['br'], 'twee']]],
    ['<DIV>a</DIV><Br/>b', [['div', 'a'], 'b']],
    ['<p>a &amp; b &eacute;</p>', [['p', 'a & b é']]],
  ])('keeps the six tags of %s', (html, rich) => {
    expect(parseRichText(html)).toEqual(rich);
  });

  it('has no attributes', () => {
    expect(parseRichText('<p class="x" onclick=\'a > b\' style=color:red>a</p><div\nid=x>b</div>')).toEqual([
      ['p', 'a'],
      ['div', 'b'],
    ]);
  });

  it.each([
    ['een <b>vet</b> <a href="https://a.nl">woord</a>', 'een vet woord'],
    ['<img src=x onerror=alert(1)>foto', 'foto'],
    ['<h2>Kop</h2>tekst', 'Kop\ntekst'],
    ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
    ['<o:p>a</o:p><custom-tag>b</custom-tag>', 'ab'],
  ])('keeps the text of other tags: %s', (html, text) => {
    expect(plainText(parseRichText(html))).toBe(text);
  });

  it.each([
    'a<script>alert("</p>")</script>b',
    'a<SCRIPT type="x">1</SCRIPT >b',
    'a<style>p > b { }</style>b',
    'a<template><p>x</p></template>b',
    'a<iframe src=x>geen</iframe>b',
    'a<svg><script>x</script></svg>b',
    'a<!-- <p>x</p> -->b',
    '<!DOCTYPE html><?xml version="1.0"?><p>ab</p>',
  ])('loses what is no text: %s', (html) => {
    expect(plainText(parseRichText(html))).toBe('ab');
  });

  it('loses the rest behind a script that is not closed, but not behind other elements', () => {
    expect(parseRichText('<p>a</p><script>b')).toEqual([['p', 'a']]);
    expect(plainText(parseRichText('<p>a</p><iframe>b'))).toBe('a\nb');
  });

  it.each<[string, RichText]>([
    ['<div>a<div>b', [['div', 'a', ['div', 'b']]]],
    [
      '<p>a<p>b',
      [
        ['p', 'a'],
        ['p', 'b'],
      ],
    ],
    ['<p>a<div>b</div>c</p>', [['p', 'a'], ['div', 'b'], 'c']],
    ['<ul><li>a<li>b</ul>', [['ul', ['li', 'a'], ['li', 'b']]]],
    ['<ul>a<li>b</li></ul>', [['ul', ['li', 'a'], ['li', 'b']]]],
    ['<li>a</li><li>b', [['ul', ['li', 'a'], ['li', 'b']]]],
    ['<ul><li>a</li><ul><li>b</li></ul></ul>', [['ul', ['li', 'a'], ['li', ['ul', ['li', 'b']]]]]],
    ['a</div></p></li>b<br>', ['ab']],
    ['<div></div><p><br></p><p> </p><ul></ul>a', ['a']],
  ])('mends %s', (html, rich) => {
    const parsed = parseRichText(html);
    expectSound(parsed);
    expect(parsed).toEqual(rich);
  });

  it('flattens what lies too deep and keeps its text', () => {
    const rich = parseRichText(`${'<div>'.repeat(10_000)}a</div>b${'<ul><li>'.repeat(10_000)}c`);
    expectSound(rich);
    expect(plainText(rich)).toBe('a\nb\nc');
  });

  it('has single spaces, none at the edges of lines, and at most one empty line', () => {
    expect(parseRichText('<p>  a \n b <br> c<br><br><br><br>d<br></p> ')).toEqual([
      ['p', 'a b', ['br'], 'c', ['br'], ['br'], 'd'],
    ]);
  });
});

describe('plain text with less-than signs', () => {
  it.each(['a < b', '<3', 'als x<y en y>z', 'stuur <naam> in', 'a <- b', '<', '<<>>', '5 <b'])(
    '%s is no markup',
    (text) => {
      expect(isMarkup(text)).toBe(false);
      expect(parseRichText(text)).toEqual([text]);
    },
  );

  it('keeps its lines, and its empty lines as paragraphs', () => {
    expect(richFromText('a\r\nb\n')).toEqual(['a', ['br'], 'b']);
    expect(richFromText('a\nb\n\n \nc')).toEqual([
      ['p', 'a', ['br'], 'b'],
      ['p', 'c'],
    ]);
    expect(richFromText(' \n ')).toEqual([]);
  });

  it('decodes entities once', () => {
    expect(parseRichText('&lt;script&gt; &amp;lt;')).toEqual(['<script> &lt;']);
  });
});

describe('hostile markup', () => {
  const piece = fc.constantFrom(
    ...TAGS.flatMap((tag) => [`<${tag}>`, `</${tag}>`, `<${tag} onclick="x">`]),
    ...[
      '<script>',
      '</script>',
      '<svg>',
      '</svg>',
      '<!--',
      '-->',
      '<',
      '>',
      '"',
      "'",
      '&lt;',
      '&amp;',
      '<b>',
      '</b>',
      '<td>',
    ],
    ...['<h1>', '\n', ' ', 'tekst', 'á', '&#0;', '\u202E', '<img src=x onerror=', '<a href="', '<?', '<!', '</', '='],
  );
  const html = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

  it('always becomes a sound tree', () => {
    fc.assert(fc.property(html, (html) => expectSound(parseRichText(html))));
  });

  it('becomes one of any signs at all, also halves of characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => expectSound(parseRichText(text))));
    const loose = fc.array(fc.oneof(piece, fc.constantFrom('\ud800', '\udfff', '\u0000', '\uffff', '\u2028')));
    fc.assert(fc.property(loose, (pieces) => expectSound(parseRichText(pieces.join('')))));
  });

  it('stays the same when the tree is serialised and parsed again', () => {
    fc.assert(
      fc.property(html, (html) => {
        const rich = parseRichText(html);
        // A tree without tags is read as text, in which line breaks count; those of a tree are tags.
        expect(parseRichText(serialise(rich))).toEqual(rich);
      }),
    );
  });

  it.each([
    '<',
    '<div>',
    '<div ',
    '<a "',
    '<!--',
    '<iframe>',
    '<li>',
    '</li>x',
    '<ul><ul>x</ul>',
    '&#',
    '<p>\n',
    '<a=',
  ])('of a megabyte of %j is read', (piece) => {
    expectSound(parseRichText(piece.repeat(1e6 / piece.length)));
  });
});

describe('joining', () => {
  it('puts loose lines in paragraphs', () => {
    expect(joinRichText(['a', ['br'], 'b'], [['ul', ['li', 'c']], 'd'])).toEqual([
      ['p', 'a', ['br'], 'b'],
      ['ul', ['li', 'c']],
      ['p', 'd'],
    ]);
  });

  it('leaves a text alone when the other is empty', () => {
    expect(joinRichText(['a'], [])).toEqual(['a']);
    expect(joinRichText([], ['a'])).toEqual(['a']);
  });
});
