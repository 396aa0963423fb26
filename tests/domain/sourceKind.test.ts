import { describe, expect, it } from 'vitest';
import { sourceKind } from '#domain/sourceKind.ts';
import { readTable } from '#tests/support/readTable.ts';

const of = (address: string | null, title = 'A made-up title') =>
  sourceKind.ofSource({ address, title });

describe('a source is', () => {
  it('Ofsted’s own on Ofsted’s sites, and on its pages on GOV.UK', () => {
    expect(of('https://files.ofsted.gov.uk/v1/file/50004273')).toBe('ofsted');
    expect(of('https://reports.ofsted.gov.uk/provider/44/80542')).toBe('ofsted');
    expect(of('https://www.gov.uk/government/organisations/ofsted/about')).toBe('ofsted');
    expect(of('https://www.gov.uk/government/publications/x', 'Ofsted: framework')).toBe('ofsted');
  });

  it('official on other sites of gov.uk and of public bodies, though it tells of Ofsted', () => {
    expect(of('https://www.gov.uk/notices/ofsted-said', 'GOV.UK: notice after Ofsted')).toBe(
      'official',
    );
    expect(of('http://democracy.eastmere.gov.uk/mgAi.aspx?ID=1')).toBe('official');
    expect(of('https://eastmere.moderngov.co.uk/x')).toBe('official');
    expect(of('https://www.eastmere.police.uk/x')).toBe('official');
    expect(of('https://eastmere.nhs.uk')).toBe('official');
  });

  it('second-hand anywhere else, and on a site that only sounds official', () => {
    expect(of('https://www.eastmereecho.example/ofsted')).toBe('second-hand');
    expect(of('https://gov.uk.example/ofsted')).toBe('second-hand');
    expect(of('https://notofsted.gov.uk.co/')).toBe('second-hand');
    expect(of('https://fakeofsted.gov.uk/')).toBe('official');
    expect(of('not an address')).toBe('second-hand');
  });

  it('without an address told by its title, or not known', () => {
    expect(of(null, 'Ofsted: letter to Eastmere')).toBe('ofsted');
    expect(of(null, 'Eastmere Borough Council: plan')).toBe('official');
    expect(of(null, 'GOV.UK notice (copy): direction')).toBe('second-hand');
    expect(of(null, 'A talk')).toBeNull();
  });
});

describe('an inspection is read from', () => {
  const kindOf = (
    read: Parameters<typeof sourceKind.ofInspection>[0]['read'],
    address: string | null,
  ) => sourceKind.ofInspection({ read, address });

  it('Ofsted’s own report or tables, with or without a link', () => {
    expect(kindOf('report', null)).toBe('ofsted');
    expect(kindOf('official-statistics', null)).toBe('ofsted');
  });

  it('second hand where it was a summary, though the link leads to Ofsted', () => {
    expect(kindOf('summary', 'https://files.ofsted.gov.uk/v1/file/1')).toBe('second-hand');
  });

  it('a public body’s own account where that is its address, else news', () => {
    expect(kindOf('news', 'https://www.eastmere.gov.uk/visit')).toBe('official');
    expect(kindOf('news', 'https://echo.example/visit')).toBe('second-hand');
    expect(kindOf('news', null)).toBe('second-hand');
  });
});

describe('the real data', () => {
  const counts = (file: string) => {
    const found = { ofsted: 0, official: 0, 'second-hand': 0 };
    for (const { source_url: address = '', source_title: title = '' } of readTable(file)) {
      const kind = sourceKind.ofSource({ address, title });
      if (kind !== null) found[kind] += 1;
    }
    return found;
  };

  // By host, counted without this code; every host was looked at.
  it.each([
    ['events.csv', { ofsted: 38, official: 101, 'second-hand': 92 }],
    ['action-plans.csv', { ofsted: 0, official: 29, 'second-hand': 16 }],
    ['action-plan-milestones.csv', { ofsted: 0, official: 92, 'second-hand': 32 }],
  ])('%s is told apart as by eye', (file, expected) => {
    expect(counts(file)).toEqual(expected);
  });

  it('knows the website of every council as official', () => {
    const others = readTable('councils.csv')
      .filter(({ website = '' }) => website !== '' && of(website) !== 'official')
      .map(({ council_id: id }) => id);
    expect(others).toEqual([]);
  });
});
