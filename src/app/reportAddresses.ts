/**
 * Where reports of mistakes go, from the build's environment; '' where none is set. Fails on a
 * value that readers could not use: a wrong address must stop the build, not lose reports.
 */
export function reportAddresses(env: Readonly<Record<string, string | undefined>>): {
  email: string;
  issues: string;
} {
  const email = env['REPORT_EMAIL']?.trim() ?? '';
  const issues = env['REPORT_ISSUES_URL']?.trim() ?? '';
  if (email !== '' && !/^[^\s@?&]+@[^\s@?&]+\.[^\s@?&]+$/.test(email)) {
    throw new Error(`REPORT_EMAIL is “${email}”; an e-mail address is expected: name@site.example`);
  }
  if (issues !== '' && !(URL.canParse(issues) && /^https?:\/\//.test(issues))) {
    throw new Error(
      `REPORT_ISSUES_URL is “${issues}”; the address of a page is expected: https://code.example/issues/new`,
    );
  }
  return { email, issues };
}
