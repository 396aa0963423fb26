import { test } from 'vitest';
import { readFileSync, writeFileSync } from 'node:fs';
import { leadSentence } from '#features/leads/leadSentence.ts';
import { judgementsUnder } from '#features/leads/judgementsUnder.ts';
import { leadsHeadline } from '#features/leads/leadsHeadline.ts';
import type { LeadList } from '#contract/leads.ts';
test('x', () => {
  const list = JSON.parse(readFileSync('/tmp/review-dist/api/v1/leads.json', 'utf8')) as LeadList;
  writeFileSync('/tmp/review/leads.txt', JSON.stringify(leadsHeadline(list)) + '\n' + list.leads.map((l) => `${l.kind} | ${l.councilId} | ${leadSentence(l, list.dataAsAt)} || ${judgementsUnder(l).join(' ')}`).join('\n'));
});
