import { act, screen, within } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { Router } from 'wouter';
import { councilRecord } from '#features/council/councilRecord.ts';
import { CouncilView } from '#features/council/CouncilView.tsx';
import { latestJudgementsPart } from '#features/council/latestJudgementsPart.ts';
import { imaginaryCouncil } from '#tests/support/imaginaryCouncil.ts';
import { imaginaryReports } from '#tests/support/imaginaryReports.ts';
import { renderPage } from '#tests/support/renderPage.tsx';

const path = '/councils/eastmere';
const { sif, ilacs2019, ilacs2024, ilacs2026 } = imaginaryReports;
const reports = [sif, ilacs2019, ilacs2024];

beforeAll(() => Promise.all([councilRecord.load(), latestJudgementsPart.load()]));

function section(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`no section ${id}`);
  return found;
}

describe('the judgements', () => {
  it('come before the overall grade', () => {
    renderPage(<CouncilView council={imaginaryCouncil({ reports })} />, { path });
    const text = section('judgements').textContent;
    const places = [
      'Impact of leadersRequires improvement',
      'Help and protectionRequires improvement',
      'Children in careRequires improvement',
      'Care leaversInadequate',
      'Overall effectiveness, the one word Ofsted gave until March 2026: Inadequate',
    ].map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('stand alone where Ofsted gave no overall grade', () => {
    renderPage(<CouncilView council={imaginaryCouncil({ reports: [...reports, ilacs2026] })} />, {
      path,
    });
    const judgements = section('judgements');
    expect(judgements).toHaveTextContent('No overall grade. Ofsted stopped giving one');
    expect(judgements).not.toHaveTextContent('the one word Ofsted gave');
  });

  it('are three where care was judged together', () => {
    renderPage(<CouncilView council={imaginaryCouncil({ reports: [sif, ilacs2019] })} />, { path });
    const judgements = within(section('judgements'));
    expect(judgements.getByText('Children in care and care leavers')).toBeVisible();
    expect(judgements.getByText('one judgement from 2018 to 2022')).toBeVisible();
  });
});

describe('what the data do not hold', () => {
  it('is said in every part, and a plan not known is not a plan that is not there', () => {
    renderPage(<CouncilView council={imaginaryCouncil()} />, { path });
    expect(section('judgements')).toHaveTextContent('no graded inspection of this council');
    expect(section('send')).toHaveTextContent('That does not mean there was none.');
    expect(section('events')).toHaveTextContent('That does not mean nothing happened.');
    expect(section('plan')).toHaveTextContent(
      'No published plan is in the data set. That does not mean there is none.',
    );
    expect(section('neighbours')).toHaveTextContent('names no statistical neighbours');
    expect(section('sources')).toHaveTextContent('No graded inspection.');
  });
});

describe('former and new councils', () => {
  it('says that grades are not inherited, and has no such part without them', () => {
    const formerCouncils = [
      {
        id: 'old-tarn',
        name: 'Old Tarn',
        gssCode: 'E10999999',
        reports: [sif],
        changedOn: '2023-04-01',
      },
    ];
    const { unmount } = renderPage(
      <CouncilView council={imaginaryCouncil({ establishedOn: '2023-04-01', formerCouncils })} />,
      { path },
    );
    expect(section('related')).toHaveTextContent('A successor council does not inherit grades');
    unmount();
    renderPage(<CouncilView council={imaginaryCouncil()} />, { path });
    expect(document.getElementById('related')).toBeNull();
  });
});

describe('the page as a whole', () => {
  const council = imaginaryCouncil({ reports, events: [] });

  it('has one h1, and every link of its contents leads to a part', () => {
    renderPage(<CouncilView council={council} />, { path });
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    const links = within(screen.getByRole('navigation', { name: 'On this page' }));
    for (const link of links.getAllByRole('link')) {
      const target = link.getAttribute('href')?.slice(1) ?? '';
      expect(document.getElementById(target), target).not.toBeNull();
    }
  });

  it('calls a part the same in its contents and over it; the timeline counts its years', () => {
    renderPage(<CouncilView council={council} />, { path });
    const links = within(screen.getByRole('navigation', { name: 'On this page' }));
    for (const link of links.getAllByRole('link')) {
      const id = link.getAttribute('href')?.slice(1) ?? '';
      if (id === 'timeline') continue;
      const title = within(section(id)).getByRole('heading', { level: 2 }).textContent;
      expect(title.startsWith(link.textContent), title).toBe(true);
    }
  });

  it('hydrates what the build wrote without a mismatch, though the address asks for a view', async () => {
    window.history.replaceState(null, '', `${path}?before=e-sif`);
    const page = (
      <Router ssrPath={path}>
        <CouncilView council={council} />
      </Router>
    );
    const root = document.createElement('div');
    document.body.append(root);
    root.innerHTML = renderToString(page);
    const mended: unknown[] = [];
    const hydrated = await act(() =>
      Promise.resolve(
        hydrateRoot(root, page, { onRecoverableError: (error) => mended.push(error) }),
      ),
    );
    expect(mended).toEqual([]);
    expect(root).toHaveTextContent('2015 and the latest');
    act(() => {
      hydrated.unmount();
    });
    root.remove();
  });
});
