import { useEffect, useState } from 'preact/hooks';
import { useLanguage } from './language.ts';

/** Asks for more rows when the reader comes near the end of the list; a button for those who do not scroll. */
export function MoreRows({ listed, onMore }: { listed: number; onMore(): void }) {
  const { t } = useLanguage();
  const [button, setButton] = useState<Element | null>(null);
  useEffect(() => {
    if (!button) return;
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && onMore(), {
      rootMargin: '600px',
    });
    observer.observe(button);
    return () => observer.disconnect();
  }, [button, listed]);
  return (
    <button ref={setButton} type="button" class="button quiet" onClick={onMore}>
      {t('saved.show-more')}
    </button>
  );
}
