/** Makes the files of a kader's snapshot. Same kader, same bytes: nothing here knows a clock or a machine. */
import { itemText } from '../kader/item-text.js';
import { itemsOf } from '../kader/items.js';
import type { ItemKind, ItemText, Kader } from '../kader/model.js';
import { checkKader } from '../kader/stored.js';
import { checkItemText } from '../kader/stored-text.js';
import { TextIndex } from '../packed/text-index.js';
import { numbered } from '../prototype-js.js';
import { Slices } from '../slices.js';
import { intoShards } from '../snapshot/add-shards.js';
import { FileWriter, type Hash, type WriteFile } from '../snapshot/file-writer.js';
import type { SnapshotFile } from '../snapshot/manifest-parts.js';
import { KADER_FORMAT, KADER_VERSION, type KaderManifest, textShardOf } from './manifest.js';

/** Builds all files of a snapshot; gives its manifest, which is written last. */
export async function buildKaderSnapshot(
  imported: { readonly kader: Kader; readonly texts: readonly ItemText[] },
  hash: Hash,
  write: WriteFile,
): Promise<KaderManifest> {
  const files = new FileWriter(write, hash);
  // In the form in which they are read back.
  const kader = await checkKader(imported.kader, imported.kader.info.source);
  const texts = imported.texts.flatMap((text) => checkItemText(text) ?? []);
  const schema = itemText('nl', new Map(texts.map((text) => [text.key, text])));
  const index = async (kind: ItemKind): Promise<SnapshotFile> => {
    const built = await TextIndex.build(schema, itemsOf(kader, kind), new Slices());
    return files.addBytes(`${kind}-index`, built.toFiles().index);
  };
  const shards = [];
  for (const [n, shard] of numbered(intoShards(texts, ({ key }) => key, textShardOf)))
    shards.push(await files.add(`texts-${n}`, shard));
  const { date, source, origin, dropped } = kader.info;
  const manifest: KaderManifest = {
    format: KADER_FORMAT,
    formatVersion: KADER_VERSION,
    date,
    source,
    origin,
    counts: {
      requirements: kader.requirements.length,
      measures: kader.measures.length,
      instruments: kader.instruments.length,
      texts: texts.length,
      dropped,
    },
    files: {
      items: await files.add('items', kader),
      'requirement-index': await index('requirement'),
      'measure-index': await index('measure'),
      'instrument-index': await index('instrument'),
      texts: shards,
    },
  };
  await files.finish(manifest);
  return manifest;
}
