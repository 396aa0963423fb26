import { describe, expect, it } from 'vitest';
import type { GradedReport } from '#contract/gradedReport.ts';
import { councilHeadline } from '#features/council/councilHeadline.ts';
import {
  imaginaryCouncil,
  imaginaryEvent,
  imaginaryInspection,
  imaginaryReport,
} from '#tests/support/imaginaryCouncil.ts';
import { realReports } from '#tests/support/realReports.ts';

function headline(name: string, reports: GradedReport[], fields = {}) {
  return councilHeadline(imaginaryCouncil({ name, reports, ...fields }));
}

describe('the headline on real reports', () => {
  it('sets care leavers of 2024 against the joint judgement of 2019 in Cheshire East', () => {
    expect(headline('Cheshire East', realReports['cheshire-east']).headline).toBe(
      'Cheshire East: care leavers fell to inadequate since 2019, three still require improvement',
    );
  });

  it('names the level where all held at one', () => {
    expect(headline('Brent', realReports.brent).headline).toBe(
      'Brent: all four judgements are still good, as in 2023',
    );
  });

  it('says that all rose, without a level where they differ', () => {
    expect(headline('Liverpool', realReports.liverpool).headline).toBe(
      'Liverpool: all four judgements rose since 2023',
    );
  });

  it('puts the larger group first and counts a single mover where the name is too long', () => {
    expect(headline('Trafford', realReports.trafford).headline).toBe(
      'Trafford: two judgements fell to inadequate since 2022, one rose to good, one still requires improvement',
    );
  });

  it('says the noun once, in the first group', () => {
    expect(headline('Doncaster', realReports.doncaster).headline).toBe(
      'Doncaster: three judgements rose to good since 2022, one still requires improvement',
    );
  });

  it('counts how many fell to inadequate where not all did', () => {
    expect(headline('Isles of Scilly', realReports['isles-of-scilly']).headline).toBe(
      'Isles of Scilly: all four judgements fell since 2019, two to inadequate',
    );
  });

  it('counts a judgement that had not been judged before apart', () => {
    // 2016: good, good and twice not judged; 2019: leaders outstanding, the rest good.
    const until2019 = realReports['isles-of-scilly'].slice(0, 2);
    expect(headline('Isles of Scilly', until2019).headline).toBe(
      'Isles of Scilly: one judgement rose to outstanding since 2016, one is still good, one had not been judged before',
    );
  });

  it('gives a first inspection as such', () => {
    expect(headline('Cumberland', realReports.cumberland).headline).toBe(
      'Cumberland: three judgements are good and one requires improvement in its first inspection',
    );
  });

  it('gives an abolished council its end and three judgements where care was judged together', () => {
    expect(headline('Cumbria', realReports.cumbria, { abolishedOn: '2023-04-01' }).headline).toBe(
      'Cumbria (abolished 2023): last judged in 2022, one judgement is good and two require improvement',
    );
  });
});

describe('the headline without reports', () => {
  it('says that a new council is not inspected yet', () => {
    expect(headline('Eastmere', [], { establishedOn: '2026-04-01' }).headline).toBe(
      'Eastmere: not inspected yet since it began in April 2026',
    );
  });

  it('says that the data hold none', () => {
    expect(headline('Eastmere', []).headline).toBe(
      'Eastmere: no graded inspection in the data yet',
    );
  });
});

describe('the kicker', () => {
  it('counts graded inspections, and keeps the capital of London', () => {
    const { kicker } = headline('Brent', realReports.brent, {
      region: 'London',
      kind: 'london-borough',
    });
    expect(kicker).toBe('London · London council · 4 graded inspections since 2014');
  });
});

describe('the lead', () => {
  it('gives the days, the share of inadequate judgements and the visits since', () => {
    const reports = realReports['cheshire-east'];
    const { lead } = headline('Cheshire East', reports, {
      inspections: [
        imaginaryInspection({
          id: 'cheshire-east-ilacs-2024-05-16',
          kind: 'ilacs-standard',
          startedOn: '2024-02-26',
          endedOn: '2024-03-08',
          publishedOn: '2024-05-16',
        }),
      ],
      events: ['2025-02', '2025-06', '2025-10'].map((occurredOn) =>
        imaginaryEvent({ id: `e-${occurredOn}`, type: 'monitoring-visit', occurredOn }),
      ),
    });
    expect(lead).toBe(
      'Ofsted last inspected its children’s services from 26 February to 8 March 2024 and published its report on 16 May 2024. One inadequate judgement of four, care leavers, and the overall grade is inadequate. Three monitoring visits have followed; no new inspection had been published by 20 August 2026. In the inspection before, in 2019, children in care and care leavers were one judgement.',
    );
  });

  it('gives no overall grade for 2026 and says why', () => {
    expect(headline('Trafford', realReports.trafford).lead).toContain(
      'Two inadequate judgements of four (the impact of leaders, help and protection). Ofsted gave four judgements and no overall grade: it stopped giving one in April 2026.',
    );
  });

  it('does not tie an overall grade to an inadequate judgement it does not follow', () => {
    const doncaster2022 = realReports.doncaster.slice(0, 2);
    expect(headline('Doncaster', doncaster2022).lead).toContain(
      'One inadequate judgement of three, the impact of leaders; the overall grade is requires improvement.',
    );
  });

  it('says all where all are inadequate', () => {
    const reports = [imaginaryReport('e1', 'ilacs-2023', '2024-01-08', '2024-03-01', 'IIIII')];
    expect(headline('Eastmere', reports).lead).toContain(
      'All four judgements are inadequate, and so is the overall grade.',
    );
  });

  it('parts names of successors that hold an "and" and says that grades are not inherited', () => {
    const { lead } = headline('Cumbria', realReports.cumbria, {
      abolishedOn: '2023-04-01',
      successors: ['Cumberland', 'Westmorland and Furness'].map((name) => ({
        id: name.toLowerCase().replaceAll(' ', '-'),
        name,
        gssCode: 'E06000000',
        reports: [],
        changedOn: '2023-04-01',
      })),
    });
    expect(lead).toContain(
      'It was replaced on 1 April 2023 by new councils: Cumberland; Westmorland and Furness. They did not inherit its grades.',
    );
  });
});
