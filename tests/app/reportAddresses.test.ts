import { expect, it } from 'vitest';
import { reportAddresses } from '#app/reportAddresses.ts';

it('reads where reports go from the environment; neither need be set', () => {
  expect(reportAddresses({})).toEqual({ email: '', issues: '' });
  expect(
    reportAddresses({
      REPORT_EMAIL: ' keeper@eastmere.example ',
      REPORT_ISSUES_URL: 'https://code.example/issues/new',
    }),
  ).toEqual({ email: 'keeper@eastmere.example', issues: 'https://code.example/issues/new' });
});

it.each(['keeper', 'keeper@eastmere', 'a@b.example?cc=c@d.example', 'a b@c.example'])(
  'stops the build on the e-mail address “%s”',
  (email) => {
    expect(() => reportAddresses({ REPORT_EMAIL: email })).toThrow(/REPORT_EMAIL/);
  },
);

it.each(['code.example', 'javascript:alert(1)', 'mailto:a@b.example'])(
  'stops the build on the page “%s”',
  (page) => {
    expect(() => reportAddresses({ REPORT_ISSUES_URL: page })).toThrow(/REPORT_ISSUES_URL/);
  },
);
