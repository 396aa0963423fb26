/**
 * Prefixes the postcode directory lists that are no district: GIR, a bank's one postcode, and NPT,
 * Newport's former letters. No address has them, so they are not published.
 */
export const nonDistricts: ReadonlySet<string> = new Set(['GIR', 'NPT']);
