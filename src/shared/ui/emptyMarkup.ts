declare global {
  /** Trusted Types, where a browser has them. */
  var trustedTypes: { emptyHTML: TrustedHTML } | undefined;
}

/** Empty HTML; in a browser that lets no plain text become HTML, in the form it takes. */
export const emptyMarkup = globalThis.trustedTypes?.emptyHTML ?? '';
