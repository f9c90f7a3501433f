/** In the place of `locales/late.ts` in the single files, which have all languages inside. */
import { en } from '../locales/en.js';
import { fy } from '../locales/fy.js';

export const AT_HAND = { en, fy };

export const LATE = {};
