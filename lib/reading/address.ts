/**
 * One address for one article: tracking parameters, fragments and the AMP and mobile variants of an address are taken
 * away, and a page's own claim to another address is believed only where that address is on the same site.
 */

/** Parameters that tell how a reader came to a page, never which page it is. */
const TRACKING =
  /^(utm_.*|[a-z]{1,4}clid|mc_[ce]id|_ga|_gl|igsh(id)?|cmpid|ocid|ref|ref_?src|ref_?url|smid|smtyp|sref|taid|xtor|mkt_tok|ns_.*|at_.*|guccounter|guce_.*|spm|_hs.*|hsctatracking|vero_.*|oly_.*|wt[._]mc(_id)?|icid|ito|wickedid|feedtype|emci|emdi|soc_.*|__twitter_impression|amp_.*|usqp|fb_(action_.*|source|ref)|cvid|ftag|sr_share)$/i;

const AMP_PARAMETER = /^(amp|isamp|outputtype)$/i;
const AMP_VALUE = /^(|1|true|yes|amp)$/i;

/** Host prefixes under which a site serves the same articles to other devices. */
const VARIANT_HOST = /^(?:(?:www\d?|m|mobile|amp|touch)\.)+/;

const AMP_CACHE_HOST = /\.(?:cdn\.ampproject\.org|ampproject\.net|bing-amp\.com)$/;

/** The site of a host: its name without the prefixes for devices. */
function siteName(host: string): string {
  return host.replace(VARIANT_HOST, '');
}

/**
 * The address that an AMP cache stands for, or `null` when `url` is not on one:
 * `https://a-b-example.cdn.ampproject.org/c/s/a.b.example/x` is `https://a.b.example/x`, and so are `google.com/amp/s/…`.
 */
function behindAmpCache(url: URL): URL | null {
  const cached = AMP_CACHE_HOST.test(url.hostname)
    ? /^\/[a-z]+\/(s\/)?([^/]+\.[^/]+)(\/.*)?$/.exec(url.pathname)
    : /^(?:www\.)?google\.[a-z.]+$/.test(url.hostname) && /^\/amp\/(s\/)?([^/]+\.[^/]+)(\/.*)?$/.exec(url.pathname);
  if (!cached) return null;
  return parseAddress(`${cached[1] ? 'https' : 'http'}://${cached[2]}${cached[3] ?? '/'}${url.search}`);
}

function parseAddress(address: string, base?: string): URL | null {
  try {
    const url = new URL(address, base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
  } catch {
    return null;
  }
}

/** `/amp/story`, `/story/amp`, `/story.amp.html` and `/story.amp` are `/story`. */
function withoutAmpPath(path: string): string {
  const plain = path
    .replace(/^\/amp(?=\/.)/, '')
    .replace(/(?<=.)\/amp(?=\/?$)/, '')
    .replace(/\.amp(?=(?:\.html?)?$)/, '');
  return plain === path ? path : withoutAmpPath(plain);
}

/**
 * The address under which an article is known: no tracking parameters, no fragment (unless it names a route, as in
 * `#!/story` or `#/story`), no AMP or mobile variant. A mobile host becomes `www.`, where news
 * sites serve the same path. Returns `null` for what is no http(s) address.
 */
export function cleanAddress(address: string): string | null {
  const given = parseAddress(address);
  if (!given) return null;
  const url = behindAmpCache(given) ?? given;
  if (/^(?:m|mobile|amp|touch)\./.test(url.hostname)) url.hostname = `www.${siteName(url.hostname)}`;
  url.username = '';
  url.password = '';
  if (!/^#!?\//.test(url.hash)) url.hash = '';
  for (const [name, value] of [...url.searchParams]) {
    const amp = AMP_PARAMETER.test(name) && AMP_VALUE.test(value);
    if (amp || TRACKING.test(name)) url.searchParams.delete(name);
  }
  if (url.searchParams.size === 0) url.search = '';
  url.pathname = withoutAmpPath(url.pathname);
  return url.href;
}

/**
 * Whether a page at `pageAddress` may say that its article is known under `claimed`: both on one site (AMP caches
 * stand for the site behind them), and the claim not just the site's front page, a mistake that templates make.
 */
export function mayBeKnownAs(pageAddress: string, claimed: string): boolean {
  const page = parseAddress(pageAddress);
  const other = parseAddress(claimed, pageAddress);
  if (!page || !other) return false;
  const own = behindAmpCache(page) ?? page;
  const meant = behindAmpCache(other) ?? other;
  const onOneSite = siteName(own.hostname) === siteName(meant.hostname) && own.port === meant.port;
  return onOneSite && (meant.pathname !== '/' || own.pathname === '/' || meant.search !== '');
}

/**
 * The article's address and its other addresses, all cleaned, from the page's own address and those that it declares,
 * the most trusted first. What is declared for another site is left out. Of a page without an address of its own, as a
 * saved file is, every declared address is believed; `url` is empty when there is none.
 */
export function articleAddresses(
  pageAddress: string | null,
  declared: readonly string[],
): { url: string; aliases: string[] } {
  if (pageAddress === null) {
    const [url = '', ...aliases] = new Set(declared.map(cleanAddress).filter((address) => address !== null));
    return { url, aliases };
  }
  const own = cleanAddress(pageAddress) ?? pageAddress;
  const believed = declared
    .filter((address) => mayBeKnownAs(pageAddress, address))
    .map((address) => cleanAddress(new URL(address, pageAddress).href))
    .filter((address) => address !== null);
  const [url, ...aliases] = new Set([...believed, own]);
  return { url: url!, aliases };
}
