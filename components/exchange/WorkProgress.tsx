import { useLanguage } from '../parts/language.ts';

/** How far long work is; a bar without a figure while that is unknown. `share`: 0 to 1. */
export function WorkProgress({ label, share }: { label: string; share: number | null }) {
  const { percent } = useLanguage();
  return (
    <div class="work-progress">
      <p>
        <span>{label}</span>
        {share !== null && <span class="soft">{percent(share)}</span>}
      </p>
      <progress aria-label={label} max={1} value={share ?? undefined} />
    </div>
  );
}
