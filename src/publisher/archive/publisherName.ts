/** Who the data set is cited as from: the site's name. A test holds it to what pages say. */
export const publisherName = 'Council Inspection Tracker';
