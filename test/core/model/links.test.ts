import { describe, expect, it, vi } from 'vitest';
import { LIMITS } from '../../../src/core/limits.js';
import { linkList, linksIn, oneLink, usableUrl } from '../../../src/core/model/links.js';

describe('an address', () => {
  it.each([
    ['https://voorbeeld.nl', 'https://voorbeeld.nl/'],
    ['HTTP://voorbeeld.nl/a', 'http://voorbeeld.nl/a'],
    ['www.voorbeeld.nl', 'https://www.voorbeeld.nl/'],
    ['voorbeeld.nl/privacy', 'https://voorbeeld.nl/privacy'],
    ['https://voorbeeld.nl/a.', 'https://voorbeeld.nl/a'],
    ['(https://voorbeeld.nl/a).', 'https://voorbeeld.nl/a'],
    ['https://voorbeeld.nl/a_(b)', 'https://voorbeeld.nl/a_(b)'],
    ['<https://voorbeeld.nl/a>', 'https://voorbeeld.nl/a'],
    ['algoritmes@voorbeeld.nl', 'mailto:algoritmes@voorbeeld.nl'],
    ['mailto:algoritmes@voorbeeld.nl', 'mailto:algoritmes@voorbeeld.nl'],
    [' https://voorbeeld.nl/wet?artikel=1&lid=2#a ', 'https://voorbeeld.nl/wet?artikel=1&lid=2#a'],
  ])('%s is usable', (text, url) => {
    expect(usableUrl(text)).toBe(url);
  });

  it.each([
    ...[
      'javascript:alert(1)',
      'JavaScript:alert(1)',
      'java\tscript:alert(1)',
      '\u0001javascript:alert(1)',
      'vbscript:x',
    ],
    ...[
      'data:text/html,<script>',
      'blob:https://voorbeeld.nl/1',
      'file:///etc/passwd',
      'ftp://voorbeeld.nl',
      '//voorbeeld.nl',
    ],
    ...[
      '',
      'https://',
      'https://a b',
      'afdeling 3',
      'n.v.t.',
      'ASP.NET',
      `https://voorbeeld.nl/${'a'.repeat(LIMITS.lineLength)}`,
    ],
  ])('%j is not', (text) => {
    expect(usableUrl(text)).toBeUndefined();
  });
});

describe('a field with one reference', () => {
  it('has the address as it was written for title', () => {
    expect(oneLink('www.voorbeeld.nl.')).toEqual({ title: 'www.voorbeeld.nl', url: 'https://www.voorbeeld.nl/' });
    expect(oneLink('mailto:a@voorbeeld.nl')).toEqual({ title: 'a@voorbeeld.nl', url: 'mailto:a@voorbeeld.nl' });
  });

  it('follows the first of several addresses and shows them all', () => {
    const text = 'privacy@voorbeeld.nl of https://voorbeeld.nl/contact';
    expect(oneLink(text)).toEqual({ title: text, url: 'mailto:privacy@voorbeeld.nl' });
  });

  it('keeps a text without address and says so', () => {
    const flaw = vi.fn();
    expect(oneLink('Afdeling Informatie', flaw)).toEqual({ title: 'Afdeling Informatie' });
    expect(flaw).toHaveBeenCalledOnce();
  });

  it('is empty when it says nothing', () => {
    expect(oneLink('n.v.t.')).toBeUndefined();
    expect(oneLink('')).toBeUndefined();
  });
});

describe('references in a text', () => {
  it('have the words before them as title', () => {
    expect(linksIn('BRP: https://a.nl/brp \nLV BAG: https://a.nl/bag')).toEqual([
      { title: 'BRP', url: 'https://a.nl/brp' },
      { title: 'LV BAG', url: 'https://a.nl/bag' },
    ]);
  });

  it('are told apart without a space, and not inside one another', () => {
    const urls = (text: string): unknown[] => linksIn(text).map(({ url }) => url);
    expect(urls('https://a.nl/1;https://a.nl/2,https://a.nl/3')).toEqual([
      'https://a.nl/1',
      'https://a.nl/2',
      'https://a.nl/3',
    ]);
    expect(urls('https://a.nl/?next=https://b.nl')).toEqual(['https://a.nl/?next=https://b.nl']);
  });

  it('leave the words after the last one as an item', () => {
    expect(linksIn('https://a.nl en het archief')).toEqual([
      { title: 'https://a.nl', url: 'https://a.nl/' },
      { title: 'en het archief' },
    ]);
  });
});

describe('a list of references', () => {
  const none = vi.fn();

  it('is an array of titles and links, of which the link may be missing', () => {
    const list = [
      { title: ' Wet  A ', link: ' https://a.nl ' },
      { title: 'DPIA', link: null },
      { title: '', link: '' },
    ];
    expect(linkList(list, none)).toEqual([{ title: 'Wet A', url: 'https://a.nl/' }, { title: 'DPIA' }]);
  });

  it('is the same in the notation of the CSV download', () => {
    const text = '1: Wet A, artikel 2, https://a.nl. 2: DPIA, None. 3: Wet B, www.b.nl';
    expect(linkList(text, none)).toEqual([
      { title: 'Wet A, artikel 2', url: 'https://a.nl/' },
      { title: 'DPIA' },
      { title: 'Wet B', url: 'https://www.b.nl/' },
    ]);
  });

  it('turns round a title and an address that changed places', () => {
    expect(linkList([{ title: 'https://a.nl', link: 'Wet A' }], none)).toEqual([
      { title: 'Wet A', url: 'https://a.nl/' },
    ]);
  });

  it('keeps every address of an item', () => {
    expect(linkList([{ title: 'Wetten', link: 'https://a.nl https://b.nl' }], none)).toEqual([
      { title: 'Wetten', url: 'https://a.nl/' },
      { title: 'https://b.nl', url: 'https://b.nl/' },
    ]);
  });

  it('keeps the title of an unusable address and says so', () => {
    for (const value of [[{ title: 'Wet A', link: 'javascript:alert(1)' }], '1: Wet A, javascript:alert(1)']) {
      const flaw = vi.fn();
      expect(linkList(value, flaw)).toEqual([{ title: 'Wet A' }]);
      expect(flaw).toHaveBeenCalledOnce();
    }
  });

  it('keeps a sentence that stands where the address should', () => {
    expect(linkList([{ title: 'Bestanden', link: 'alle gangbare soorten' }], vi.fn())).toEqual([
      { title: 'Bestanden, alle gangbare soorten' },
    ]);
  });

  it('names an address once, with its title', () => {
    const list = [
      { title: 'https://a.nl', link: 'https://a.nl' },
      { title: 'Wet A', link: 'https://a.nl' },
    ];
    expect(linkList(list, none)).toEqual([{ title: 'Wet A', url: 'https://a.nl/' }]);
  });

  it('takes no more items than the limit, and says so', () => {
    const flaw = vi.fn();
    const list = Array.from({ length: LIMITS.listItems + 1 }, (_, n) => ({ title: `Wet ${n}`, link: null }));
    expect(linkList(list, flaw)).toHaveLength(LIMITS.listItems);
    expect(flaw).toHaveBeenCalledOnce();
  });

  it('is not confused by other things in the array', () => {
    const flaw = vi.fn();
    expect(linkList([null, 3, ['a'], { title: 4, link: {} }, 'Wet A'], flaw)).toEqual([{ title: 'Wet A' }]);
    expect(flaw).toHaveBeenCalledTimes(2);
  });
});
