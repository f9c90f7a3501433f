import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/catalogue/index.js';
import { itemText } from '../../../src/core/kader/item-text.js';
import { MemoryEngine } from '../../../src/core/kader/memory-engine.js';
import type { ItemKind } from '../../../src/core/kader/model.js';
import { checkKader } from '../../../src/core/kader/stored.js';
import { codeOf } from '../../../src/core/kader/vocabulary.js';
import type { LanguageCode } from '../../../src/core/model/registration.js';
import { inventedKader, inventedText, measure, requirement } from '../../../stories/support/invented-kader.js';

const engine = new MemoryEngine(inventedKader());
const keys = async (
  query: string,
  kind: ItemKind = 'requirement',
  language: LanguageCode = 'nl',
  asked = engine,
): Promise<string[]> => (await asked.find(kind, query, language)).map(({ key }) => key);

describe('the built-in catalogue', () => {
  const kader = catalogue();

  it('is found by every code, first of all', async () => {
    const built = new MemoryEngine(kader);
    for (const { kind, key, urn } of [...kader.requirements, ...kader.measures]) {
      expect((await built.find(kind, codeOf(urn), 'en'))[0]?.key).toBe(key);
    }
  });

  it('would come back the same from a file', async () => {
    expect(await checkKader(JSON.parse(JSON.stringify(kader)), '')).toEqual(kader);
  });
});

describe('searching a kader', () => {
  it('finds items of the kind that is asked for, by the words of their titles', async () => {
    expect(await keys('robots')).toEqual(['aia-90-uitlegbare-robots']);
    expect(await keys('robots', 'measure')).toEqual(['0-org-90-cursus']);
    expect(await keys('robottoets', 'instrument')).toEqual(['robottoets']);
    expect(await keys('xyzzy')).toEqual([]);
    expect(await keys('  ')).toEqual([]);
  });

  it('searches titles in the language given, and the Dutch one where there is none', async () => {
    expect(await keys('manual', 'requirement', 'en')).toEqual(['aia-91-handleiding-volgen']);
    expect(await keys('manual', 'requirement', 'nl')).toEqual([]);
    expect(await keys('hânlieding', 'requirement', 'fy')).toEqual(['aia-91-handleiding-volgen']);
    expect(await keys('serverruimte', 'requirement', 'en')).toEqual(['bio-90-deur-op-slot']);
  });

  it('searches what an item is based on, its phases and topics, and the norms of auditors', async () => {
    expect(await keys('artikel 904')).toContain('avg-90-geheimen-bewaren');
    expect(await keys('monitoring')).toEqual(['aia-91-handleiding-volgen']);
    expect(await keys('SV.91', 'measure')).toContain('0-org-90-cursus');
    expect(await keys('impact assessment', 'instrument')).toEqual(['robottoets']);
  });

  it.each(['aia-91', 'AIA-91', ' aia 91 ', 'aia91', 'urn:nl:ak:ver:aia-91'])(
    'takes %j for the code of one item, although others have words of it',
    async (query) => {
      expect(await keys(query)).toEqual(['aia-91-handleiding-volgen']);
    },
  );

  it('finds measures by their code too, all of them where a source has used it twice', async () => {
    expect(await keys('owp-90', 'measure')).toEqual(['2-owp-90-tekening']);
    const twice = new MemoryEngine(
      inventedKader({
        measures: [measure('owp-08', { key: 'a' }), measure('owp-08', { key: 'b' }), measure('owp-09')],
      }),
    );
    expect(await keys('owp-08', 'measure', 'nl', twice)).toEqual(['a', 'b']);
  });

  it('takes a code that no item has for words', async () => {
    expect((await keys('aia-99')).length).toBeGreaterThan(1);
  });

  it('tells which words were found, best first', async () => {
    const [first, ...others] = await engine.find('requirement', 'geheimen bewaren', 'nl');
    expect(first).toMatchObject({
      key: 'avg-90-geheimen-bewaren',
      words: expect.arrayContaining(['geheimen']) as unknown,
    });
    for (const { score } of others) expect(score).toBeLessThanOrEqual(first?.score ?? 0);
  });

  it('searches the official texts where they were imported', async () => {
    const official = new MemoryEngine(inventedKader(), new Map([[inventedText.key, inventedText]]));
    expect(await keys('zoekgeraakte', 'requirement', 'nl', official)).toEqual([inventedText.key]);
    expect(await keys('zoekgeraakte')).toEqual([]);
    expect(await official.text(inventedText.key)).toBe(inventedText);
    expect(await official.text('robottoets')).toBeUndefined();
    expect(await engine.text(inventedText.key)).toBeUndefined();
  });

  it('has a fixed order of fields, which a stored index hangs on', () => {
    expect(itemText('nl').fields).toEqual(['title', 'summary', 'sources', 'labels']);
    expect(itemText('nl', new Map()).fields).toEqual(['title', 'summary', 'sources', 'labels', 'body']);
    for (const item of [...inventedKader().requirements, ...inventedKader().measures, ...inventedKader().instruments]) {
      expect(Object.keys(itemText('fy', new Map()).texts(item))).toEqual([...itemText('fy', new Map()).fields]);
    }
  });

  it('is not stopped by a query of any length', async () => {
    expect(await keys('robots '.repeat(10_000))).toEqual(['aia-90-uitlegbare-robots']);
  });

  it('builds the index of many requirements in slices', async () => {
    const requirements = Array.from({ length: 5000 }, (_, n) =>
      requirement('aia-01', { key: `r${String(n)}`, title: `Vereiste nummer${String(n)}` }),
    );
    const large = new MemoryEngine(inventedKader({ requirements, measures: [], instruments: [] }));
    let turns = 0;
    const count = setInterval(() => turns++, 0);
    expect(await keys('nummer4321', 'requirement', 'nl', large)).toEqual(['r4321']);
    clearInterval(count);
    expect(turns).toBeGreaterThan(0);
  });
});
