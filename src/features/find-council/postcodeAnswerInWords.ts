import type { Nation } from '#contract/postcodes.ts';
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
      return `${severalInWords(answer)}. Type the whole postcode to know.`;
    case 'nation': {
      const { name, inspectorate } = nations[answer.nation];
      return `${answer.text} is in ${name}. This site covers England; ${inspectorate} inspects there.`;
    }
    case 'no-place': {
      const places = [...answer.councilIds.map(nameOf), ...answer.nations.map(nationName)];
      const rest =
        places.length === 0 ? '' : ` The rest of ${answer.district} is in ${listInWords(places)}.`;
      return `The postcode directory gives ${answer.text} no place (often a PO box or a large organisation).${rest}`;
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
      const more = districts.length > mostDistricts ? ' and others' : '';
      const some = districts.slice(0, mostDistricts);
      const named = more === '' ? listInWords(some) : some.join(', ') + more;
      return `${text} is only the start of a postcode: go on with ${named}.`;
    }
    case 'malformed':
      return `“${answer.text}” is not a postcode. A whole one looks like SK9 1AA.`;
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
