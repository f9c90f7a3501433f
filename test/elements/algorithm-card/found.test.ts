import '../../../src/define/algorithm-card.js';
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import type { FoundIn } from '../../../src/core/search/types.js';
import type { AlgorithmCard, RegistrationSummary } from '../../../src/index.js';
import { hit } from '../../../stories/support/scripted-register.js';
import { Screen } from '../helpers/harness.js';

/** A card of a result, as a search gives it. */
async function resultOf(
  given: Partial<RegistrationSummary>,
  { found = [], words = found.flatMap((one) => one.words), lang = 'nl', keepsRoom = false }: Partial<Result>,
): Promise<Screen> {
  const element = await fixture<AlgorithmCard>(html`
    <algorithm-card
      lang=${lang}
      .registration=${{ ...hit('Naam').registration, description: 'Tekst', themes: [], ...given }}
      .words=${words}
      .found=${found}
      .keepsRoom=${keepsRoom}
    ></algorithm-card>
  `);
  return new Screen(element);
}

interface Result {
  found: readonly FoundIn[];
  words: string[];
  lang: string;
  keepsRoom: boolean;
}

describe('a card of a result', () => {
  describe('says where words were found', () => {
    const words = { nl: 'Gevonden in: juridische basis', en: 'Found in: legal basis', fy: 'Fûn yn: juridyske basis' };
    for (const [lang, said] of Object.entries(words)) {
      it(`when the card does not show them: ${lang}`, async () => {
        const screen = await resultOf({}, { lang, found: [{ field: 'basis', words: ['wegenverkeerswet'] }] });
        expect(screen.text('[part=found]')).to.equal(`${said} (wegenverkeerswet)`);
        expect(screen.one('[part=found] span').lang).to.equal(lang === 'nl' ? '' : 'nl');
        await expect(screen.host).to.be.accessible();
      });
    }

    it('in all texts that have words for it, a few words of each', async () => {
      const found: FoundIn[] = [
        { field: 'keywords', words: ['anpr'] },
        { field: 'responsibility', words: ['a', 'b', 'c', 'd'] },
        { field: 'working', words: ['camera'] },
      ];
      const screen = await resultOf({}, { found });
      expect(screen.text('[part=found]')).to.equal(
        'Gevonden in: trefwoorden en thema’s (anpr); verantwoord gebruik (a, b, c); werking (camera)',
      );
    });

    it('not when the words can be seen, in whatever form', async () => {
      const screen = await resultOf(
        { name: 'Parkeercontrole', themes: ['Verkeer'], description: 'Leest kéntekens.' },
        {
          found: [
            { field: 'name', words: ['parkeercontrole'] },
            { field: 'keywords', words: ['verkeer'] },
            { field: 'description', words: ['kentekens'] },
            { field: 'basis', words: ['kentekens'] },
          ],
        },
      );
      expect(screen.has('[part=found]')).to.be.false;
      expect(screen.texts('mark')).to.deep.equal(['Parkeercontrole', 'kéntekens', 'Verkeer']);
    });

    it('also of a description, as far as it was cut', async () => {
      const screen = await resultOf(
        { description: 'Het begin …' },
        { found: [{ field: 'description', words: ['begin', 'eind'] }] },
      );
      expect(screen.text('[part=found]')).to.equal('Gevonden in: omschrijving en doel (eind)');
    });

    it('not in a text that only a newer copy of the library has a word for', async () => {
      const screen = await resultOf({}, { found: [{ field: 'constructor' as 'basis', words: ['x'] }] });
      expect(screen.has('[part=found]')).to.be.false;
    });
  });

  it('keeps room for a description, of which it takes no more', async () => {
    const height = async (description: string): Promise<number> => {
      const { host } = await resultOf({ description }, { keepsRoom: true });
      return host.getBoundingClientRect().height;
    };
    const empty = await height('');
    // Firefox gives the same height with another last digit.
    expect(await height('Kort.')).to.be.closeTo(empty, 0.1);
    expect(await height('Een heel lang verhaal over kentekens. '.repeat(30))).to.be.closeTo(empty, 0.1);
    const { host } = await resultOf({ description: '' }, {});
    expect(host.getBoundingClientRect().height).to.be.lessThan(empty);
  });
});
