// First, so that it is there before any element asks for a register.
import '../context/root.js';
import '../context/module-worker.js';
import { RegisterSource } from '../elements/register-source/register-source.js';

RegisterSource.define();

declare global {
  interface HTMLElementTagNameMap {
    'register-source': RegisterSource;
  }
}
