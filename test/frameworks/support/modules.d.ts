/** As far as the pages here use them: these packages bring no types, or none of the file that browsers read. */
declare module 'vue/dist/vue.esm-browser.prod.js' {
  export * from 'vue';
}

declare module 'alpinejs' {
  const Alpine: {
    data(name: string, make: () => object): void;
    initTree(root: Element): void;
    destroyTree(root: Element): void;
    nextTick(): Promise<void>;
    reactive<T extends object>(given: T): T;
    start(): void;
  };
  export default Alpine;
}

declare module 'htmx.org/dist/htmx.esm.js' {
  const htmx: {
    readonly version: string;
    swap(given: { text: string; sourceElement: Element; target: Element; swap: string }): Promise<void>;
  };
  export default htmx;
}

declare module '@hotwired/turbo' {
  export function renderStreamMessage(message: string): void;
}
