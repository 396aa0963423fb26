import { describe, expect, it } from 'vitest';
import { readModule, type Aliases } from '#tests/support/architecture/readModule.ts';

const aliases: Aliases = [
  ['#contract/', './src/contract/'],
  ['#app/', './src/app/'],
];

function importsOf(text: string, file = 'src/app/pages/Page.tsx') {
  return readModule(file, text, aliases).imports;
}

describe('imports', () => {
  it.each([
    ["import { a } from '#contract/grades.ts';", 'src/contract/grades.ts', false],
    ["import type { A } from '#contract/grades.ts';", 'src/contract/grades.ts', true],
    ["import { type A, type B } from '#contract/grades.ts';", 'src/contract/grades.ts', true],
    ["import { type A, b } from '#contract/grades.ts';", 'src/contract/grades.ts', false],
    ["import '../App.module.css';", 'src/app/App.module.css', false],
    ["import * as all from './Other.tsx';", 'src/app/pages/Other.tsx', false],
    ["import text from '../words.ts?raw';", 'src/app/words.ts', false],
    ["export { a } from '#app/routes.ts';", 'src/app/routes.ts', false],
    ["export type { A } from '#app/routes.ts';", 'src/app/routes.ts', true],
    ["const a = () => import('#app/routes.ts');", 'src/app/routes.ts', false],
    ["type A = import('#app/routes.ts').Route;", 'src/app/routes.ts', true],
    ["const a = <b>{lazy(() => import('./Other.tsx'))}</b>;", 'src/app/pages/Other.tsx', false],
    ["import { useMemo } from 'react';", null, false],
  ])('%s', (text, target, typeOnly) => {
    expect(importsOf(text)).toEqual([{ target, typeOnly }]);
  });

  it('are not what comments and strings say', () => {
    expect(importsOf("// import { a } from './a.ts';\nconst b = \"import './b.ts'\";")).toEqual([]);
  });

  it('are not looked for in style sheets', () => {
    expect(importsOf("@import './other.css';", 'src/app/App.module.css')).toEqual([]);
  });
});

describe('exports', () => {
  const read = (text: string) => readModule('src/app/a.ts', text, aliases);

  it.each([
    'export default function start() {}',
    'export default 1;',
    'const a = 1;\nexport { a as default };',
    "export { default } from './b.ts';",
  ])('are by default in: %s', (text) => {
    expect(read(text).hasDefaultExport).toBe(true);
  });

  it('pass all on with a star', () => {
    expect(read("export * from './b.ts';").passesAllOn).toBe(true);
  });

  it('are named otherwise', () => {
    const { hasDefaultExport, passesAllOn } = read(
      "export const a = 1;\nexport { b } from './b.ts';",
    );
    expect([hasDefaultExport, passesAllOn]).toEqual([false, false]);
  });
});

it('counts lines, whether or not the last one ends', () => {
  expect(readModule('src/app/a.ts', 'a;\nb;\n', aliases).lines).toBe(2);
  expect(readModule('src/app/a.ts', 'a;\nb;', aliases).lines).toBe(2);
});
