/** A page with this in it, read by the browser as a page is. */
export async function pageWith(head: string, markup: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.title = 'pasted';
  frame.srcdoc = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Pagina</title>${head}</head><body><h1>Pagina</h1>${markup}</body></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame;
}
