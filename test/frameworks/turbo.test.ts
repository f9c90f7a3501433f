import { renderStreamMessage } from '@hotwired/turbo';
import { hearAround, written } from './support/page.js';
import { specify } from './support/specify.js';

specify({
  name: 'Turbo 8, with streams that morph',
  withoutProperties: 'HTML has attributes only',
  start(place, first, hear) {
    place.innerHTML = written(first);
    hearAround(place, hear);
    return (page) => {
      renderStreamMessage(
        `<turbo-stream action="update" method="morph" target="place"><template>${written(page)}</template></turbo-stream>`,
      );
    };
  },
});
