import { expect } from '@open-wc/testing';
import { thisPage } from '../../src/context/this-page.js';

/** A page that is hidden or offline: the test cannot make it so, but it can say so where pages do. */
function pretend(prototype: object, name: string, value: boolean): void {
  const real = Object.getOwnPropertyDescriptor(prototype, name)!;
  Object.defineProperty(prototype, name, { configurable: true, get: () => value });
  undo.push(() => void Object.defineProperty(prototype, name, real));
}
const undo: (() => void)[] = [];
afterEach(() => {
  for (const act of undo.splice(0).reverse()) act();
});

describe('this page', () => {
  it('is away when it is hidden, and when it has no connection', () => {
    expect(thisPage.isAway()).to.be.false;
    pretend(Document.prototype, 'hidden', true);
    expect(thisPage.isAway()).to.be.true;
    pretend(Document.prototype, 'hidden', false);
    pretend(Navigator.prototype, 'onLine', false);
    expect(thisPage.isAway()).to.be.true;
  });

  it('is not away for an image with the name of the property', () => {
    const image = document.createElement('img');
    image.name = 'hidden';
    document.body.append(image);
    undo.push(() => image.remove());
    expect((document.hidden as unknown) === image).to.be.true;
    expect(thisPage.isAway() === false).to.be.true;
  });

  it('tells that somebody looks again, and that the connection is back, until it is told to stop', () => {
    const heard: string[] = [];
    const stop = thisPage.onReturn((how) => heard.push(how));
    const happen = (): void => {
      document.dispatchEvent(new Event('visibilitychange'));
      window.dispatchEvent(new Event('online'));
    };
    pretend(Document.prototype, 'hidden', true);
    happen();
    expect(heard).to.deep.equal(['online']);
    pretend(Document.prototype, 'hidden', false);
    happen();
    expect(heard).to.deep.equal(['online', 'seen', 'online']);
    stop();
    happen();
    expect(heard).to.have.length(3);
  });
});
