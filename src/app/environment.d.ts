interface ImportMetaEnv {
  /** Where the site is published: `https://tracker.example`. */
  readonly SITE_ADDRESS?: string;
  /** Where whoever runs this copy takes reports of mistakes: an e-mail address. */
  readonly REPORT_EMAIL?: string;
  /** The page on which a new issue is written: `https://code.example/tracker/issues/new`. */
  readonly REPORT_ISSUES_URL?: string;
}
