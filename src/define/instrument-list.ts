// First, so that it is there before any element asks for a kader.
import '../context/root.js';
import { InstrumentList } from '../elements/instrument-list/instrument-list.js';

InstrumentList.define();

declare global {
  interface HTMLElementTagNameMap {
    'instrument-list': InstrumentList;
  }
}
