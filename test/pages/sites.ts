/** One sample page as the demo serves it: an outlet of its own, with the page at the address its canonical link names. */
export type SampleSite = {
  /** Fictional outlet's host; `.example` is reserved, so it never leaves the machine. */
  readonly host: string;
  readonly path: string;
  /** File below `test/pages/`. */
  readonly file: string;
  /** What is unusual about how the page is built. */
  readonly phenomenon: string;
};

/** The sample outlets. The first five tell the same events from different sides. */
export const SAMPLE_SITES: readonly SampleSite[] = [
  {
    host: 'tamarackcourier.example',
    path: '/news/2026/03/19/ashgrove-jail-detainer',
    file: 'sample/courier-metro.html',
    phenomenon: 'clean semantic article with JSON-LD, OpenGraph and time elements',
  },
  {
    host: 'federalreleasewire.example',
    path: '/releases/ice-arrests-6-ashgrove-county-region',
    file: 'sample/agency-release.html',
    phenomenon: 'press release with a list of cases',
  },
  {
    host: 'lakelandstar.example',
    path: '/2026/03/19/we-do-not-hold-anyone/',
    file: 'sample/star-tabloid.html',
    phenomenon: 'links and emphasis inside quotes, pull quote, caption with a quote, cross-links between paragraphs',
  },
  {
    host: '6newsrapids.example',
    path: '/investigates/jail-log-detainers/18833',
    file: 'sample/channel-tv.html',
    phenomenon: 'paragraphs that arrive 600 ms late and more behind a “read more” button',
  },
  {
    host: 'longview.example',
    path: '/opinion/a-form-is-not-a-warrant',
    file: 'sample/longview-opinion.html',
    phenomenon: 'opinion with straight quotation marks in British single style',
  },
  {
    host: 'cedarbasinledger.example',
    path: '/story/board-notice-ordinance',
    file: 'sample/ledger-divs.html',
    phenomenon: 'nested div elements without a single p',
  },
  {
    host: 'harborweekly.example',
    path: '/archive/held-two-days',
    file: 'sample/weekly-br.html',
    phenomenon: '<br><br> instead of paragraphs',
  },
  {
    host: 'prairiequarterly.example',
    path: '/features/the-night-desk',
    file: 'sample/quarterly-dropcap.html',
    phenomenon: 'drop cap, standfirst and byline block, section breaks',
  },
  {
    host: 'statehouselive.example',
    path: '/live/detainer-bill-debate',
    file: 'sample/statehouse-liveblog.html',
    phenomenon: 'live blog: entries with time stamps, newest first',
  },
  {
    host: 'nightdesk.example',
    path: '/investigations/no-one-came',
    file: 'sample/nightdesk-dark.html',
    phenomenon: 'dark theme, wide figures between paragraphs',
  },
  {
    host: 'lakesradio.example',
    path: '/interviews/two-sheriffs',
    file: 'sample/radio-interview.html',
    phenomenon: 'questions and answers with speaker labels',
  },
  {
    host: 'countydesk.example',
    path: '/data/detainers-by-county',
    file: 'sample/countydesk-tables.html',
    phenomenon: 'text in two columns, tables with figures',
  },
];
