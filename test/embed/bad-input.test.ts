import '../../src/define/register-search.js';
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { allowOrigins, type RegisterSearch } from '../../src/index.js';
import { Screen, until } from '../elements/helpers/harness.js';
import { warningsOf } from '../helpers/warnings.js';

/** Nobody listens there. */
const GONE = 'http://127.0.0.1:9';
allowOrigins([GONE]);

/** Files that are made here and served as they are, under a name of their own. */
async function served(body: string): Promise<string> {
  const name = crypto.randomUUID();
  await fetch(`/__faults/switch/${name}`, { method: 'POST', body });
  return `/__faults/switch/${name}`;
}

const record = (given: object): object => ({
  lars: '11111115',
  name: 'Parkeren',
  organization: 'Gemeente Nergens',
  language: 'NLD',
  state: 'PUBLISHED',
  ...given,
});
const siteData = (...records: unknown[]): string =>
  JSON.stringify({ algoritme_versions: records, organisation_details: [] });

async function search(src: string): Promise<{ element: RegisterSearch; screen: Screen }> {
  const element = await fixture<RegisterSearch>(
    html`<register-search src=${src}><a href="/register">Naar het register</a></register-search>`,
  );
  return { element, screen: new Screen(element) };
}

/** What a visitor has when it fails: a sentence, a button to try again, and the page's own link. */
async function failed({ element, screen }: { element: RegisterSearch; screen: Screen }): Promise<string> {
  await until(() => screen.has('[part=notice] button'));
  const link = element.querySelector('a') as HTMLElement;
  expect(link.checkVisibility(), 'the link is there').to.equal(true);
  return screen.text('[part=notice]');
}

describe('a source that is not as it should be', () => {
  /** Each with what the page's author is told, in the console. */
  const bad: Record<string, [make: () => Promise<string> | string, told: string]> = {
    'a web page with status 200': [() => '/__faults/html200', 'web page'],
    'half a file': [() => '/__faults/truncated', 'half way'],
    'an empty answer': [() => '/__faults/empty', 'empty'],
    'a server that is not there': [() => `${GONE}/manifest.json`, 'cannot be reached'],
    'a server of another site': [() => 'https://elsewhere.example/manifest.json', 'another site'],
    'status 404': [() => '/__faults/404', 'nothing at this address'],
    'status 500': [() => '/__faults/500', 'status 500'],
    'status 429': [() => '/__faults/429', 'come back later'],
    'another kind of JSON': [() => served('{"hello": "world"}'), 'no register'],
    'JSON that is no object': [() => served('"hello"'), 'no register'],
    'a manifest of a newer format': [
      () => served('{"format": "algoritmeregister-snapshot", "formatVersion": 99}'),
      'format 99',
    ],
    'a manifest without files': [
      () => served('{"format": "algoritmeregister-snapshot", "formatVersion": 1}'),
      'manifest of the snapshot',
    ],
    'JSON of a depth of 10,000': [() => served('['.repeat(10_000) + ']'.repeat(10_000)), 'no register'],
    'a file of 50 MB': [() => '/__faults/big?mb=50', 'larger than'],
    'a record of a depth of 10,000': [
      () => served(`{"algoritme_versions": [{"goal": ${'['.repeat(10_000)}${']'.repeat(10_000)}}]}`),
      'nested deeper',
    ],
  };
  for (const [what, [make, told]] of Object.entries(bad)) {
    it(`30. that is ${what} says so, offers another try, and leaves the link`, async () => {
      const warnings = await warningsOf(async () => {
        const sentence = await failed(await search(await make()));
        expect(sentence.length).to.be.greaterThan(10);
        expect(sentence).not.to.contain('undefined');
      });
      expect(warnings.join()).to.contain(told);
    });
  }

  it('is read when it comes back', async () => {
    const name = crypto.randomUUID();
    const view = await search(`/__faults/switch/${name}`);
    await failed(view);
    await fetch(`/__faults/switch/${name}`, { method: 'POST', body: siteData(record({})) });
    view.screen.one('[part=notice] button').click();
    await until(() => view.screen.names.includes('Parkeren'));
    expect((view.element.querySelector('a') as HTMLElement).checkVisibility()).to.equal(false);
  });
});

describe('records that are not as they should be', () => {
  it('cost themselves only, and are counted', async () => {
    const { screen } = await search(
      await served(siteData(record({}), record({ lars: '12345678' }), 'text', null, record({ lars: '11111115' }))),
    );
    await until(() => screen.names.length === 1);
    // The last one can be read: it is a second record of the first registration.
    expect(screen.text('[part=meta]')).to.contain('3');
  });

  it('are shown as text, whatever they hold', async () => {
    const hostile = '<img src=x onerror="globalThis.hacked = true"><script>globalThis.hacked = true</script>';
    const { screen } = await search(
      await served(
        siteData(
          record({
            name: hostile,
            description_short: hostile,
            status: hostile,
            category: [hostile],
            website: 'javascript:x',
          }),
        ),
      ),
    );
    const card = await until(() => screen.root.querySelector('algorithm-card')?.shadowRoot);
    await until(() => card.querySelector('a'));
    expect(card.querySelector('img, script')).to.equal(null);
    expect(screen.root.querySelector('img, script')).to.equal(null);
    expect((globalThis as { hacked?: boolean }).hacked).to.equal(undefined);
  });

  it('do not reach any prototype', async () => {
    const body = siteData(record({})).replace(
      '"name"',
      '"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "name"',
    );
    const { screen } = await search(await served(body));
    await until(() => screen.names.length === 1);
    expect(({} as { polluted?: number }).polluted).to.equal(undefined);
  });

  it('with strings of 1 MB are shortened', async () => {
    const long = 'x'.repeat(1_000_000);
    const { screen } = await search(await served(siteData(record({ name: long.slice(0, 500_000), goal: long }))));
    await until(() => screen.names.length === 1 && screen.names[0]);
    expect(screen.names[0]?.length).to.be.lessThan(1_200);
  });
});
