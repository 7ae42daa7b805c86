/** Changes to the lists of sites, which keep what is already in them. */
import { changeSettings, type Settings } from '../settings.ts';

/** Pauses or resumes one site. */
export async function pauseSite(settings: Settings, site: string, paused: boolean): Promise<void> {
  await changeSettings({ pausedSites: withSite(settings.pausedSites, site, paused) });
}

/** Adds a site to those that are read by themselves. */
export async function chooseSite(settings: Settings, site: string): Promise<void> {
  await changeSettings({ chosenSites: withSite(settings.chosenSites, site, true) });
}

/** The list with or without a site, in alphabetical order. */
export function withSite(sites: readonly string[], site: string, included: boolean): string[] {
  const others = sites.filter((each) => each !== site);
  return (included ? [...others, site] : others).sort();
}

/** A site's name from what the reader typed, an address or a host; `null` when it is neither. */
export function siteFromText(text: string): string | null {
  const typed = text.trim().toLowerCase();
  const address = /^https?:\/\//.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  return /^[^.\s]+(\.[^.\s]+)+$/.test(hostname) || hostname === 'localhost' ? hostname.replace(/^www\./, '') : null;
}
