import { createApp, nextTick, shallowReactive, version } from 'vue/dist/vue.esm-browser.prod.js';
import { CARD, SRC } from './support/page.js';
import { specify } from './support/specify.js';

const TEMPLATE = `
  <p class="tick">{{ page.tick }}</p>
  <register-search v-if="page.shown" id="one" :src="src" :heading="page.heading" :page-size="page.size"
    :deep-link="page.deepLink" @ar-search="hear"><a href="/register">Register</a></register-search>
  <algorithm-card id="light" :src="src" algorithm-id="${CARD}" light-dom><div><a href="/register">Register</a></div></algorithm-card>
  <algorithm-card id="given" :registration="page.registration"></algorithm-card>
  <ul>
    <li v-for="key in page.keys" :key="key"
      ><register-search :id="key" :src="src" :page-size="1"><a href="/register">Register</a></register-search></li>
  </ul>`;

specify({
  name: `Vue ${version}`,
  start(place, first, hear) {
    const page = shallowReactive({ ...first });
    const app = createApp({ setup: () => ({ page, hear, src: SRC }), template: TEMPLATE });
    app.config.compilerOptions.isCustomElement = (tag) => tag.includes('-');
    app.mount(place);
    return (next) => {
      Object.assign(page, next);
      return nextTick();
    };
  },
});
