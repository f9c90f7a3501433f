// As InstantSearch documents it, in a file instead of in the page, which the reference header asks of everybody.
startSearch(window['algoliasearch/lite'].liteClient('ABCDEFGHIJ', 'search-only'));
