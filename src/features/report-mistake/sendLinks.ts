/**
 * Characters a link may have. Programs for e-mail on Windows are handed about 2,000 of them;
 * servers take about 8,000.
 */
const longest = { email: 1900, issue: 7000 };

export interface SendLink {
  href: string;
  /** The report is in the link; else only its title is, and its text is to be copied. */
  isWhole: boolean;
}

function fitting(whole: string, titleOnly: string, most: number): SendLink {
  return whole.length <= most
    ? { href: whole, isWhole: true }
    : { href: titleOnly, isWhole: false };
}

/** A link that opens a new e-mail with the report in it. Line ends as e-mail has them. */
function email(to: string, title: string, body: string): SendLink {
  const start = `mailto:${to}?subject=${encodeURIComponent(title)}`;
  const text = encodeURIComponent(body.replaceAll('\n', '\r\n'));
  return fitting(`${start}&body=${text}`, start, longest.email);
}

/** A link to a new issue with the report in it. `page`: where a new issue is written. */
function issue(page: string, title: string, body: string): SendLink {
  const start = new URL(page);
  start.searchParams.set('title', title);
  const whole = new URL(start);
  whole.searchParams.set('body', body);
  return fitting(whole.href, start.href, longest.issue);
}

/** Ways to send a report that open filled in. */
export const sendLinks = { email, issue } as const;
