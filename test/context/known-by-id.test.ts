import '../../src/define/register-source.js';
import { expect } from '@open-wc/testing';
import { onIdsChange } from '../../src/context/page.js';

describe('a source with an id', () => {
  it('is made known once, and others hear of it once', async () => {
    let changes = 0;
    const end = onIdsChange(() => changes++);
    const source = document.createElement('register-source');
    source.id = 'bron';
    source.setAttribute('src', '/__sample/manifest.json');
    document.body.append(source);
    await source.updateComplete;
    expect(changes).to.equal(1);
    source.remove();
    expect(changes).to.equal(2);
    end();
  });
});
