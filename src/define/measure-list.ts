// First, so that it is there before any element asks for a kader.
import '../context/root.js';
import { MeasureList } from '../elements/measure-list/measure-list.js';

MeasureList.define();

declare global {
  interface HTMLElementTagNameMap {
    'measure-list': MeasureList;
  }
}
