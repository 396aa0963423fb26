import type { Source } from '#contract/actionPlans.ts';
import type { Inspection } from '#contract/council.ts';
import { officialHosts } from './officialHosts.ts';

/**
 * `ofsted`: Ofsted's own report, letter, table or page. `official`: a council's or the government's
 * own paper or site. `second-hand`: news, a copy, a summary or another's account.
 */
export type SourceKind = 'ofsted' | 'official' | 'second-hand';

function isOn(host: string, site: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}

function isOfficial(host: string): boolean {
  if (isOn(host, 'gov.uk')) return true;
  return [...officialHosts.keys()].some((site) => isOn(host, site));
}

/** `title`: as the data set writes it, whose paper first: `Ofsted: letter to …`. */
function ofAddress(address: string, title: string): SourceKind {
  if (!URL.canParse(address)) return 'second-hand';
  const { hostname, pathname } = new URL(address);
  if (isOn(hostname, 'ofsted.gov.uk')) return 'ofsted';
  // A page of Ofsted on GOV.UK, not a notice there that names it.
  if (hostname.replace(/^www\./, '') === 'gov.uk') {
    const isOfsteds = /^Ofsted\b/.test(title) || /\/organisations\/ofsted\b/.test(pathname);
    return isOfsteds ? 'ofsted' : 'official';
  }
  return isOfficial(hostname) ? 'official' : 'second-hand';
}

/** By whose paper the title says it is, before its colon. */
function ofTitle(title: string): SourceKind | null {
  const [by = ''] = title.split(':');
  if (/\bcopy\b/i.test(by)) return 'second-hand';
  if (/^Ofsted\b/.test(by)) return 'ofsted';
  return /^(GOV\.UK|Department for)\b|\bCouncil$/.test(by) ? 'official' : null;
}

/** Whose words a source is; null: it has no address, and its title does not tell. */
function ofSource({ address, title }: Pick<Source, 'address' | 'title'>): SourceKind | null {
  return address === null ? ofTitle(title) : ofAddress(address, title);
}

/**
 * Whose words a row of an inspection or visit was read from. Read from news it is second-hand,
 * unless its address is a public body's own; a summary is second-hand even where a link leads on to
 * the report.
 */
function ofInspection({
  read,
  address,
}: {
  read: Inspection['read'];
  address: string | null;
}): SourceKind {
  if (read === 'report' || read === 'official-statistics') return 'ofsted';
  if (read === 'summary' || address === null) return 'second-hand';
  return ofAddress(address, '') === 'official' ? 'official' : 'second-hand';
}

/** Whose words a fact was read from. Sources: by their address; inspections: by what the row says. */
export const sourceKind = { ofSource, ofInspection } as const;
