import '../../src/define/register-search.js';
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import type { ArSearchEvent, RegisterSearch } from '../../src/index.js';
import { heard, Screen, typeInto, until } from '../elements/helpers/harness.js';
import { warningsOf } from '../helpers/warnings.js';

const REGISTER = '/__sample/manifest.json';

async function locked(organisation: string): Promise<{ element: RegisterSearch; screen: Screen }> {
  const element = await fixture<RegisterSearch>(html`
    <register-search src=${REGISTER} organisation=${organisation}
      ><a href="/register">Naar het register</a></register-search
    >
  `);
  return { element, screen: new Screen(element) };
}

describe('a search that is locked to one organisation', () => {
  it('shows that body only, by name or by id, and counts no other', async () => {
    for (const organisation of ['Gemeente Voorbeeldrecht (fictief)', 'gm9901']) {
      const { element, screen } = await locked(organisation);
      await until(() => screen.names.length > 0);
      expect(screen.heading).to.equal('8 algoritmes');
      const events = heard<ArSearchEvent>(element, 'ar-search');
      typeInto(screen.field, 'gemeente');
      await until(() => events.length > 0);
      const names = events.at(-1)?.counts.organisation.map(({ value }) => value);
      expect(names).to.deep.equal(['Gemeente Voorbeeldrecht (fictief)']);
    }
  });

  it('says so when the register does not know it, warns who looks after the page, and leaves the link', async () => {
    const warnings = await warningsOf(async () => {
      const { element, screen } = await locked('Gemeente Nergens');
      await until(() => screen.has('[part=notice]'));
      expect(screen.text('[part=notice]')).to.contain('organisatie');
      expect((element.querySelector('a') as HTMLElement).checkVisibility()).to.equal(true);
    });
    expect(warnings.join()).to.contain('Gemeente Nergens');
  });

  it('takes nothing from others that share its register', async () => {
    const { screen: wrong } = await locked('Gemeente Nergens');
    const { screen: right } = await locked('gm9901');
    await until(() => wrong.has('[part=notice]') && right.names.length > 0);
  });
});
