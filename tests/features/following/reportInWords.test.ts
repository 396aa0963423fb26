import { expect, it } from 'vitest';
import { reportInWords } from '#features/following/reportInWords.ts';
import { imaginaryReport } from '#tests/support/imaginaryCouncil.ts';
import { imaginaryReports } from '#tests/support/imaginaryReports.ts';

const { sif, ilacs2019, ilacs2024, ilacs2026 } = imaginaryReports;
const reports = [sif, ilacs2019, ilacs2024, ilacs2026];
const words = (inspectionId: string) => reportInWords(reports, inspectionId).join(' ');

it('names what fell and what stayed, then the overall grade, then what differs between the reports', () => {
  expect(words('e-2024')).toBe(
    'Since 2019: care leavers fell to inadequate; the other three as before: requires improvement. ' +
      'Overall fell from requires improvement to inadequate. ' +
      'Children in care and care leavers were one judgement in one report and two in the other.',
  );
});

it('without an overall grade, says that there is none any more and names each judgement that moved', () => {
  expect(words('e-2026')).toBe(
    'Since 2024: the impact of leaders fell to inadequate; help and protection fell to inadequate; ' +
      'children in care rose to good; care leavers rose to requires improvement. ' +
      'Ofsted no longer gives an overall grade.',
  );
});

it('across frameworks, says that the questions were others', () => {
  // Care was one judgement in 2019, and moved alike against both grades before: it counts once.
  expect(words('e-2019')).toBe(
    'Since 2015: all three judgements as before: requires improvement. ' +
      'Overall as before: requires improvement. ' +
      'The earlier grade is from the single inspection framework (to 2018), the later from ILACS: the scale is the same, the questions are not. ' +
      'Children in care and care leavers were one judgement in one report and two in the other.',
  );
});

it('a first report has none before; one that is not there has no words', () => {
  expect(words('e-sif')).toBe(
    'The data hold no earlier graded report of this council to set it against.',
  );
  expect(words('e-1999')).toBe('');
});

it('never hides an inadequate grade that stays, or a judgement that was not made', () => {
  const before = imaginaryReport('a', 'ilacs-2023', '2023-02-06', '2023-03-20', 'IIGGN');
  const after = imaginaryReport('b', 'ilacs-2023', '2025-02-03', '2025-03-17', 'IIGNG');
  expect(reportInWords([before, after], 'b')[0]).toBe(
    'Since 2023: children in care: not judged in the later report; care leavers: not judged in the earlier report; ' +
      'the other two as before: one good and one inadequate.',
  );
});

it('names the only judgement that stayed', () => {
  const before = imaginaryReport('a', 'ilacs-2023', '2023-02-06', '2023-03-20', 'RRRRI');
  const after = imaginaryReport('b', 'ilacs-2023', '2025-02-03', '2025-03-17', 'IGGGI');
  expect(reportInWords([before, after], 'b')[0]).toBe(
    'Since 2023: the impact of leaders rose to good; help and protection rose to good; ' +
      'children in care rose to good; care leavers as before: inadequate.',
  );
});
