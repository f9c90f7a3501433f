/** Opens a kader that stands somewhere as files: its items at once, an index or a text when it is first asked for. */
import { bare } from '../bare.js';
import { RegisterError } from '../errors.js';
import { jsonSize } from '../json-size.js';
import type { ItemHit, KaderEngine } from '../kader/engine-types.js';
import type { ItemIndex } from '../kader/item-index.js';
import { itemText } from '../kader/item-text.js';
import { itemsOf } from '../kader/items.js';
import { MemoryEngine } from '../kader/memory-engine.js';
import { ITEM_KINDS, type ItemKind, type ItemText, type Kader } from '../kader/model.js';
import { checkKader } from '../kader/stored.js';
import { checkItemText } from '../kader/stored-text.js';
import { lazily } from '../lazily.js';
import { LIMITS } from '../limits.js';
import { fetchBytes, fetchText } from '../read/fetching.js';
import { manifestUrl } from '../read/manifest-url.js';
import { readChecked } from '../snapshot/content.js';
import { SNAPSHOT_FORMAT } from '../snapshot/manifest.js';
import { damagedFile, parseFile, parseJson, type ReadFile } from '../snapshot/manifest-parts.js';
import { formatOf, KADER_FORMAT, type KaderManifest, parseKaderManifest, textShardOf } from './manifest.js';

/**
 * Opens the kader at an address: of a snapshot's folder or manifest, or of its items alone, which are searched without
 * their texts then.
 * @throws RegisterError `wrong-shape`, `newer-format`, `damaged`, `not-data`, or what fetching can give
 */
export async function openKader(
  address: string,
  options: { readonly signal?: AbortSignal | undefined } = {},
): Promise<KaderEngine> {
  const { signal } = bare(options);
  const asked = manifestUrl(address);
  const { text, url } = await fetchText(asked, { maxBytes: LIMITS.kaderBytes, cache: 'no-cache', signal });
  const read: ReadFile = (name, maxBytes) => fetchBytes(new URL(name, url).href, { maxBytes });
  return openKaderText(text, url, read);
}

/** The engine of a manifest, or of items, whose text was read; `read` gives the files beside it. */
export async function openKaderText(text: string, where: string, read: ReadFile): Promise<KaderEngine> {
  refuseTooMuch(text, where);
  const raw = parseJson(text, where);
  const format = formatOf(raw);
  if (format !== KADER_FORMAT && format !== SNAPSHOT_FORMAT) return new MemoryEngine(await checkKader(raw, where));
  return KaderSnapshot.open(parseKaderManifest(raw, where), read);
}

/** Reading what has too many parts would stop the page for seconds, however few bytes they take. */
function refuseTooMuch(text: string, where: string): void {
  const { excess } = jsonSize(text);
  if (!excess) return;
  const isDeep = excess === 'depth';
  throw new RegisterError({
    code: isDeep ? 'too-deep' : 'too-large',
    what: isDeep
      ? `The kader is nested deeper than ${LIMITS.jsonDepth} levels`
      : `The kader has more than ${LIMITS.jsonValues} values`,
    where,
    remedy: 'Check that this is the right file',
  });
}

/** What the builder searched: the official texts too. */
const FIELDS = itemText('nl', new Map()).fields;

class KaderSnapshot implements KaderEngine {
  readonly kader: Kader;
  readonly #manifest: KaderManifest;
  readonly #read: ReadFile;
  readonly #indexes: ReadonlyMap<ItemKind, () => Promise<ItemIndex>>;
  readonly #shards: readonly (() => Promise<readonly ItemText[]>)[];

  private constructor(kader: Kader, manifest: KaderManifest, read: ReadFile) {
    this.kader = kader;
    this.#manifest = manifest;
    this.#read = read;
    this.#indexes = new Map(ITEM_KINDS.map((kind) => [kind, lazily(() => this.#index(kind))]));
    this.#shards = manifest.files.texts.map((_, number) => lazily(() => this.#shard(number)));
  }

  static async open(manifest: KaderManifest, read: ReadFile): Promise<KaderSnapshot> {
    const { items } = manifest.files;
    const kader = await readItems(
      manifest,
      await readChecked(read, { ...items, bytes: Math.min(items.bytes, LIMITS.kaderBytes) }),
    );
    return new KaderSnapshot(kader, manifest, read);
  }

  async text(key: string): Promise<ItemText | undefined> {
    const shard = this.#shards[textShardOf(key, this.#shards.length)];
    return (await shard?.())?.find((text) => text.key === key);
  }

  /** Imported titles are Dutch, whatever the language of who asks. */
  async find(kind: ItemKind, query: string): Promise<readonly ItemHit[]> {
    return (await this.#indexes.get(kind)?.())?.find(query) ?? [];
  }

  async #index(kind: ItemKind): Promise<ItemIndex> {
    const file = this.#manifest.files[`${kind}-index`];
    // Not before somebody searches.
    const [{ ItemIndex }, { TextIndex }] = await Promise.all([
      import('../kader/item-index.js'),
      import('../packed/text-index.js'),
    ]);
    const items = itemsOf(this.kader, kind);
    const index = await readChecked(this.#read, file);
    const stored = { index, count: items.length, where: file.name };
    return new ItemIndex(items, TextIndex.fromSegments(FIELDS, [stored]));
  }

  async #shard(number: number): Promise<readonly ItemText[]> {
    const file = this.#manifest.files.texts[number];
    if (!file) return [];
    const stored = parseFile(await readChecked(this.#read, file), file);
    if (!Array.isArray(stored)) throw damagedFile(file, 'is no list');
    return stored.map((item) => {
      const text = checkItemText(item);
      if (!text) throw damagedFile(file, 'holds something that is no official text');
      return text;
    });
  }
}

/** The items of a snapshot; what contradicts the manifest is of another one, or was changed. */
async function readItems({ counts, files }: KaderManifest, content: Uint8Array): Promise<Kader> {
  refuseTooMuch(new TextDecoder().decode(content), files.items.name);
  const raw = parseFile(content, files.items);
  let kader: Kader;
  try {
    kader = await checkKader(raw, files.items.name);
  } catch (cause) {
    if (cause instanceof RegisterError && cause.code === 'wrong-shape')
      throw damagedFile(files.items, 'is no kader', cause);
    throw cause;
  }
  const { requirements, measures, instruments, info } = kader;
  // The indexes point at places in these lists: one item less would shift all that follow.
  const isWhole =
    requirements.length === counts.requirements &&
    measures.length === counts.measures &&
    instruments.length === counts.instruments &&
    info.dropped === counts.dropped;
  if (!isWhole) throw damagedFile(files.items, 'does not hold the number of items that the manifest names');
  return kader;
}
