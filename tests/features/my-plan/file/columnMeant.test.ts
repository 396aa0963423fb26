import { describe, expect, it } from 'vitest';
import { columnMeant } from '#features/my-plan/file/columnMeant.ts';
import { planColumns } from '#features/my-plan/file/planColumns.ts';

it.each([...planColumns])('knows our own “%s”', (column) => {
  expect(columnMeant(column)).toEqual({ kind: 'known', column, own: true });
});

it.each([
  ['Due date', 'due'],
  ['Due Date (dd/mm/yyyy)', 'due'],
  ['DEADLINE:', 'due'],
  ['Target date', 'due'],
  ['Original due date', 'original_due'],
  ['Lead', 'owner'],
  ['Responsible officer', 'owner'],
  ['Action', 'title'],
  ['Milestone', 'title'],
  ['RAG', 'status'],
  ['RAG rating', 'status'],
  ['Last updated', 'status_as_at'],
  ['Comments', 'note'],
  ['Action no.', 'id'],
  // As the public data set names them.
  ['due_on', 'due'],
  ['owner_role', 'owner'],
  ['evidence_note', 'note'],
  ['source_url', 'evidence'],
])('takes “%s” for %s', (name, column) => {
  expect(columnMeant(name)).toEqual({ kind: 'known', column, own: false });
});

describe('of a name it does not know', () => {
  it.each([
    ['titel', 'title'],
    ['dedline', 'due'],
    ['Ownr', 'owner'],
    ['priorty', 'priority'],
  ])('takes “%s” for a slip of %s', (name, near) => {
    expect(columnMeant(name)).toEqual({ kind: 'unknown', near });
  });

  it.each(['Budget', 'Cost', 'X', '', '成本'])('guesses nothing for “%s”', (name) => {
    expect(columnMeant(name)).toEqual({ kind: 'unknown', near: null });
  });
});
