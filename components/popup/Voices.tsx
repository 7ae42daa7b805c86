import { useState } from 'preact/hooks';
import { unlessNamed } from '../../lib/i18n/speaker.ts';
import type { Voice, VoiceGroup, VoiceGroupName } from '../../lib/screens/voices.ts';
import { useLanguage } from '../parts/language.ts';

/** So many voices are listed at first. */
const LISTED = 6;

/** Sorts of voice that have no names to list. */
const NAMELESS: readonly VoiceGroupName[] = ['article', 'unattributed'];

/** Number and share; the share of a whole sort as a bar too. */
function Figures({ statements, share, bar = false }: { statements: number; share: number; bar?: boolean }) {
  const { number, percent } = useLanguage();
  return (
    <>
      <td class="figure">{number(statements)}</td>
      <td class="figure">
        <span class="voice-share">
          {bar && (
            <span class="voice-bar" aria-hidden="true">
              <span style={{ inlineSize: `${share * 100}%` }} />
            </span>
          )}
          <span class="voice-figure">{percent(share)}</span>
        </span>
      </td>
    </>
  );
}

function VoiceRow({ voice }: { voice: Voice }) {
  const role = unlessNamed(voice.role, voice.name);
  return (
    <tr>
      <th scope="row">
        {voice.name}
        {role && <span class="voice-detail">{role}</span>}
      </th>
      <Figures {...voice} />
    </tr>
  );
}

/** One sort of voice: what it has together, and each of those `listed`. */
function Group({ group, listed }: { group: VoiceGroup; listed: ReadonlySet<Voice> }) {
  const { t } = useLanguage();
  const isNameless = NAMELESS.includes(group.group);
  const statements = group.voices.reduce((sum, voice) => sum + voice.statements, 0);
  return (
    <tbody>
      <tr class="voice-group">
        <th scope={isNameless ? 'row' : 'rowgroup'}>{t(`popup.voices-${group.group}`)}</th>
        <Figures statements={statements} share={group.share} bar />
      </tr>
      {!isNameless &&
        group.voices.filter((voice) => listed.has(voice)).map((voice) => <VoiceRow key={voice.name} voice={voice} />)}
    </tbody>
  );
}

/** Who speaks: named officials, other names, unnamed sources and the article itself, with their shares of the marked words. */
export function Voices({ groups }: { groups: readonly VoiceGroup[] }) {
  const { t } = useLanguage();
  const named = groups
    .filter(({ group }) => !NAMELESS.includes(group))
    .flatMap(({ voices }) => voices)
    .sort((a, b) => b.share - a.share);
  const [all, setAll] = useState(named.length <= LISTED + 1);
  const listed = new Set(named.slice(0, all ? named.length : LISTED));
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
        {groups.map((group) => (
          <Group key={group.group} group={group} listed={listed} />
        ))}
      </table>
      {!all && (
        <button type="button" class="button quiet small" onClick={() => setAll(true)}>
          {t('popup.more-voices', { count: named.length - LISTED })}
        </button>
      )}
    </section>
  );
}
