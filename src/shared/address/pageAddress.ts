const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Where a page is, under the site's base address, for plain links. */
export const pageAddress = {
  council: (councilId: string) => `${base}/councils/${councilId}`,
  plan: (planId: string) => `${base}/plans/${planId}`,
  /** `path`: from the site's root, with its query and part. */
  of: (path: string) => `${base}${path}`,
};
