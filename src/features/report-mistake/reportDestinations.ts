interface Destinations {
  /** An e-mail address; null: none was set at build. */
  email: string | null;
  /** The page on which a new issue is written; null: none was set at build. */
  issues: string | null;
}

/** Where whoever runs this copy of the tracker takes reports, set by the build. */
export function reportDestinations(): Destinations {
  const { REPORT_EMAIL: email = '', REPORT_ISSUES_URL: issues = '' } = import.meta.env;
  return { email: email === '' ? null : email, issues: issues === '' ? null : issues };
}
