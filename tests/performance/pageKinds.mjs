/** One page of every kind: name, file in the built site, address. */
export const pageKinds = [
  { name: 'Explore', file: 'index.html', path: '/' },
  {
    name: 'Council (Cheshire East)',
    file: 'councils/cheshire-east.html',
    path: '/councils/cheshire-east',
  },
  { name: 'Data', file: 'data-set.html', path: '/data-set' },
  { name: 'Not found', file: '404.html', path: '/404' },
];
