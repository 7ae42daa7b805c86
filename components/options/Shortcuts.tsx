import { useLanguage } from '../parts/language.ts';

/** The extension's shortcuts, by their names in the manifest. */
export const SHORTCUTS = ['next-claim', 'previous-claim', 'save-selection', 'open-panel'] as const;
export type ShortcutName = (typeof SHORTCUTS)[number];

export interface ShortcutsProps {
  /** The keys of each as the browser writes them, `''` where none are set; empty until they are known. */
  shortcuts: Partial<Record<ShortcutName, string>>;
  /** Whether the browser has a page for shortcuts that can be opened. */
  canOpenShortcuts: boolean;
  onOpenShortcuts(): void;
}

/** The shortcuts as they are set in the browser, and the way to its page where they are changed. */
export function Shortcuts({ shortcuts, canOpenShortcuts, onOpenShortcuts }: ShortcutsProps) {
  const { t } = useLanguage();
  return (
    <section aria-labelledby="shortcuts-title">
      <h2 id="shortcuts-title">{t('options.shortcuts')}</h2>
      <dl class="shortcuts">
        {SHORTCUTS.map((name) => (
          <div key={name}>
            <dt>{t(`options.shortcut-${name}`)}</dt>
            <dd>{shortcuts[name] ? <kbd>{shortcuts[name]}</kbd> : t('options.shortcut-none')}</dd>
          </div>
        ))}
      </dl>
      <p>{t(canOpenShortcuts ? 'options.shortcuts-hint' : 'options.shortcuts-firefox')}</p>
      {canOpenShortcuts && (
        <button type="button" class="button" onClick={onOpenShortcuts}>
          {t('options.open-shortcuts')}
        </button>
      )}
    </section>
  );
}
