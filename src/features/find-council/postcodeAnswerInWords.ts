import type { Nation } from '#contract/nationIds.ts';
import type { Island, PostcodeAnswer } from '#domain/postcodes/answerPostcode.ts';
import { listInWords } from '#shared/format/countOf.ts';

const nations: Record<Nation, { name: string; inspectorate: string }> = {
  wales: { name: 'Wales', inspectorate: 'Care Inspectorate Wales' },
  scotland: { name: 'Scotland', inspectorate: 'the Care Inspectorate' },
  'northern-ireland': {
    name: 'Northern Ireland',
    inspectorate: 'the Regulation and Quality Improvement Authority (RQIA)',
  },
};

const islands: Record<Island, string> = {
  guernsey: 'the Bailiwick of Guernsey',
  jersey: 'Jersey',
  'isle-of-man': 'the Isle of Man',
};

/** At most this many districts are named as ways to go on. */
const mostDistricts = 8;

/**
 * What is said of a postcode above the councils it leads to. null: one council, which says it all.
 * `nameOf` gives a council's name.
 */
export function postcodeAnswerInWords(
  answer: PostcodeAnswer,
  nameOf: (councilId: string) => string,
): string | null {
  switch (answer.kind) {
    case 'council':
      return null;
    case 'several':
      return `${severalInWords(answer)}.${goOnInWords(answer.goesOn)} Type the whole postcode to know.`;
    case 'nation': {
      const { name, inspectorate } = nations[answer.nation];
      return `${whereInWords(answer)} in ${name}. This site covers England; ${inspectorate} inspects there.`;
    }
    case 'no-place': {
      const places = [...answer.councilIds.map(nameOf), ...answer.nations.map(nationName)];
      const rest =
        places.length === 0 ? '' : ` The rest of ${answer.district} is in ${listInWords(places)}.`;
      return `The postcode directory gives ${thoseWithoutPlace(answer)} no place (often a PO box or a large organisation).${rest}`;
    }
    case 'island':
      return `${answer.text} is in ${islands[answer.island]}. This site covers England.`;
    case 'no-area':
      return `The postcode directory has no postcodes that begin with ${answer.area}.`;
    case 'no-district': {
      const on = ` If you are typing a postcode in ${answer.start ?? ''}, go on.`;
      return `There is no postcode district ${answer.district}.${answer.start === null ? '' : on}`;
    }
    case 'incomplete': {
      const { text, districts } = answer;
      return `${text} is only the start of a postcode: go on with ${districtsInWords(districts)}.`;
    }
    case 'malformed':
      return `“${answer.text}” is not a postcode. A whole one looks like SK9 1AA.`;
  }
}

function districtsInWords(districts: readonly string[]): string {
  if (districts.length <= mostDistricts) return listInWords(districts);
  return `${districts.slice(0, mostDistricts).join(', ')} and others`;
}

function goOnInWords(districts: readonly string[]): string {
  return districts.length === 0 ? '' : ` Go on with ${districtsInWords(districts)}.`;
}

/** `CF10 1AA is`, or, where only its district is known, `CF10 is`. */
function whereInWords(answer: Extract<PostcodeAnswer, { kind: 'nation' }>): string {
  switch (answer.knownBy) {
    case 'itself':
      return `${answer.text} is`;
    case 'district':
      return `${answer.district} is`;
    case 'rest-of-district':
      return `${answer.text}, like the rest of ${answer.district}, is`;
  }
}

function thoseWithoutPlace(answer: Extract<PostcodeAnswer, { kind: 'no-place' }>): string {
  switch (answer.knownBy) {
    case 'itself':
      return answer.text;
    case 'district':
      return answer.district;
    case 'rest-of-district':
      return `postcodes in ${answer.district}`;
  }
}

function nationName(nation: Nation): string {
  return nations[nation].name;
}

function severalInWords({
  text,
  councilIds,
  nations: abroad,
}: Extract<PostcodeAnswer, { kind: 'several' }>): string {
  const across = abroad.length === 0 ? '' : `partly in ${listInWords(abroad.map(nationName))}`;
  if (councilIds.length < 2) return `${text} lies ${across}`;
  const councils = `${text} lies in more than one council`;
  return across === '' ? councils : `${councils}, and ${across}`;
}
