import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apiPaths } from '#contract/apiPaths.ts';
import { askOutcomeIds } from '#contract/askOutcomeIds.ts';
import { themeFile, type ThemeFile } from '#contract/themeFile.ts';
import { councilsBehindNumber } from '#features/theme/councilsBehindNumber.ts';
import { goodPlaces } from '#features/theme/goodPlaces.ts';
import { placesInWords, togetherInWords } from '#features/theme/placeWords.ts';
import { themeAddress } from '#features/theme/themeAddress.ts';
import { themeData } from '#features/theme/themeData.ts';
import { themeHeadline } from '#features/theme/themeHeadline.ts';
import { noAskFilters } from '#features/theme/themeState.ts';
import { themeView } from '#features/theme/themeView.ts';
import { untoldWords } from '#features/theme/untoldWords.ts';
import { publish } from '#publisher/publish.ts';
import { publishRealData } from '#tests/support/publishRealData.ts';
import { readAnswer } from '#tests/support/readAnswer.ts';
import { tinyDataSet } from '#tests/support/tinyDataSet.ts';

const tiny = publish(tinyDataSet()).output;
const real = (await publishRealData()).output;

function tinyFile(themeId: string): ThemeFile {
  return readAnswer(tiny, apiPaths.theme(themeId), themeFile);
}

function realFile(themeId: string): ThemeFile {
  return readAnswer(real, apiPaths.theme(themeId), themeFile);
}

const oversight = themeData(realFile('management-oversight'));
const codec = themeAddress(oversight);

test('the address holds what is chosen, and nothing where nothing is', () => {
  for (const query of [
    'outcome=came-back&region=North+West&open=asked',
    'open=2020',
    'outcome=no-later',
    '',
  ]) {
    expect(codec.write(codec.read(new URLSearchParams(query))).toString()).toBe(query);
  }
  expect(codec.write(codec.read(new URLSearchParams('utm=x'))).toString()).toBe('');
});

test('what the page does not know is left out, and said', () => {
  const state = codec.read(new URLSearchParams('outcome=gone&region=Tarn&open=1999'));
  expect(state).toMatchObject({ ...noAskFilters, open: null });
  expect(state.adjusted).toHaveLength(3);
  const leftover = themeAddress(themeData(realFile('other')));
  expect(leftover.read(new URLSearchParams('outcome=came-back')).adjusted).toHaveLength(1);
});

test('for any filters, what is shown and what is not add up to all', () => {
  const regions = [null, ...oversight.regions];
  fc.assert(
    fc.property(fc.constantFrom(...regions), (region) => {
      const all = themeView(oversight.rows, { outcome: null, region });
      expect(all.shown).toHaveLength(all.there);
      const parts = askOutcomeIds.map(
        (outcome) => themeView(oversight.rows, { outcome, region }).shown.length,
      );
      expect(parts).toEqual(all.outcomes.map(({ count }) => count));
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(all.there);
    }),
  );
  const byRegion = oversight.regions.map(
    (region) => themeView(oversight.rows, { outcome: null, region }).there,
  );
  expect(byRegion.reduce((sum, one) => sum + one, 0)).toBe(171);
});

test('the councils behind a number: each once, with the days of its reports', () => {
  const asked = councilsBehindNumber(oversight, 'asked');
  expect(asked.title).toBe('116 councils asked');
  expect(asked.councils).toHaveLength(116);
  expect(asked.councils.find(({ id }) => id === 'cheshire-east')).toEqual({
    id: 'cheshire-east',
    name: 'Cheshire East',
    detail: 'reports of 9 January 2020 and 16 May 2024',
  });
  const tinyOversight = themeData(tinyFile('management-oversight'));
  expect(councilsBehindNumber(tinyOversight, 'came-back')).toEqual({
    title: '1 council: came back',
    councils: [{ id: 'eastmere', name: 'Eastmere', detail: 'report of 16 December 2019' }],
  });
  expect(councilsBehindNumber(tinyOversight, '2025').title).toBe(
    '1 council asked in reports published in 2025',
  );
});

test('the headline is worked out from the outcomes', () => {
  expect(themeHeadline(realFile('management-oversight'))).toEqual({
    headline:
      'Management oversight and supervision: asked of 116 councils; it came back at the next inspection in 55 of 99 cases',
    lead: 'Frequency, quality and recording of supervision and management decisions. Since 2018, 171 of 322 reports asked for it, in 212 areas for improvement.',
  });
  // Asked in 45 reports; of the 34 that have a next one, none asks for it again.
  expect(themeHeadline(realFile('health')).headline).toBe(
    'Health of children in care: asked of 45 councils; it came back at the next inspection in none of 34 cases',
  );
  expect(themeHeadline(realFile('unaccompanied-children')).headline).toBe(
    'Unaccompanied asylum-seeking children: asked of 4 councils; whether it comes back at the next inspection is not known yet',
  );
  expect(themeHeadline(tinyFile('management-oversight')).headline).toBe(
    'Managers’ oversight: asked of 3 councils; it came back at the next inspection in the one case known',
  );
  expect(themeHeadline({ ...tinyFile('front-door'), asked: [] }).headline).toBe(
    'Front door and thresholds: no council was asked',
  );
});

test('what is left over claims neither that it came back nor that anyone put it right', () => {
  const { headline, lead } = themeHeadline(realFile('other'));
  expect(headline).toBe('11 councils were asked for something that no other theme covers');
  expect(lead).toContain('does not say whether any came back');
});

test('places to learn from: the largest rise first; those asked again are told apart', () => {
  const { offered, cameBack, unknown } = goodPlaces(oversight);
  // From inadequate to outstanding: no other leaders rose as far.
  expect(offered[0]?.council.id).toBe('north-east-lincolnshire');
  expect(offered[0]?.rise).toBe(3);
  expect(cameBack.map(({ council }) => council.id)).toContain('liverpool');
  expect(offered.map(({ council }) => council.id)).not.toContain('liverpool');
  expect(offered.length + cameBack.length + unknown.length).toBe(oversight.file.goodSince.length);
  const blackpool = offered.find(({ council }) => council.id === 'blackpool');
  // Help and protection rose from inadequate to good; children in care were judged with care leavers.
  expect(blackpool).toMatchObject({ rise: 2, careApart: true });
  const rose = offered.filter(({ rise }) => rise > 0);
  expect(placesInWords(rose.slice(0, 1))).toBe(
    '1 council fits the rule; in each a grade is higher than when the report asked.',
  );
  expect(placesInWords([])).toBe('No council fits the rule.');
  expect(togetherInWords(offered.filter(({ careApart }) => !careApart))).toBeNull();
});

test('what is not counted is said in numbers', () => {
  expect(untoldWords(realFile('management-oversight'))).toEqual([
    'Two ILACS reports are not transcribed and not counted: what they ask is not known.',
    'Two reports name nothing to improve and count as not asking.',
    'None of the 173 reports under the single inspection framework, until 2018, is transcribed: the count starts with ILACS.',
  ]);
  expect(untoldWords(tinyFile('management-oversight'))[1]).toBe(
    'One report is transcribed only in part, without this theme: counted as not asking for it, as far as is known.',
  );
});
