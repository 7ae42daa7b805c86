import { KIND_LOOKS, type Scheme, TEXT_COLOUR } from '../highlighting/kinds-palette.ts';

const kinds = (scheme: Scheme) =>
  Object.entries(KIND_LOOKS)
    .map(
      ([kind, look]) =>
        `.${kind}{background:${look[scheme].fill};border-color:${look[scheme].line};color:${TEXT_COLOUR[scheme]}}`,
    )
    .join('\n');

/** How the report looks: on screens, light and dark, and on paper. Every pair of text and ground has a contrast of 4.5 at least. */
export const REPORT_CSS = `
:root { color-scheme: light dark; --ground: #fff; --ink: #1d1e20; --soft: #595c61; --line: #deded9; --accent: #2a5365; }
* { box-sizing: border-box; }
body { max-width: 42rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; background: var(--ground); color: var(--ink);
  font: 1rem/1.55 Georgia, "Liberation Serif", "Noto Serif", serif; overflow-wrap: anywhere; }
h1, h2, .about, .facts, dl, footer, header p { font-family: system-ui, "Segoe UI", Roboto, "Liberation Sans", sans-serif; }
h1 { margin: 0; font-size: 1.5rem; line-height: 1.25; }
h2 { margin: 0; font-size: 1.125rem; line-height: 1.35; text-wrap: pretty; }
a { color: var(--accent); text-underline-offset: 0.15em; }
h2 a { color: inherit; text-decoration-color: var(--soft); }
p { margin: 0; }
header p, .about, .facts, dl, footer { font-size: 0.8125rem; line-height: 1.5; color: var(--soft); }
header p { margin-top: 0.25rem; }
article { margin-top: 2.5rem; padding-top: 1.5rem; border-top: 1px solid var(--line); }
ol { list-style: none; margin: 1.25rem 0 0; padding: 0; display: grid; gap: 1.5rem; }
figure { margin: 0; }
blockquote { margin: 0 0 0.5rem; padding-inline-start: 0.875rem; border-inline-start: 3px solid var(--line); }
blockquote p + p, .note p + p { margin-top: 0.5rem; }
.facts { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.25rem 0.625rem; }
.kind { padding: 0.0625rem 0.4375rem; border: 1px solid; border-radius: 0.25rem; print-color-adjust: exact; }
.source { color: var(--ink); font-weight: 600; }
.note { margin-top: 0.5rem; padding-inline-start: 0.875rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.125rem 0.75rem; margin: 0.5rem 0 0; padding-inline-start: 0.875rem; }
dt, dd { margin: 0; }
dd { color: var(--ink); }
ul { margin: 0; padding: 0; list-style: none; }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); }
${kinds('light')}
@media screen and (prefers-color-scheme: dark) {
  :root { --ground: #17181a; --ink: #ececea; --soft: #abafb5; --line: #3a3d41; --accent: #94c3d6; }
  ${kinds('dark')}
}
@media print {
  @page { margin: 18mm 16mm; }
  :root { color-scheme: light; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  article { break-before: auto; margin-top: 1.5rem; }
  h2, .about { break-after: avoid; }
  li, figure { break-inside: avoid; }
  a { color: inherit; }
  .about a::after, dd a::after { content: " <" attr(href) ">"; }
  .facts a { display: none; }
}
`;
