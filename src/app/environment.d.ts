interface ImportMetaEnv {
  /** Where the site is published: `https://tracker.example`. */
  readonly SITE_ADDRESS?: string;
}
