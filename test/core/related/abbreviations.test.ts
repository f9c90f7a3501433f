import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Abbreviations } from '../../../src/core/related/abbreviations.js';

const KNOWN = new Set(['bescherming', 'gegevens', 'registratie', 'nummer', 'burger', 'bank', 'belasting', 'dienst']);

/** What texts explain, as `short = long`. */
function explained(...texts: string[]): string[] {
  const abbreviations = new Abbreviations((word) => KNOWN.has(word));
  for (const text of texts) abbreviations.add(text);
  return abbreviations.all().map(({ short, long }) => `${short} = ${long}`);
}

describe('abbreviations that texts explain', () => {
  it.each([
    [
      'Volgens de Algemene verordening gegevensbescherming (AVG) mag dat.',
      'avg = algemene verordening gegevensbescherming',
    ],
    [
      'Dit staat in de AVG (Algemene verordening gegevensbescherming).',
      'avg = algemene verordening gegevensbescherming',
    ],
    ['De Wet maatschappelijke ondersteuning (Wmo) regelt het.', 'wmo = wet maatschappelijke ondersteuning'],
    ['Met automatic number plate recognition (ANPR).', 'anpr = automatic number plate recognition'],
    ['De Landelijke Aanpak Adreskwaliteit (hierna: LAA) helpt.', 'laa = landelijke aanpak adreskwaliteit'],
    ['De waardering onroerende zaken (W.O.Z.) volgt.', 'woz = waardering onroerende zaken'],
    ['Vergunning, toezicht en handhaving (VTH) horen bij elkaar.', 'vth = vergunning toezicht en handhaving'],
    ['De Nederlandse Zorg- en Bankautoriteit (NZB) meldt dat.', 'nzb = nederlandse zorg en bankautoriteit'],
  ])('%s', (text, found) => {
    expect(explained(text)).toEqual(found ? [found] : []);
  });

  it('takes letters from inside a word where a known word begins', () => {
    expect(explained('De Sociale verzekeringsbank (SVB) betaalt.')).toEqual(['svb = sociale verzekeringsbank']);
    expect(explained('De Basisregistratie personen (BRP) klopt.')).toEqual(['brp = basisregistratie personen']);
    expect(explained('Het burgerservicenummer (BSN) klopt.')).toEqual([]); // `service` is unknown: once is too little.
  });

  it('wants to see a bad fit more often', () => {
    const often = ['Eerst', 'Daarna', 'Toen', 'Ten slotte'].map(
      (start) => `${start} telt het burgerservicenummer (BSN).`,
    );
    expect(explained(...often)).toEqual(['bsn = burgerservicenummer']);
  });

  it('knows plurals and small letters', () => {
    expect(
      explained(
        'Een boa (buitengewoon opsporingsambtenaar) kijkt.',
        "Soms de buitengewoon opsporingsambtenaar (BOA's).",
      ),
    ).toEqual(['boa = buitengewoon opsporingsambtenaar']);
  });

  it('does not count copies of a text', () => {
    const text = 'Hier staat overal precies hetzelfde, en daarin telt steeds weer het burgerservicenummer (BSN).';
    expect(explained(text, text, text, text)).toEqual([]);
  });

  it.each([
    'De verordening (EU) 2016/679 geldt.',
    'Dit gaat over foto’s (bijvoorbeeld van auto’s).',
    'De auto (en de fiets) staat daar.',
    'Alle aanvragen (in 2025) zijn bekeken.',
    'Het voorlezen van de website (ReadSpeaker) kan.',
    'De inwoner (of diens ouder) krijgt bericht. (zie art. 3)',
  ])('leaves alone: %s', (text) => {
    expect(explained(text)).toEqual([]);
  });

  it('keeps all names of the same letters, the most frequent first', () => {
    const police = ['Eerst', 'Ook', 'Altijd'].map((start) => `${start} geldt de Wet politiegegevens (Wpg).`);
    const abbreviations = new Abbreviations((word) => KNOWN.has(word));
    for (const text of [...police, 'En dan de Wet publieke gezondheid (Wpg).']) abbreviations.add(text);
    expect(abbreviations.all()).toEqual([
      { short: 'wpg', long: 'wet politiegegevens', times: 3, share: 0.75 },
      { short: 'wpg', long: 'wet publieke gezondheid', times: 1, share: 0.25 },
    ]);
  });

  it('takes other spellings of a name for one name', () => {
    expect(
      explained(
        'De intelligente verkeers regel installatie (iVRI).',
        'Een intelligente verkeersregelinstallatie (iVRI).',
      ),
    ).toHaveLength(1);
  });

  it('finds any name by the initials of its words', () => {
    const word = fc.stringMatching(/^[b-df-hj-mp-z][a-z]{4,9}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 3, maxLength: 6 }), (name) => {
        const short = name.map((each) => each[0]).join('');
        expect(explained(`Het is ${name.join(' ')} (${short.toUpperCase()}).`).join()).toContain(`${short} = `);
      }),
      { seed: 4 },
    );
  });

  it('answers for any text, and finds only letters that begin as their name does', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('(', ')', ' ', 'AVG', '. ', '((', "'s", 'van de'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        for (const line of explained(pieces.join(' '), pieces.join(''))) {
          const [short = '', long = ''] = line.split(' = ');
          expect(long[0]).toBe(short[0]);
        }
      }),
      { seed: 5 },
    );
  });

  it('keeps the ten thousand that are explained most often', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    const abbreviations = new Abbreviations(() => false);
    for (let number = 0; number < 26 ** 3; number++) {
      const short = [number / 676, number / 26, number].map((place) => letters[Math.floor(place) % 26] ?? '').join('');
      const name = [...short].map((letter) => `${letter}naam`).join(' ');
      // The last ones three times, so that these are kept wherever they stand.
      for (let times = number < 17_000 ? 2 : 3; times > 0; times--)
        abbreviations.add(`${number} of ${times}: ${name} (${short.toUpperCase()})`);
    }
    const all = abbreviations.all();
    const shorts = all.map(({ short }) => short);
    expect(all.length).toBe(10_000);
    expect(shorts).toEqual([...shorts].sort());
    expect(shorts).toContain('zzz');
  });

  it('stays quick on letters that fit in very many ways', () => {
    // Looking whether a part is a word is what each way begins with.
    const looks = (text: string): number => {
      let count = 0;
      const abbreviations = new Abbreviations(() => {
        if (++count > 50_000) throw new Error('It tries more ways than it should');
        return true;
      });
      abbreviations.add(text);
      return count;
    };
    expect(looks(`${'a'.repeat(30)} (AAAAAAAA)`)).toBeGreaterThan(0);
    const ways = looks(`${'a'.repeat(70)} (AAAAAAAA)`);
    expect(looks(`${'a'.repeat(140)} (AAAAAAAA)`)).toBeLessThan(5 * ways);
    looks(`${'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa '.repeat(40)}(AAAAAAAA) `.repeat(30));
  });
});
