import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** The keys of each command as they are set in the browser, read again whenever the reader comes back to the page. */
export function useShortcuts(): Record<string, string> {
  const [shortcuts, setShortcuts] = useState<Record<string, string>>({});
  useEffect(() => {
    const watching = new AbortController();
    const read = async () => {
      const commands = await browser.commands.getAll();
      const keys = commands.map(({ name = '', shortcut = '' }) => [name, shortcut]);
      if (!watching.signal.aborted) setShortcuts(Object.fromEntries(keys));
    };
    void read();
    window.addEventListener('focus', () => void read(), watching);
    return () => watching.abort();
  }, []);
  return shortcuts;
}
