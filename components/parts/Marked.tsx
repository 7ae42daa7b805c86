import type { ComponentChildren } from 'preact';
import type { Span } from '../../lib/analysis/types.ts';

/** A text with spans of it marked; `spans` are in order and do not overlap. */
export function Marked({ text, spans }: { text: string; spans: readonly Span[] }) {
  const parts: ComponentChildren[] = [];
  let at = 0;
  for (const [start, end] of spans) {
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
