import { useState } from 'preact/hooks';
import type { Language } from '../../lib/i18n/language.ts';
import { unlessNamed } from '../../lib/i18n/speaker.ts';
import type { Voice } from '../../lib/screens/voices.ts';
import { useLanguage } from '../parts/language.ts';

/** So many voices are listed at first. */
const LISTED = 6;

function nameOf(voice: Voice, t: Language['t']): string {
  return voice.name ?? t(voice.form === 'article' ? 'card.own-voice' : 'card.speaker-unknown');
}

function VoiceRow({ voice }: { voice: Voice }) {
  const { t, number, percent } = useLanguage();
  const detail = unlessNamed(voice.role, voice.name) ?? (voice.form === 'described' ? t('popup.described') : null);
  return (
    <tr>
      <th scope="row">
        {nameOf(voice, t)}
        {detail && <span class="voice-detail">{detail}</span>}
      </th>
      <td class="figure">{number(voice.statements)}</td>
      <td class="figure">
        <span class="voice-share">
          <span class="voice-bar" aria-hidden="true">
            <span style={{ inlineSize: `${voice.share * 100}%` }} />
          </span>
          {percent(voice.share)}
        </span>
      </td>
    </tr>
  );
}

/** Who speaks: every voice with its number of statements and its share of the marked words. */
export function Voices({ voices }: { voices: readonly Voice[] }) {
  const { t } = useLanguage();
  const [all, setAll] = useState(voices.length <= LISTED + 1);
  const rest = voices.length - LISTED;
  return (
    <section aria-labelledby="voices-title">
      <h2 id="voices-title" class="section-title">
        {t('popup.voices')}
      </h2>
      <table class="voices" aria-labelledby="voices-title">
        <thead>
          <tr>
            {(['filter.speaker', 'popup.statements', 'popup.share'] as const).map((heading) => (
              <th key={heading} scope="col">
                <span class="unseen">{t(heading)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody title={t('popup.share')}>
          {voices.slice(0, all ? voices.length : LISTED).map((voice) => (
            <VoiceRow key={`${voice.form} ${voice.name}`} voice={voice} />
          ))}
        </tbody>
      </table>
      {!all && (
        <button type="button" class="button quiet small" onClick={() => setAll(true)}>
          {t('popup.more-voices', { count: rest })}
        </button>
      )}
    </section>
  );
}
