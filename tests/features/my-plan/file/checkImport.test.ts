import { describe, expect, it } from 'vitest';
import { checkImport } from '#features/my-plan/file/checkImport.ts';
import { correctCell } from '#features/my-plan/file/correctCell.ts';
import { leftOutCsv } from '#features/my-plan/file/leftOutCsv.ts';
import { templateCsv } from '#features/my-plan/file/templateCsv.ts';
import { draftOf } from './fileOf.ts';

async function checked(csv: string) {
  return checkImport(await draftOf(csv));
}

/** Where each problem is and what it is: `error 3 due 31/02/2026`. */
function places(check: Awaited<ReturnType<typeof checked>>): string[] {
  return check.problems.map(
    ({ severity, line, columnName, found }) => `${severity} ${line} ${columnName ?? '-'} ${found}`,
  );
}

const planted = [
  'id,title,due,owner,status,evidence',
  'a1,Answer every contact,30/09/2026,Head of front door,On track,https://eastmere.example/a',
  'a2,Check ten assessments,31/02/2026,,Delayed,',
  'a3,,October 2026,Head of care,Not started,',
  'a4,Write pathway plans,spring 2026,,At risk,',
  'a1,Open four flats,2027,Head of housing,,',
  'a6,Train new managers,2026-11,,Amber,',
  '',
].join('\r\n');

describe('a file with five planted faults', () => {
  it('gives those five, each at its row and column', async () => {
    const check = await checked(planted);
    expect(check.problems.map(({ line, column, severity }) => [line, column, severity])).toEqual([
      [3, 2, 'error'],
      [4, 1, 'error'],
      [5, 2, 'error'],
      [6, 0, 'error'],
      [7, 4, 'error'],
    ]);
    expect(places(check)).toEqual([
      'error 3 due 31/02/2026',
      'error 4 title ',
      'error 5 due spring 2026',
      'error 6 id a1',
      'error 7 status Amber',
    ]);
    expect(check.leftOut).toEqual([3, 4, 5, 6, 7]);
    expect(check.taken).toBe(1);
    expect(check.plan.milestones.map(({ title }) => title)).toEqual(['Answer every contact']);
    expect(new Set(check.problems.map(({ id }) => id)).size).toBe(5);
  });

  it('is mended cell by cell', async () => {
    let draft = await draftOf(planted);
    draft = correctCell(draft, 3, 2, '28/02/2026');
    draft = correctCell(draft, 4, 1, 'Find homes nearby');
    draft = correctCell(draft, 5, 2, 'January 2026');
    draft = correctCell(draft, 6, 0, '');
    draft = correctCell(draft, 7, 4, 'At risk');
    const check = checkImport(draft);
    expect(check.problems).toEqual([]);
    expect(check.plan.milestones.map(({ id, due, status }) => [id, due, status])).toEqual([
      ['a1', '2026-09-30', 'on-track'],
      ['a2', '2026-02-28', 'delayed'],
      ['a3', '2026-10', 'not-started'],
      ['a4', '2026-01', 'at-risk'],
      ['open-four-flats', '2027', 'unknown'],
      ['a6', '2026-11', 'at-risk'],
    ]);
  });

  it('gives the rows left out back as they were', async () => {
    const draft = await draftOf(planted);
    const again = await draftOf(leftOutCsv(draft, checkImport(draft)));
    expect(again.header).toEqual(draft.header);
    expect(again.rows.map(({ cells }) => cells)).toEqual(
      draft.rows.slice(1).map((row) => row.cells),
    );
  });
});

describe('columns', () => {
  it('that are not known are told of, and the rest is taken', async () => {
    const check = await checked('Titel,Action,Budget\nA,Open four flats,£4m\n');
    expect(places(check)).toEqual(['warning 1 Titel Titel', 'warning 1 Budget Budget']);
    expect(check.problems[0]?.mend).toContain('“title”');
    expect(check.ignoredColumns).toEqual(['Titel', 'Budget']);
    expect(check.taken).toBe(1);
  });

  it('that are mistyped can be mended in the header', async () => {
    const draft = await draftOf('titel,due\nOpen four flats,2027\n');
    const before = checkImport(draft);
    expect(before.taken).toBe(0);
    expect(before.leftOut).toEqual([2]);
    expect(before.problems.map(({ line, column }) => [line, column])).toEqual([
      [1, 0],
      [1, null],
    ]);
    const after = checkImport(correctCell(draft, draft.headerLine, 0, 'title'));
    expect(after.problems).toEqual([]);
    expect(after.plan.milestones[0]).toMatchObject({ title: 'Open four flats', due: '2027' });
  });

  it('that say the same twice: ours is taken, or else the first', async () => {
    const check = await checked('Action,Lead,owner,Due date,Deadline\nA,B,C,2026,2027\n');
    expect(places(check)).toEqual(['error 1 Lead Lead', 'error 1 Deadline Deadline']);
    expect(check.plan.milestones[0]).toMatchObject({ ownerRole: 'C', due: '2026' });
  });

  it('without a name are told of only where they hold something', async () => {
    expect(places(await checked('title,,\nA,,\n'))).toEqual([]);
    expect(places(await checked('title,,\nA,,b\n'))).toEqual(['warning 1 - ']);
  });
});

describe('rows', () => {
  it('with more cells than columns are left out, at the first that is too many', async () => {
    const check = await checked('title,due\nFind homes, nearby,2026,\nOpen flats,2027,,,\n');
    expect(check.problems.map(({ line, column, found }) => [line, column, found])).toEqual([
      [2, 1, ' nearby'],
      [2, 2, '2026'],
    ]);
    expect(check.plan.milestones.map(({ title }) => title)).toEqual(['Open flats']);
  });

  it('with a cell of over 5,000 characters are left out', async () => {
    const check = await checked(`title,note\nA,${'x'.repeat(5000)}\nB,${'x'.repeat(5001)}\n`);
    expect(check.problems.map(({ line, column, says }) => [line, column, says])).toEqual([
      [3, 1, 'This cell holds 5,001 characters. The most is 5,000.'],
    ]);
    expect(check.problems[0]?.found.length).toBe(81);
    expect(check.taken).toBe(1);
  });

  it('that are empty are passed over, and counted as a spreadsheet counts them', async () => {
    const check = await checked('title,due\n,\n\n"Of two\nlines",2026\n,31/31/2026\n');
    expect(check.leftOut).toEqual([5]);
    expect(check.taken).toBe(1);
  });

  it('with blanks alone in a cell have nothing there', async () => {
    const check = await checked('plan,priority,title,owner\n  ,  ,A,  \nOne, \t,B,\n');
    expect(check.problems).toEqual([]);
    expect(check.plan.title).toBe('One');
    expect(check.plan.milestones).toMatchObject([
      { priority: '', ownerRole: null },
      { priority: '', ownerRole: null },
    ]);
  });

  it('keep HTML and formulas as text', async () => {
    const check = await checked('title,note\n<b>Bold</b>,"=HYPERLINK(""x"")"\n');
    expect(check.problems).toEqual([]);
    expect(check.plan.milestones[0]).toMatchObject({
      title: '<b>Bold</b>',
      note: '=HYPERLINK("x")',
    });
  });

  it('take evidence that is no web address as text, with a word', async () => {
    const check = await checked('title,evidence\nA,javascript:alert(1)\nB,https://a.example\n');
    expect(places(check)).toEqual(['warning 2 evidence javascript:alert(1)']);
    expect(check.plan.milestones.map(({ evidence }) => evidence)).toEqual([
      'javascript:alert(1)',
      'https://a.example',
    ]);
  });

  it('name themes by id or in words', async () => {
    const check = await checked('title,themes\nA,"front-door; Early help, !"\n');
    expect(check.plan.milestones[0]?.themes).toEqual(['front-door', 'early-help']);
    expect(places(check)).toEqual(['warning 2 themes front-door; Early help, !']);
  });

  it('keep an earlier status with its date, and no date without one', async () => {
    const check = await checked(
      'title,earlier_status,earlier_status_as_at\nA,At risk,03/03/2026\nB,,03/03/2026\n',
    );
    expect(check.plan.milestones.map(({ earlier }) => earlier)).toEqual([
      { status: 'at-risk', asAt: '2026-03-03' },
      null,
    ]);
    expect(places(check)).toEqual(['warning 3 earlier_status_as_at 03/03/2026']);
  });
});

describe('ids', () => {
  it('that are missing come from titles, the same each time, unlike all others', async () => {
    const csv = 'id,title\n,Open flats\nopen-flats-2,Other\n,Open flats\n,Open flats\n,🏠\n';
    const ids = (await checked(csv)).plan.milestones.map(({ id }) => id);
    expect(ids).toEqual(['open-flats', 'open-flats-2', 'open-flats-3', 'open-flats-4', 'action']);
    expect((await checked(csv)).plan.milestones.map(({ id }) => id)).toEqual(ids);
  });

  it('that are written anew are told of once', async () => {
    const check = await checked('ref,title\n1.1,A\n1.2,B\nc,C\n');
    expect(check.plan.milestones.map(({ id }) => id)).toEqual(['1-1', '1-2', 'c']);
    expect(places(check)).toEqual(['warning 2 ref 1.1']);
    expect(check.problems[0]?.says).toContain('“1-1”, and 1 more below');
  });
});

describe('the plan itself', () => {
  it('is named by the first row that says anything; rows that differ are told of once', async () => {
    const check = await checked(
      'plan,council,title\n,,A\nOne,Eastmere,B\nTwo,Eastmere,C\nThree,,D\n',
    );
    expect(check.plan).toMatchObject({ title: 'One', council: 'Eastmere', startedFrom: null });
    expect(places(check)).toEqual(['warning 4 plan Two']);
    expect(check.taken).toBe(4);
  });
});

it('the template reads back without a problem, and says of each row that it is made up', async () => {
  const check = await checked(templateCsv());
  expect(check.problems).toEqual([]);
  expect(check.plan.title).toContain('Made-up');
  expect(check.plan.milestones.map(({ due, originalDue }) => [due, originalDue])).toEqual([
    ['2026-09-30', null],
    ['2026-10', '2026-07'],
    ['2026-12-18', null],
    ['2027', null],
  ]);
  for (const { note } of check.plan.milestones) expect(note).toMatch(/^Made up\./);
});

describe('a year of two digits', () => {
  const csv = (due: string, second: string) =>
    `title,due\r\nAnswer calls sooner,${due}\r\nAsk the board,${second}\r\n`;

  it('is read as one of this century, and told of once for the file', async () => {
    const { plan, problems } = checkImport(await draftOf(csv('03/02/26', 'Jan-27')));
    expect(plan.milestones.map(({ due }) => due)).toEqual(['2026-02-03', '2027-01']);
    expect(problems).toMatchObject([
      {
        line: 2,
        column: 1,
        severity: 'warning',
        says: 'The year has two digits. It is read as 3 February 2026. So is 1 other date of the file.',
      },
    ]);
  });

  it('does not make up a day that is not there', async () => {
    const { plan, problems } = checkImport(await draftOf(csv('31/02/26', '31/01/2026')));
    expect(plan.milestones.map(({ title }) => title)).toEqual(['Ask the board']);
    expect(problems).toMatchObject([
      { line: 2, column: 1, severity: 'error', says: 'There is no such day in the calendar.' },
    ]);
  });
});
