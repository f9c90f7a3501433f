/** Opens what is no snapshot: reads it whole, and indexes it here. Loaded only when it is needed. */
import type { Fetched } from '../read/fetching.js';
import { readSource } from '../read/open-source.js';
import { VISITORS_PATIENCE } from '../retry/patience.js';
import { RegisterEngine } from '../search/engine.js';
import type { OpenOptions, SearchEngine } from '../search/types.js';
import { LiveParts } from './live-parts.js';
import { openManifest } from './open-snapshot.js';

/** `file` is what stands at `src`, when it has been fetched already. */
export async function openLive(src: string, file: Fetched | undefined, options: OpenOptions): Promise<SearchEngine> {
  const source = await readSource(src, { ...options, file, patience: VISITORS_PATIENCE });
  if (source.kind === 'manifest') return openManifest(source.text, source.url);
  return new RegisterEngine(new LiveParts(source.register, options.onProgress));
}
