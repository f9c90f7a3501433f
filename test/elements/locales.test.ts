import { expect } from '@open-wc/testing';
import { formatDate, formatNumber, textsComing, textsFor } from '../../src/locales/index.js';

/** Every key with the kind of its value, so that languages can be compared. */
const shape = (value: unknown, path = ''): string[] =>
  typeof value === 'object' && value
    ? Object.entries(value).flatMap(([key, inner]) => shape(inner, `${path}.${key}`))
    : [`${path}: ${typeof value}`];

before(async () => {
  await Promise.all([textsComing('en'), textsComing('fy')]);
});

describe('the languages', () => {
  it('are waited for once, and Dutch never', () => {
    for (const code of ['nl', 'en', 'fy'] as const) expect(textsComing(code)).to.equal(undefined);
  });

  it('say the same things', () => {
    expect(shape(textsFor('en'))).to.have.members(shape(textsFor('nl')));
    expect(shape(textsFor('fy'))).to.have.members(shape(textsFor('nl')));
  });

  it('fall back on Dutch, also for a name that every object has', () => {
    for (const code of ['de', '', 'constructor']) expect(textsFor(code)).to.equal(textsFor('nl'));
  });

  it('count in the singular, the plural and not at all', () => {
    const { found } = textsFor('nl');
    expect(found(1, 'afval')).to.equal('1 algoritme gevonden voor ‘afval’');
    expect(found(1530, '')).to.equal('1.530 algoritmes');
    expect(found(0, '')).to.equal('Geen algoritmes gevonden');
    expect(textsFor('en').found(1530, 'x')).to.equal('1,530 algorithms found for ‘x’');
    expect(textsFor('fy').found(2, 'x')).to.equal('2 algoritmes fûn foar ‘x’');
  });

  it('have a word for one second and for several', () => {
    expect(textsFor('nl').wait(1)).to.equal('Probeer het over 1 seconde opnieuw.');
    expect(textsFor('en').wait(1)).to.equal('Try again in 1 second.');
    expect(textsFor('fy').wait(1)).to.equal('Besykje it oer 1 sekonde nochris.');
    expect(textsFor('nl').wait(30)).to.equal('Probeer het over 30 seconden opnieuw.');
  });

  it('write dates and numbers the same whatever the computer is set to', () => {
    expect(formatDate('2026-08-08', 'nl')).to.equal('8 augustus 2026');
    expect(formatDate('2026-08-08', 'en')).to.equal('8 August 2026');
    expect(formatDate('2026-07', 'fy')).to.equal('july 2026');
    expect(formatDate('2018', 'nl')).to.equal('2018');
    expect(formatDate('2026-19', 'nl')).to.equal('2026-19');
    expect(formatDate('zomer', 'nl')).to.equal('zomer');
    expect(formatNumber(1530, 'en')).to.equal('1,530');
  });
});
