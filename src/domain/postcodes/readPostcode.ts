/**
 * What was typed, read as a UK postcode or the start of one. `text` is how it is written:
 * `SK9 1AA`, `SK9 1`, `SK9`; for `malformed`, as it was typed.
 * `unit`: a whole postcode. `part`: more than its district. `district`: no more than that;
 * `start` is the shorter district it may be going on from (`SK9` of `SK91`, on the way to
 * `SK9 1AA`).
 */
export type PostcodeText =
  | { kind: 'unit' | 'part'; text: string; area: string; district: string; sector: string }
  | { kind: 'district'; text: string; area: string; district: string; start: string | null }
  | { kind: 'malformed'; text: string };

const outward = '([A-Z]{1,2})([0-9][A-Z0-9]?)';
// C I K M O V are in no postcode's last two letters.
const inwardLetter = '[ABD-HJLNP-UW-Z]';
const whole = new RegExp(`^${outward}([0-9]${inwardLetter}{2})$`);
const beyondGap = new RegExp(`^${outward} ([0-9]${inwardLetter}{0,2})$`);
const districtOnly = new RegExp(`^${outward}$`);
const beyondDistrict = new RegExp(`^${outward}([0-9]${inwardLetter}?)$`);
const likePostcode = /^[A-Z]{1,2}[0-9]/;
const likeOnsCode = /^[A-Z][0-9]{4,}$/;

/** After its first digit a postcode has no letter O and no letter I: they stand for 0 and 1. */
function mendDigits(text: string): string {
  const digit = text.search(/[0-9]/);
  if (digit === -1) return text;
  return text.slice(0, digit) + text.slice(digit).replaceAll('O', '0').replaceAll('I', '1');
}

/**
 * Reads a postcode in any case and spacing. null: it does not begin as postcodes do (letters and a
 * digit), so it may be a name or an ONS code. Known limit: `GIR 0AA`, long out of use, is not read.
 */
export function readPostcode(typed: string): PostcodeText | null {
  const plain = typed.toUpperCase().replace(/[^A-Z0-9\s]/g, '');
  const spaced = mendDigits(plain.trim().replace(/\s+/g, ' ')).replace(/^([A-Z]+) (?=[0-9])/, '$1');
  const compact = spaced.replaceAll(' ', '');
  if (!likePostcode.test(compact) || likeOnsCode.test(compact)) return null;

  // A whole postcode is clear in any spacing; in a part of one the gap tells where its district ends.
  const beyond = whole.exec(compact) ?? beyondGap.exec(spaced);
  if (beyond !== null) return beyondDistrictText(beyond);
  const district = districtOnly.exec(spaced);
  if (district !== null) return districtText(district);
  const part = beyondDistrict.exec(spaced);
  if (part !== null) return beyondDistrictText(part);
  return { kind: 'malformed', text: typed.trim() };
}

function beyondDistrictText([, area = '', rest = '', inward = '']: RegExpExecArray): PostcodeText {
  const district = area + rest;
  return {
    kind: inward.length === 3 ? 'unit' : 'part',
    text: `${district} ${inward}`,
    area,
    district,
    sector: `${district} ${inward.charAt(0)}`,
  };
}

function districtText([text, area = '', rest = '']: RegExpExecArray): PostcodeText {
  const start = /^[0-9]{2}$/.test(rest) ? area + rest.charAt(0) : null;
  return { kind: 'district', text, area, district: text, start };
}
