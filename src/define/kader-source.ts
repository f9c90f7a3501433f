// First, so that it is there before any element asks for a kader.
import '../context/root.js';
import { KaderSource } from '../elements/kader-source/kader-source.js';

KaderSource.define();

declare global {
  interface HTMLElementTagNameMap {
    'kader-source': KaderSource;
  }
}
