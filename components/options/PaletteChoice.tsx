import { KINDS, type Kind } from '../../lib/analysis/types.ts';
import { PALETTE_NAMES, PALETTES, type PaletteName } from '../../lib/highlighting/palettes.ts';
import { useLanguage } from '../parts/language.ts';
import type { SettingsProps } from './ReadingOptions.tsx';

/** The tag of a kind as a mark of that palette would look. */
function SampleMark({ kind, name, filled }: { kind: Kind; name: PaletteName; filled: boolean }) {
  const { t } = useLanguage();
  const { looks, text } = PALETTES[name];
  const { light, dark, underline } = looks[kind];
  const fill = filled && {
    backgroundColor: `light-dark(${light.fill}, ${dark.fill})`,
    color: `light-dark(${text.light}, ${text.dark})`,
  };
  const line = `underline ${underline.style} ${underline.thickness} light-dark(${light.line}, ${dark.line})`;
  return <span style={{ ...fill, textDecoration: line }}>{t(`tag.${kind}`)}</span>;
}

/** Choice of the colours and underlines of marks, each shown on all kinds. */
export function PaletteChoice({ settings, onChange }: SettingsProps) {
  const { t } = useLanguage();
  return (
    <fieldset class="choices">
      <legend>{t('options.palette')}</legend>
      {PALETTE_NAMES.map((name) => (
        <label key={name}>
          <input
            type="radio"
            name="palette"
            checked={settings.palette === name}
            onChange={() => onChange({ palette: name })}
          />
          <span>
            {t(`options.palette-${name}`)}
            <span class="palette-sample" aria-hidden="true">
              {KINDS.map((kind) => (
                <SampleMark key={kind} kind={kind} name={name} filled={settings.markStyle === 'fill-and-underline'} />
              ))}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
