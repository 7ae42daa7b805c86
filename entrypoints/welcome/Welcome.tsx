import { useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { LanguageContext } from '../../components/parts/language.ts';
import { WelcomeScreen } from '../../components/welcome/WelcomeScreen.tsx';
import { KINDS } from '../../lib/analysis/types.ts';
import { en } from '../../lib/i18n/en.ts';
import { languageOfScreen } from '../../lib/screens/language-of-screen.ts';
import { sampleStatements } from '../../lib/screens/sample.ts';
import { useSettings } from '../../lib/screens/use-settings.ts';

/** The welcome page; its sample is read by the same analyser as articles, in this page. */
export function Welcome() {
  const settings = useSettings();
  const [text, setText] = useState<string>(en['welcome.sample-text']);
  const statements = useMemo(() => sampleStatements(text), [text]);
  if (!settings) return null;
  return (
    <LanguageContext.Provider value={languageOfScreen(settings)}>
      <WelcomeScreen
        kinds={KINDS}
        sample={{ text, statements, onText: setText }}
        onOpenOptions={() => browser.runtime.openOptionsPage()}
      />
    </LanguageContext.Provider>
  );
}
