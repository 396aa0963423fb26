import { describe, expect, it } from 'vitest';
import { thenAndNowNotes } from '#features/council/thenAndNowNotes.ts';
import { imaginaryReport } from '#tests/support/imaginaryCouncil.ts';
import { imaginaryReports } from '#tests/support/imaginaryReports.ts';
import { realReports } from '#tests/support/realReports.ts';

const { sif, ilacs2019, ilacs2024, ilacs2026 } = imaginaryReports;

describe('where both days lead to one report', () => {
  it('says which day counts, by the year of the inspection', () => {
    const [, before, , latest] = realReports.brent;
    expect(
      thenAndNowNotes({ reports: realReports.brent, abolishedOn: null }, before, latest),
    ).toEqual([
      'By day of inspection: the 2018 report is the one of the last inspection carried out by the end of 2019. Explore counts by publication.',
    ]);
  });
});

describe('where the day of publication leads to another', () => {
  it('names the report of Cheshire East that stood, with its day', () => {
    const reports = realReports['cheshire-east'];
    // Requires improvement throughout in 2015 and in 2019.
    expect(thenAndNowNotes({ reports, abolishedOn: null }, reports[1], reports[2])[1]).toBe(
      'By the day of publication, the report of 15 September 2015 stood at the end of 2019; set against that one, all five changes are the same.',
    );
  });

  it('counts the changes that are others', () => {
    // Overall fell two steps instead of one, leaders fell instead of staying.
    const better = imaginaryReport('e-sif', 'sif', '2015-07-06', '2015-09-15', 'GGRRR');
    const reports = [better, ilacs2019, ilacs2024];
    expect(thenAndNowNotes({ reports, abolishedOn: null }, ilacs2019, ilacs2024)[1]).toBe(
      'By the day of publication, the report of 15 September 2015 stood at the end of 2019; set against that one, two of the five changes below are different.',
    );
  });

  it('says that none stood where the first came out in 2020', () => {
    const reports = [ilacs2019, ilacs2024];
    expect(thenAndNowNotes({ reports, abolishedOn: null }, ilacs2019, ilacs2024)[1]).toBe(
      'By the day of publication, no report stood at the end of 2019, so Explore can’t compare this council.',
    );
  });
});

it('says that none was carried out by 2019 where the first came later', () => {
  const reports = [ilacs2024, ilacs2026];
  expect(thenAndNowNotes({ reports, abolishedOn: null }, ilacs2024, ilacs2026)).toEqual([
    'The data hold no inspection carried out by the end of 2019: the first one after it is set against the latest.',
  ]);
});

it('says nothing of 2019 where the reader chose another report', () => {
  const reports = [sif, ilacs2019, ilacs2024];
  expect(thenAndNowNotes({ reports, abolishedOn: null }, sif, ilacs2024)).toEqual([]);
});

describe('where the last inspection was carried out by 2019', () => {
  const last = imaginaryReport('e-2018', 'ilacs-2018', '2018-11-05', '2018-12-21', 'RIRRR');
  const reports = [sif, last];

  it('names the year of that report, not 2019', () => {
    expect(thenAndNowNotes({ reports, abolishedOn: null }, sif, last)).toEqual([
      'The data hold no graded inspection since the one of 2018, so it is set against an earlier one.',
    ]);
  });

  it('gives an abolished council its end', () => {
    expect(thenAndNowNotes({ reports, abolishedOn: '2019-04-01' }, sif, last)).toEqual([
      'The council was abolished on 1 April 2019. Its last report is the one of 2018.',
    ]);
  });
});
