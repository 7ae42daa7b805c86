import type { Kind } from '../../lib/analysis/types.ts';
import { KindTag } from '../claims/KindTag.tsx';
import { AppMark } from '../icons.tsx';
import { useLanguage } from '../parts/language.ts';
import { Sample, type SampleProps } from './Sample.tsx';
import '../parts/document.css';
import './WelcomeScreen.css';

export interface WelcomeProps {
  kinds: readonly Kind[];
  sample: SampleProps;
  onOpenOptions(): void;
}

const DOES = ['mark', 'source', 'keep', 'export'] as const;
const NEVER = ['judge', 'rate', 'send', 'trace'] as const;
const PERMISSIONS = ['sites', 'storage', 'menu', 'panel'] as const;

function Promises() {
  const { t } = useLanguage();
  return (
    <div class="promises">
      <section aria-labelledby="does-title">
        <h2 id="does-title">{t('welcome.does')}</h2>
        <ul>
          {DOES.map((each) => (
            <li key={each}>{t(`welcome.does-${each}`)}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="never-title">
        <h2 id="never-title">{t('welcome.never')}</h2>
        <ul>
          {NEVER.map((each) => (
            <li key={each}>{t(`welcome.never-${each}`)}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function Kinds({ kinds }: Pick<WelcomeProps, 'kinds'>) {
  const { t } = useLanguage();
  return (
    <section aria-labelledby="kinds-title">
      <h2 id="kinds-title">{t('welcome.kinds')}</h2>
      <dl class="kind-definitions">
        {kinds.map((kind) => (
          <div key={kind}>
            <dt>
              <KindTag kind={kind} />
              {t(`kind.${kind}`)}
            </dt>
            <dd>{t(`definition.${kind}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Permissions() {
  const { t } = useLanguage();
  return (
    <section aria-labelledby="permissions-title">
      <h2 id="permissions-title">{t('welcome.permissions')}</h2>
      <dl class="permissions">
        {PERMISSIONS.map((each) => (
          <div key={each}>
            <dt>{t(`welcome.permission-${each}`)}</dt>
            <dd>{t(`welcome.permission-${each}-why`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The page after the install: what it does, what it never does, a sample to try, and permissions in words. */
export function WelcomeScreen({ kinds, sample, onOpenOptions }: WelcomeProps) {
  const { t } = useLanguage();
  return (
    <main class="document welcome">
      <header>
        <h1>
          <AppMark />
          {t('welcome.title')}
        </h1>
        <p class="lead">{t('welcome.lead')}</p>
        <p class="standing-line">{t('app.standing')}</p>
      </header>
      <Promises />
      <Sample {...sample} />
      <Kinds kinds={kinds} />
      <Permissions />
      <footer>
        <p>{t('app.accusation')}</p>
        <button type="button" class="button primary" onClick={onOpenOptions}>
          {t('welcome.options')}
        </button>
      </footer>
    </main>
  );
}
