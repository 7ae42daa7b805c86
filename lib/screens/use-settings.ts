import { useEffect, useState } from 'preact/hooks';
import { readSettings, type Settings, watchSettings } from '../settings.ts';

/** The settings in force, `null` until they are read. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const watching = new AbortController();
    void readSettings().then((read) => !watching.signal.aborted && setSettings(read));
    watchSettings(setSettings, watching.signal);
    return () => watching.abort();
  }, []);
  return settings;
}
