import type { PageViewport } from '../../lib/messages.ts';
import type { PageClaim } from '../../lib/page-state.ts';

interface Props {
  claims: readonly PageClaim[];
  /** Key of the statement last gone to. */
  current: string | null;
  /** The part of the page that is in view, `null` while unknown. */
  viewport: PageViewport | null;
  onShow(key: string): void;
}

/**
 * A rail for the height of the page, with a tick where each statement stands and a window for what is in view. The list
 * beside it says the same in words, so the rail is for the pointer alone.
 */
export function PageRail({ claims, current, viewport, onShow }: Props) {
  return (
    <div class="page-rail" aria-hidden="true">
      {viewport && (
        <div
          class="rail-viewport"
          style={{
            insetBlockStart: `${viewport.top * 100}%`,
            height: `${(viewport.bottom - viewport.top) * 100}%`,
          }}
        />
      )}
      {claims.map(
        (claim) =>
          claim.place !== null && (
            <button
              type="button"
              tabIndex={-1}
              key={claim.key}
              class={`tick kind-${claim.kinds[0] ?? 'quote'} ${claim.key === current ? 'current' : ''}`}
              style={{ insetBlockStart: `${claim.place * 100}%` }}
              title={claim.exact}
              onClick={() => onShow(claim.key)}
            />
          ),
      )}
    </div>
  );
}
