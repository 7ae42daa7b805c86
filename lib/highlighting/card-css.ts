/** The style sheet of the card, inside its shadow root. Kinds look as they do on the page. */
import { KIND_LOOKS, SCHEMES } from './kinds-palette.ts';

const kindRules = Object.entries(KIND_LOOKS).flatMap(([kind, look]) =>
  SCHEMES.map((scheme) => {
    const { fill, line } = look[scheme];
    const { style, thickness } = look.underline;
    return `.${scheme} .kind-${kind} { background: ${fill}; text-decoration: underline ${style} ${line} ${thickness}; }`;
  }),
);

export const CARD_CSS = `
:host { all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important; height: 0 !important; z-index: 2147483647 !important; }
.light { --ground: #ffffff; --ink: #1f1d1a; --soft: #5c574f; --edge: #cfc9bf; --quiet: #f3f0eb; --focus: #0b3d91; color-scheme: light; }
.dark { --ground: #262421; --ink: #f2efe9; --soft: #b9b2a6; --edge: #57524a; --quiet: #35322d; --focus: #cfe0ff; color-scheme: dark; }
.card, .offer, .notice { position: fixed; box-sizing: border-box; background: var(--ground); color: var(--ink); border: 1px solid var(--edge); border-radius: 8px; box-shadow: 0 6px 24px rgb(0 0 0 / 0.22); font: 14px/1.4 system-ui, sans-serif; text-align: start; }
.card { width: 368px; max-width: calc(100vw - 16px); padding: 12px 14px; overflow: auto; overscroll-behavior: contain; }
.card:focus { outline: none; }
.kinds { display: flex; flex-wrap: wrap; gap: 4px 10px; margin: 0 0 8px; padding: 0; list-style: none; font-weight: 600; }
.kinds li { display: flex; align-items: center; gap: 6px; }
.tag { padding: 1px 5px; border-radius: 3px; font-size: 11px; font-weight: 700; letter-spacing: 0.04em; text-underline-offset: 2px; text-decoration-skip-ink: none; }
.light .tag { color: #1a1a1a; }
.dark .tag { color: #f5f5f5; }
dl { margin: 0 0 10px; }
dt { color: var(--soft); font-size: 12px; margin-top: 6px; }
dd { margin: 0; overflow-wrap: anywhere; }
.role, .via { color: var(--soft); }
.reasons { margin: 0; padding: 0; list-style: none; }
.buttons, .pair { display: flex; flex-wrap: wrap; gap: 6px; }
.pair { flex: 1 1 auto; }
.pair button { flex: 1 1 0; white-space: nowrap; }
button { appearance: none; margin: 0; padding: 5px 8px; min-height: 30px; border: 1px solid var(--edge); border-radius: 6px; background: var(--quiet); color: var(--ink); font: 600 13px/1.3 system-ui, sans-serif; cursor: pointer; }
button:hover { border-color: var(--soft); }
button:focus-visible { outline: 2px solid var(--focus); outline-offset: 1px; }
button[aria-pressed="true"] { background: var(--ink); color: var(--ground); border-color: var(--ink); }
.status { margin: 8px 0 0; color: var(--soft); font-size: 12px; }
.status:empty { display: none; }
.offer { padding: 0; border-radius: 6px; }
.offer button { border: 0; background: none; }
.notice { left: 50%; bottom: 24px; translate: -50% 0; padding: 8px 14px; max-width: calc(100vw - 32px); }
@media (pointer: coarse) { button { min-height: 40px; } }
@media (forced-colors: active) { .tag { forced-color-adjust: none; background: Mark !important; color: MarkText !important; } .card, .offer, .notice { border-color: CanvasText; } }
${kindRules.join('\n')}
`;
