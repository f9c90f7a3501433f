// First, so that it is there before any element asks for a register.
import '../context/root.js';
import '../context/module-worker.js';
import { AlgorithmCard } from '../elements/algorithm-card/algorithm-card.js';

AlgorithmCard.define();

declare global {
  interface HTMLElementTagNameMap {
    'algorithm-card': AlgorithmCard;
  }
}
