import { expect } from '@playwright/test';
import { pagePaths } from './support/pagePaths.ts';
import { readingPage } from './support/readingPage.ts';
import { readSvg } from './support/readSvg.ts';
import { siteTest as test } from './support/siteTest.ts';
import { TakeAwayPage } from './support/TakeAwayPage.ts';

// Pictures as they leave the site, with numbers counted from the CSV files apart from the app: see the
// specs of the pages.

interface Case {
  path: string;
  place: string;
  headline: RegExp;
  source: RegExp;
  /** In the alternative text, which has every value. */
  description: readonly string[];
  /** Words and numbers that stand on the drawing, each by itself. */
  marks: readonly string[];
}

const { themes, theme, afterInadequate, areaSend, jointInspections } = pagePaths;
const reports = /Ofsted inspection reports/;

const cases: readonly Case[] = [
  {
    path: themes,
    place: '#ranking',
    headline: /management oversight and supervision, in 171 of 322 reports$/,
    source: reports,
    description: ['Plans for children: 146 reports (45.3%) of 103 councils, 178 areas'],
    marks: ['Management oversight and supervision', '53% 171', '45% 146', '38% 121', '35% 112'],
  },
  {
    path: `${themes}?region=London`,
    place: '#ranking',
    headline: /management oversight and supervision, in 31 of 69 reports$/,
    source: reports,
    description: ['Plans for children: 23 reports (33.3%) of 20 councils'],
    marks: ['45% 31', '33% 23', '30% 21', '29% 20'],
  },
  {
    path: themes,
    place: '#over-time',
    headline: /\d/,
    source: reports,
    // 16 of 26 and 14 of 30.
    description: ['Management oversight and supervision: 2018 62%', '2026 47%'],
    marks: ['supervision', '62%', '47%', '’18', '’26'],
  },
  {
    path: themes,
    place: '#by-grade',
    headline: /\d/,
    source: reports,
    // 52 of 127 and 34 of 35.
    description: ['good 41%', 'inadequate 97%'],
    marks: ['of 71', 'of 127', 'of 78', 'of 35', 'of 11', '41%', '97%'],
  },
  {
    path: theme,
    place: '#years',
    headline: /^Management oversight and supervision: asked for in 171 of 322 reports$/,
    source: reports,
    description: ['2018: 16 of 26.', '2021: 7 of 8.', '2026: 14 of 30.'],
    marks: ['2018', '16', '30', '15', '7', '24', '20', '21', '14'],
  },
  {
    path: afterInadequate,
    place: '#paths',
    headline: /^44 of 53 /,
    source: reports,
    description: [
      'Sunderland: judged inadequate in July 2015',
      'after 73 months (71 to the first day',
    ],
    marks: ['Sunderland', 'Northamptonshire', 'Trafford'],
  },
  {
    path: areaSend,
    place: '#map',
    headline: /24 of 95 local areas$/,
    source: /Care Quality Commission/,
    description: [
      'North West: typically positive 1, inconsistent 8, widespread or systemic failings 7',
    ],
    marks: ['+', '±', '!', '?', '·'],
  },
  {
    path: areaSend,
    place: '#years',
    headline: /24 of 95 local areas$/,
    source: /Care Quality Commission/,
    description: ['2023: 8, 2024: 5, 2025: 6, 2026 so far: 4'],
    marks: ['2026 so far', 'Typically positive 19', '8 (32%)', '5 (19%)', '6 (22%)', '4 (31%)'],
  },
  {
    path: jointInspections,
    place: '#map',
    headline: /^(10|Ten) of 64 joint inspections/,
    source: /HMICFRS/,
    description: [
      'North West: area for priority action named 3, no area for priority action named 9',
    ],
    marks: ['!', 'J', '·'],
  },
  {
    path: jointInspections,
    place: '#years',
    headline: /^(10|Ten) of 64 joint inspections/,
    source: /HMICFRS/,
    description: ['Domestic abuse, 4 in all (2018: 2, 2024: 2)'],
    marks: ['2016', '2025', 'Domestic abuse 4'],
  },
];

for (const { path, place, headline, source, description, marks } of cases) {
  test(`${path}${place}: headline, source and numbers are in its SVG @desktop`, async ({
    page,
    baseURL,
  }) => {
    const takeAway = new TakeAwayPage(page);
    await takeAway.open(path, place);
    await expect(takeAway.headline).toHaveValue(headline);
    const suggested = await takeAway.headline.inputValue();
    const { bytes } = await takeAway.savePicture({ size: 'print-170', format: 'SVG' });
    const picture = await readSvg(await readingPage(page), bytes.toString('utf8'));
    // A long headline breaks into lines.
    expect(picture.headline.replaceAll(' ', '')).toBe(suggested.replaceAll(' ', ''));
    expect(picture.source).toMatch(source);
    expect(picture.source).toContain('Data to 20 August 2026');
    expect(picture.source).toContain('Open Government Licence v3.0');
    expect(picture.source).toContain(`${baseURL ?? ''}${path}${place}`);
    for (const words of description) expect(picture.description).toContain(words);
    const drawn = picture.marks.map((words) => words.replace(/\s+/g, ' '));
    expect(drawn).toEqual(expect.arrayContaining([...marks]));
  });
}
