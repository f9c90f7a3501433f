// As DocSearch documents it, in a file instead of in the page, which the reference header asks of everybody.
docsearch({ container: '#docsearch', appId: 'ABCDEFGHIJ', apiKey: 'search-only', indices: ['algoritmes'] });
