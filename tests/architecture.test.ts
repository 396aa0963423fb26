import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { arrowFaults } from '#tests/support/architecture/arrowFaults.ts';
import { cycleFaults } from '#tests/support/architecture/cycleFaults.ts';
import { exportFaults } from '#tests/support/architecture/exportFaults.ts';
import { lengthFaults } from '#tests/support/architecture/lengthFaults.ts';
import { linkFaults } from '#tests/support/architecture/linkFaults.ts';
import { nameFaults } from '#tests/support/architecture/nameFaults.ts';
import { readProject } from '#tests/support/architecture/readProject.ts';

// Each rule is tried on a made-up fault in tests/architecture/.
const root = fileURLToPath(new URL('..', import.meta.url));
const modules = readProject(root, ['src', 'mocks', 'tests']);
const built = modules.filter(({ path }) => !path.startsWith('tests/'));

describe('the house', () => {
  it('is read whole: every part is there, with what it imports', () => {
    const heads = [...new Set(built.map(({ path }) => path.split('/').slice(0, 2).join('/')))];
    expect(heads).toEqual(
      expect.arrayContaining(['src/contract', 'src/domain', 'src/publisher', 'src/shared']),
    );
    const domain = modules.find(({ path }) => path === 'src/domain/frameworks.ts');
    expect(domain?.imports.map(({ target }) => target)).toContain('src/contract/gradeIds.ts');
  });

  it('has arrows that go one way', () => {
    expect(arrowFaults(built)).toEqual([]);
  });

  it('has no files that import each other in a circle', () => {
    expect(cycleFaults(modules)).toEqual([]);
  });

  it('exports by name, from where a thing is', () => {
    expect(exportFaults(modules)).toEqual([]);
  });

  it('names files and folders by what is in them', () => {
    expect(nameFaults(modules.map(({ path }) => path))).toEqual([]);
  });

  it('keeps files short', () => {
    expect(lengthFaults(modules)).toEqual([]);
  });
});

describe('the links of', () => {
  const decisions = existsSync(`${root}/.github`)
    ? readdirSync(`${root}/.github`, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.md'))
        .map((name) => `.github/${name.replaceAll('\\', '/')}`)
    : [];
  const pages = ['README.md', 'public/data/README.md', ...decisions].filter((page) =>
    existsSync(`${root}/${page}`),
  );

  it.each(pages)('%s lead somewhere', (page) => {
    const text = readFileSync(`${root}/${page}`, 'utf8');
    expect(linkFaults(page, text, (path) => existsSync(`${root}/${path}`))).toEqual([]);
  });
});
