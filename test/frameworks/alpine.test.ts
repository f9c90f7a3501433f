import Alpine from 'alpinejs';
import { CARD, SRC } from './support/page.js';
import { specify } from './support/specify.js';

const TEMPLATE = `
  <main x-data="page">
    <p class="tick" x-text="tick"></p>
    <template x-if="shown"
      ><register-search id="one" src="${SRC}" :heading="heading" :page-size="size" :deep-link="deepLink"
        @ar-search="hear($event)"><a href="/register">Register</a></register-search></template>
    <algorithm-card id="light" src="${SRC}" algorithm-id="${CARD}" light-dom><div><a href="/register">Register</a></div></algorithm-card>
    <algorithm-card id="given" x-effect="$el.registration = registration"></algorithm-card>
    <ul>
      <template x-for="key in keys" :key="key"
        ><li><register-search :id="key" src="${SRC}" page-size="1"><a href="/register">Register</a></register-search></li></template>
    </ul>
  </main>`;

let state: object = {};
Alpine.data('page', () => state);
Alpine.start();

specify({
  name: 'Alpine 3',
  async start(place, first, hear) {
    const page = Alpine.reactive({ ...first, hear });
    state = page;
    // Alpine sees by itself what comes onto the page.
    place.innerHTML = TEMPLATE;
    await Alpine.nextTick();
    return (next) => {
      Object.assign(page, next);
      return Alpine.nextTick();
    };
  },
});
