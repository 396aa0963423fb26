/** The licence of the data, as `public/data/data-set.csv` names it; a test holds the two together. */
export const dataLicence = {
  name: 'Open Government Licence v3.0',
  address: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
} as const;
