import { expect, it } from 'vitest';
import { themesOfTopic } from '#domain/topicThemes.ts';
import { readTable } from '#tests/support/readTable.ts';

const themes = new Set(readTable('themes.csv').map((row) => row['theme_id']));
const topics = new Set(readTable('inspections.csv').map((row) => row['theme'] ?? ''));

it('leads only to themes there are', () => {
  const led = [...topics].flatMap((topic) => themesOfTopic(topic));
  expect(led).toContain('front-door');
  expect(led.filter((theme) => !themes.has(theme))).toEqual([]);
});

it('reads a topic narrowly, and knows nothing of others', () => {
  expect(themesOfTopic('front-door')).toEqual(['front-door']);
  expect(themesOfTopic('children-in-need-and-protection-plans')).toEqual([
    'child-plans',
    'child-protection',
  ]);
  expect(themesOfTopic('made-up')).toEqual([]);
  expect(themesOfTopic('constructor')).toEqual([]);
  expect(themesOfTopic(null)).toEqual([]);
});
