import htmx from 'htmx.org/dist/htmx.esm.js';
import { hearAround, written } from './support/page.js';
import { specify } from './support/specify.js';

specify({
  name: `htmx ${htmx.version}, which morphs`,
  withoutProperties: 'HTML has attributes only',
  start(place, first, hear) {
    place.innerHTML = written(first);
    hearAround(place, hear);
    return (page) => htmx.swap({ text: written(page), sourceElement: place, target: place, swap: 'innerMorph' });
  },
});
