// First, so that it is there before any element asks for a register.
import '../context/root.js';
import '../context/module-worker.js';
import './algorithm-card.js';
import { RegisterSearch } from '../elements/register-search/register-search.js';

RegisterSearch.define();

declare global {
  interface HTMLElementTagNameMap {
    'register-search': RegisterSearch;
  }
}
