import { expect, test } from 'vitest';
import { matchPage } from '#app/matchPage.ts';

test.each([
  ['/', 'explore', {}],
  ['/data', 'data', {}],
  ['/data-set', 'data', {}],
  ['/changes', 'changes', {}],
  ['/report-a-mistake', 'report-a-mistake', {}],
  ['/leads', 'leads', {}],
  ['/after-inadequate', 'after-inadequate', {}],
  ['/councils/cheshire-east', 'council', { councilId: 'cheshire-east' }],
  ['/councils/cheshire-east/', 'council', { councilId: 'cheshire-east' }],
  ['/themes', 'themes', {}],
  ['/themes/management-oversight', 'theme', { themeId: 'management-oversight' }],
  ['/councils', 'not-found', {}],
  ['/nowhere/at/all', 'not-found', {}],
])('%s leads to %s', (path, name, params) => {
  const page = matchPage(path);
  expect(page.route.name).toBe(name);
  expect(page.params).toMatchObject(params);
});
