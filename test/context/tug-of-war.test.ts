import { expect } from '@open-wc/testing';
import { tugOfWar } from '../../src/context/tug-of-war.js';

describe('a tug of war with a script of the page', () => {
  for (const every of [0, 1, 100]) {
    it(`is given up when it comes again each ${String(every)} milliseconds`, () => {
      const mayAgain = tugOfWar();
      const tries = Array.from({ length: 30 }, (_, at) => mayAgain(1000 + every * at));
      expect(tries.indexOf(false)).to.equal(20);
      expect(tries.slice(20)).not.to.include(true);
    });
  }

  it('is none when a page draws itself anew every two seconds, all day long', () => {
    const mayAgain = tugOfWar();
    const tries = Array.from({ length: 1000 }, (_, at) => mayAgain(2000 * at));
    expect(tries).not.to.include(false);
  });
});
