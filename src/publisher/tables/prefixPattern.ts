/** A district (SK9, EC1A), a sector (SK9 1) or a unit (SK9 1AB); the first group is the district. */
export const prefixPattern = /^([A-Z]{1,2}\d[A-Z\d]?)( \d([A-Z]{2})?)?$/;
