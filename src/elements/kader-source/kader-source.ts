import { KaderSourceProvider } from '../../context/kader-source-provider.js';
import type { KaderState } from '../../context/kader-types.js';
import { itemsOf } from '../../core/kader/items.js';
import { ITEM_KINDS, type Kader } from '../../core/kader/model.js';
import { formatDate } from '../../locales/index.js';
import { kaderTextsFor } from '../../locales/kader/index.js';
import { kaderSourceTextsFor } from '../../locales/kader-source/index.js';
import { SourceElement } from '../parts/source-element.js';
import { property } from '../property.js';
import { ArKaderReadyEvent } from './kader-source.events.js';

type ReadState = Extract<KaderState, { kader: unknown }>;

/**
 * A kader for the elements inside it, and by its id for elements elsewhere on the page. Draws nothing by itself.
 *
 * @summary Names the kader of requirements and measures that other elements on the page show.
 * @element kader-source
 * @attr {'nl' | 'en' | 'fy'} lang - The language to speak; without it that of the nearest element around it.
 * @slot - The page's own content, with the elements that use the kader.
 * @fires {ArKaderReadyEvent} ar-kader-ready - when the kader has been read
 * @fires {ArErrorEvent} ar-error - when the kader cannot be read
 * @csspart status - The line of the status, with `show-status`.
 * @cssstate idle - Nothing has asked for the kader yet.
 * @cssstate loading - The kader is being read.
 * @cssstate ready - The kader has been read.
 * @cssstate empty - The kader has no requirements, measures and instruments.
 * @cssstate error - The kader cannot be read.
 */
export class KaderSource extends SourceElement<ReadState> {
  static override readonly tag = 'kader-source';

  /**
   * The address of the kader: the `manifest.json` that the command `kader` wrote. Without it the source is the built-in
   * catalogue.
   */
  @property() src = '';

  protected override readonly provider = new KaderSourceProvider(this, (state) => {
    this.tell(state);
  });

  protected override readyEvent({ kader }: ReadState): Event {
    const { info, requirements, measures, instruments } = kader;
    const counts = {
      requirements: requirements.length,
      measures: measures.length,
      instruments: instruments.length,
    };
    return new ArKaderReadyEvent(info, counts);
  }

  protected override said({ status, kader }: ReadState): string {
    return status === 'empty' ? this.#own.empty : `${this.#counted(kader)}.`;
  }

  protected override line(state: ReadState): string {
    const { date, origin, dropped } = state.kader.info;
    const own = this.#own;
    const parts = [this.said(state)];
    if (state.status === 'ready') {
      if (date) parts.push(own.asOf(formatDate(date, this.language)));
      parts.push(origin === 'catalogue' ? own.ownTitles : own.official);
    }
    if (dropped > 0) parts.push(own.dropped(dropped));
    return parts.join(' ');
  }

  /** "63 vereisten, 108 maatregelen en 28 hulpmiddelen", without what there is none of. */
  #counted(kader: Kader): string {
    const { kinds, and } = kaderTextsFor(this.language);
    const counts = ITEM_KINDS.map((kind) => [kind, itemsOf(kader, kind).length] as const);
    return and(counts.filter(([, count]) => count > 0).map(([kind, count]) => kinds[kind].count(count)));
  }

  get #own() {
    return kaderSourceTextsFor(this.language);
  }
}
