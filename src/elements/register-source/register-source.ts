import { RegisterSourceProvider } from '../../context/register-source-provider.js';
import type { RegisterState } from '../../context/register-types.js';
import { formatDate } from '../../locales/index.js';
import { SourceElement } from '../parts/source-element.js';
import { property } from '../property.js';
import { ArReadyEvent } from './register-source.events.js';

type ReadState = Extract<RegisterState, { info: unknown }>;

/**
 * A register for the elements inside it, and by its id for elements elsewhere on the page. Draws nothing by itself.
 *
 * @summary Names the register that other elements on the page show.
 * @element register-source
 * @attr {'nl' | 'en' | 'fy'} lang - The language to speak; without it that of the nearest element around it.
 * @slot - The page's own content, with the elements that use the register.
 * @fires {ArReadyEvent} ar-ready - when the register has been read
 * @fires {ArErrorEvent} ar-error - when the register cannot be read
 * @csspart status - The line of the status, with `show-status`.
 * @cssstate idle - Nothing has asked for the register yet.
 * @cssstate loading - The register is being read.
 * @cssstate ready - The register can be searched.
 * @cssstate empty - The register has no registrations.
 * @cssstate error - The register cannot be read.
 */
export class RegisterSource extends SourceElement<ReadState> {
  static override readonly tag = 'register-source';

  /** The address of the register: a snapshot's manifest, a download, or the national register's API. */
  @property() src = '';

  protected override readonly provider = new RegisterSourceProvider(this, (state) => {
    this.tell(state);
  });

  protected override readyEvent({ info }: ReadState): Event {
    return new ArReadyEvent(info);
  }

  protected override said({ info }: ReadState): string {
    return info.count ? this.texts.available(info.count) : this.texts.emptyRegister;
  }

  protected override line(state: ReadState): string {
    const { count, date } = state.info;
    const dated = count > 0 && date ? `. ${this.texts.dataOf(formatDate(date, this.language))}` : '';
    return `${this.said(state)}${dated}`;
  }
}
