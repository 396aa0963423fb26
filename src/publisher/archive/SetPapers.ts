/** What goes with the data set wherever it goes. */
export interface SetPapers {
  title: string;
  dataAsAt: string;
  checkedOn: string;
  version: string;
  licence: { name: string; address: string; attribution: string };
  /** Where the site is, without a slash at the end; left out: the papers name no address. */
  site?: string;
}
