// The smallest page of its documentation: a field and hits.
window.startSearch = (searchClient) => {
  const search = instantsearch({ indexName: 'algoritmes', searchClient });
  const item = (hit, { html, components }) =>
    html`<article>
      <h2><a href="${hit.url}">${components.Highlight({ hit, attribute: 'name' })}</a></h2>
      <p>${hit.goal}</p>
    </article>`;
  search.addWidgets([
    instantsearch.widgets.searchBox({ container: '#searchbox' }),
    instantsearch.widgets.hits({ container: '#hits', templates: { item } }),
  ]);
  search.start();
};
