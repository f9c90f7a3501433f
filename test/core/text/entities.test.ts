import { describe, expect, it } from 'vitest';
import { decodeEntities } from '../../../src/core/text/entities.js';

describe('entities', () => {
  it.each([
    ['caf&eacute; &Eacute;&eacute;n', 'café Één'],
    ['&euro;&nbsp;5 &ndash; 6&hellip;', '€\u00A05 – 6…'],
    ['&lsquo;s &bull; &rarr; &le;', '‘s • → ≤'],
    ['&lt;b&gt; &amp; &quot;c&quot; &apos;', '<b> & "c" \''],
    ['&szlig;&yuml;&divide;&times;&thorn;&ETH;', 'ßÿ÷×þÐ'],
    ['&#39;&#x27;&#X27;&#8364;&#x20AC;', "'''€€"],
    ['&#128512;', '😀'],
  ])('%s become signs', (text, decoded) => {
    expect(decodeEntities(text)).toBe(decoded);
  });

  it('are decoded once', () => {
    expect(decodeEntities('&amp;lt;script&amp;gt; &amp;amp;')).toBe('&lt;script&gt; &amp;');
  });

  it('of old editors mean windows-1252', () => {
    expect(decodeEntities('&#128;&#145;&#146;&#150;')).toBe('€‘’–');
  });

  it('of no code point become the replacement character', () => {
    expect(decodeEntities('&#0;&#xD800;&#x110000;&#99999999999999999999;')).toBe('\uFFFD'.repeat(4));
  });

  it.each(['&onbekend;', '&eacute', '& ;', 'R&D', '&#;', '&#x;', '&#xZZ;', '&__proto__;', '&constructor;'])(
    '%s stays',
    (text) => {
      expect(decodeEntities(text)).toBe(text);
    },
  );
});
