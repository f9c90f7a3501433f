import { Idiomorph } from 'idiomorph';
import { morphing } from './support/page.js';
import { specify } from './support/specify.js';

specify(
  morphing('idiomorph, as Livewire and others morph a page', (place, html) =>
    Idiomorph.morph(place, html, { morphStyle: 'innerHTML' }),
  ),
);
