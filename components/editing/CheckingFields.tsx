import { useId } from 'preact/hooks';
import type { Assessment } from '../../lib/storage/records.ts';
import { useLanguage } from '../parts/language.ts';
import { useDraft } from './useDraft.ts';

interface Props {
  assessment: Assessment;
  assessments: readonly Assessment[];
  /** ISO 8601 date, `null` when none is set. */
  checkAgainOn: string | null;
  /** The day offered by one click, ISO 8601. */
  suggestedDay: string;
  onAssess(assessment: Assessment): Promise<void>;
  onCheckAgain(day: string | null): Promise<void>;
}

/** The reader's assessment, and the day to look again. */
export function CheckingFields(props: Props) {
  const { t } = useLanguage();
  const id = useId();
  const assessment = useDraft(props.assessment, props.onAssess, { delay: 0 });
  const day = useDraft(props.checkAgainOn, props.onCheckAgain, { delay: 0 });
  return (
    <div class="checking-fields">
      <div>
        <label class="label" for={`${id}-assessment`}>
          {t('edit.assessment')}
        </label>
        <select
          id={`${id}-assessment`}
          class="field"
          value={assessment.value()}
          onChange={(event) => assessment.change(event.currentTarget.value as Assessment)}
        >
          {props.assessments.map((each) => (
            <option key={each} value={each}>
              {t(`assessment.${each}`)}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label class="label" for={`${id}-day`}>
          {t('edit.check-again')}
        </label>
        <input
          id={`${id}-day`}
          class="field"
          type="date"
          value={day.value() ?? ''}
          onChange={(event) => day.change(event.currentTarget.value || null)}
        />
        {!day.value() && (
          <button type="button" class="button quiet small" onClick={() => day.change(props.suggestedDay)}>
            {t('edit.in-90-days')}
          </button>
        )}
      </div>
    </div>
  );
}
