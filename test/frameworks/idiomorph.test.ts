import { Idiomorph } from 'idiomorph';
import { hearAround, written } from './support/page.js';
import { specify } from './support/specify.js';

specify({
  name: 'idiomorph, as Livewire and others morph a page',
  withoutProperties: 'HTML has attributes only',
  start(place, first, hear) {
    place.innerHTML = written(first);
    hearAround(place, hear);
    return (page) => Idiomorph.morph(place, written(page), { morphStyle: 'innerHTML' });
  },
});
