import '../../../src/define/register-search.js';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { RegisterError } from '../../../src/core/errors.js';
import type { FakeStore } from '../../../stories/support/fake-register.js';
import * as states from '../../../stories/support/states.js';
import { searchIn, typeInto, until } from '../helpers/harness.js';
import { withEars } from './ears.js';

/** The newest search fails as with the store of a page: it rejects, and the register is in error until tried again. */
function fail(store: FakeStore): void {
  store.retry = () => {
    store.retried++;
    store.become(store.ready);
  };
  const { state } = states.failed('http');
  store.become(state);
  store.held.at(-1)!.fail('error' in state ? state.error : undefined);
}

describe('a search that fails', () => {
  const { clock } = withEars();

  it('takes nothing away from who is typing', async () => {
    const store = states.ready();
    const { element, screen } = await searchIn(store);
    screen.checkbox('In gebruik').click();
    await until(() => screen.heading === '50 algoritmes');
    store.hold = true;
    screen.field.focus();
    await sendKeys({ type: 'park' });
    fail(store);
    await until(() => screen.has('.notice.error'));
    expect(element.matches(':state(error)')).to.be.true;
    await sendKeys({ type: 'eren' });
    expect(screen.focused === screen.field).to.be.true;
    expect(screen.field.value).to.equal('parkeren');
    expect(screen.texts('.chip')).to.deep.equal(['Verwijder filter Status: In gebruik']);
    expect(screen.checkbox('In gebruik').checked).to.be.true;
    expect(screen.names).to.deep.equal([]);
  });

  it('takes nothing away from who typed before there was a register', async () => {
    const store = states.loading();
    const { screen } = await searchIn(store);
    screen.field.focus();
    await sendKeys({ type: 'park' });
    store.become(states.failed().state);
    await until(() => screen.has('.notice.error'));
    await sendKeys({ type: 'eren' });
    expect(screen.focused === screen.field).to.be.true;
    expect(screen.field.value).to.equal('parkeren');
  });

  it('is put again when typing stops, not at every key', async () => {
    const store = states.ready();
    const { screen } = await searchIn(store);
    store.hold = true;
    typeInto(screen.field, 'k');
    store.held.at(-1)!.fail(new Error('busy'));
    await until(() => screen.has('.notice.error'));
    const asked = store.searches.length;
    typeInto(screen.field, 'enteken');
    clock.pass(500);
    typeInto(screen.field, 's');
    clock.pass(500);
    expect(store.searches).to.have.lengthOf(asked);
    clock.pass(500);
    expect(store.searches.slice(asked).map(({ text }) => text)).to.deep.equal(['kentekens']);
  });

  it('is put again by typing no sooner than the server asked for, as far as anybody waits', async () => {
    for (const [retryAfter, waited] of [
      [5, 5],
      [999_999_999, 3600],
    ] as const) {
      const store = states.ready();
      const { screen } = await searchIn(store);
      store.hold = true;
      typeInto(screen.field, 'k');
      store.held.at(-1)!.fail(new RegisterError({ code: 'busy', what: 'Druk', remedy: 'Wacht', retryAfter }));
      await until(() => screen.has('.notice.error'));
      const asked = store.searches.length;
      typeInto(screen.field, 'enteken');
      clock.pass(waited * 1000 - 1);
      expect(store.searches).to.have.lengthOf(asked);
      clock.pass(1);
      expect(store.searches.slice(asked).map(({ text }) => text)).to.deep.equal(['kenteken']);
    }
  });

  it('is tried again with all that was typed, by the button or by Enter', async () => {
    for (const inField of [false, true]) {
      const store = states.ready();
      const { screen } = await searchIn(store);
      store.hold = true;
      screen.field.focus();
      await sendKeys({ type: 'ch' });
      fail(store);
      await until(() => screen.has('.notice.error'));
      await sendKeys({ type: 'at' });
      if (!inField) screen.button('Probeer opnieuw').focus();
      await sendKeys({ press: 'Enter' });
      expect(store.retried).to.equal(1);
      await until(() => store.held.at(-1)?.text === 'chat');
      // The button stays until the answer, and so does the focus.
      if (!inField) expect(screen.focused === screen.button('Probeer opnieuw')).to.be.true;
      await store.held.at(-1)!.answer();
      await until(() => screen.focused?.matches('.results h3'));
      expect(screen.heading).to.equal('10 algoritmes gevonden voor ‘chat’');
      screen.host.remove();
    }
  });

  it('leaves the focus on the button when it fails again', async () => {
    const store = states.ready();
    const { element, screen } = await searchIn(store);
    store.hold = true;
    screen.field.focus();
    await sendKeys({ type: 'c' });
    fail(store);
    await until(() => screen.has('.notice.error'));
    screen.button('Probeer opnieuw').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => store.held.length === 2);
    fail(store);
    await element.updateComplete;
    expect(screen.focused === screen.button('Probeer opnieuw')).to.be.true;
  });
});
