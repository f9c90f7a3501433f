/** What frameworks give while a value is not there yet: nothing, in the place of a text. */
import '../../src/all.js';
import { expect, fixture } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { Screen, until } from './helpers/harness.js';

const TAGS = [
  ...['register-search', 'algorithm-card', 'register-source', 'kader-source', 'ai-act-profile'],
  ...['requirement-checklist', 'requirement-list', 'measure-list', 'instrument-list'],
];

describe('a property that is given no value', () => {
  for (const tag of TAGS) {
    it(`is what it is by itself, and so is one whose attribute goes: ${tag}`, async () => {
      const element = await fixture<LitElement & Record<string, unknown>>(`<${tag}><a href="/">Link</a></${tag}>`);
      const { elementProperties } = element.constructor as typeof LitElement;
      const { error } = console;
      const errors: unknown[] = [];
      console.error = (...said) => void errors.push(said);
      try {
        for (const [property, { attribute }] of elementProperties) {
          if (typeof attribute !== 'string' && attribute !== undefined) continue;
          const name = String(property);
          const own = JSON.stringify(element[name]);
          for (const none of [undefined, null, NaN]) {
            element[name] = none;
            await element.updateComplete;
            expect(JSON.stringify(element[name]), `${name} = ${String(none)}`).to.equal(own);
          }
          const written = attribute ?? name.toLowerCase();
          element.setAttribute(written, '4');
          element.removeAttribute(written);
          await element.updateComplete;
          expect(JSON.stringify(element[name]), written).to.equal(own);
        }
      } finally {
        console.error = error;
      }
      expect(errors).to.deep.equal([]);
    });
  }

  it('is off when it is on or off, and its attribute says so in a word, as Vue and Angular write it', async () => {
    let found = 0;
    for (const tag of TAGS) {
      const element = await fixture<LitElement & Record<string, unknown>>(`<${tag}></${tag}>`);
      for (const [property, { attribute, type }] of (element.constructor as typeof LitElement).elementProperties) {
        if (type !== Boolean || typeof attribute === 'boolean') continue;
        const name = String(property);
        for (const [written, value] of [
          ['', true],
          ['false', false],
          [name, true],
        ] as const) {
          element.setAttribute(attribute ?? name.toLowerCase(), written);
          expect(element[name], `<${tag} ${name}="${written}">`).to.equal(value);
        }
        found++;
      }
    }
    expect(found).to.be.greaterThan(8);
  });

  it('is what it is by itself where a number is no number, and the console says so, but not of nothing at all', async () => {
    const { warn } = console;
    const warned: unknown[] = [];
    console.warn = (...said) => void warned.push(...said);
    let found = 0;
    try {
      for (const tag of TAGS) {
        const element = await fixture<LitElement & Record<string, unknown>>(`<${tag}><a href="/">Link</a></${tag}>`);
        for (const [property, { attribute, type }] of (element.constructor as typeof LitElement).elementProperties) {
          if (type !== Number || typeof attribute !== 'string') continue;
          const own = element[String(property)];
          for (const written of ['', ' ', `tien-${tag}`]) {
            element.setAttribute(attribute, '4');
            element.setAttribute(attribute, written);
            expect(element[String(property)], `<${tag} ${attribute}="${written}">`).to.equal(own);
          }
          const told = warned.filter((said) => String(said).includes(`${attribute}="tien-${tag}"`));
          expect(told, `<${tag} ${attribute}>`).to.have.lengthOf(1);
          found++;
        }
      }
    } finally {
      console.warn = warn;
    }
    expect(found).to.be.greaterThan(8);
    expect(warned.filter((said) => String(said).includes('is no number'))).to.have.lengthOf(found);
  });

  it('is no value where it has none by itself, also after it was given one', async () => {
    const card = await fixture<HTMLElement & { registration: unknown }>('<algorithm-card></algorithm-card>');
    for (const none of [undefined, null]) {
      card.registration = {};
      card.registration = none;
      expect(card.registration).to.equal(undefined);
    }
  });

  it('is that of the last class that declares it', async () => {
    const card = await fixture<HTMLElement & { headingLevel: unknown }>('<algorithm-card></algorithm-card>');
    card.headingLevel = undefined;
    expect(card.headingLevel).to.equal(3);
  });
});

describe('a heading or label of spaces', () => {
  for (const tag of ['register-search', 'ai-act-profile', 'measure-list', 'requirement-checklist']) {
    it(`leaves ours: ${tag}`, async () => {
      const names = async (attributes: string): Promise<(string | undefined)[]> => {
        const src = tag === 'register-search' ? 'src="/__sample/manifest.json"' : '';
        const element = await fixture<LitElement>(`<${tag} ${src} ${attributes}></${tag}>`);
        await until(() => element.matches(':state(ready)'));
        return ['[part=heading]', 'form label'].map(
          (found) => new Screen(element).root.querySelector(found)?.textContent,
        );
      };
      expect(await names('heading=" " label="&nbsp;"')).to.deep.equal(await names(''));
    });
  }
});
