import type { ComponentChildren } from 'preact';
import type { Kind } from '../../lib/analysis/types.ts';
import type { ClaimForm } from '../../lib/storage/records.ts';
import { StatementKinds, StatementSource } from '../claims/Statement.tsx';
import { useLanguage } from '../parts/language.ts';
import './Sample.css';

/** A statement found in the sample. */
export interface SampleStatement {
  form: ClaimForm;
  start: number;
  end: number;
  kinds: readonly Kind[];
  source: { name: string; role?: string } | null;
}

export interface SampleProps {
  text: string;
  /** In reading order. */
  statements: readonly SampleStatement[];
  onText(text: string): void;
}

/** The sample with its claims filled and its quotes overlined, as on a page. */
function MarkedSample({ text, statements }: Pick<SampleProps, 'text' | 'statements'>) {
  const edges = [...new Set([0, text.length, ...statements.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const parts: ComponentChildren[] = edges.slice(1).map((end, index) => {
    const start = edges[index]!;
    const covering = statements.filter((each) => each.start <= start && end <= each.end);
    const kind = covering.find((each) => each.form === 'claim')?.kinds[0];
    const classes = [
      kind && `sample-claim kind-${kind}`,
      covering.some((each) => each.form === 'quote') && 'sample-quote',
    ].filter(Boolean);
    return (
      <span key={start} class={classes.join(' ')}>
        {text.slice(start, end)}
      </span>
    );
  });
  return (
    <p class="sample-text" lang="en">
      {parts}
    </p>
  );
}

/** A paragraph to try: change it, and see what is marked and who vouches for it. */
export function Sample({ text, statements, onText }: SampleProps) {
  const { t, code } = useLanguage();
  return (
    <section aria-labelledby="sample-title">
      <h2 id="sample-title">{t('welcome.sample')}</h2>
      <p>
        {t('welcome.sample-hint')} {code !== 'en' && t('welcome.sample-english')}
      </p>
      <div>
        <label class="label" for="sample-edit">
          {t('welcome.sample-edit')}
        </label>
        <textarea
          id="sample-edit"
          class="field"
          lang="en"
          rows={5}
          value={text}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      </div>
      <MarkedSample text={text} statements={statements} />
      <div>
        <h3 id="sample-result">{t('welcome.sample-result')}</h3>
        {statements.length === 0 && <p>{t('welcome.sample-none')}</p>}
        <ol class="sample-statements" aria-labelledby="sample-result">
          {statements.map((statement) => (
            <li key={`${statement.form} ${statement.start}`}>
              <StatementKinds form={statement.form} kinds={statement.kinds} />
              <p lang="en">{text.slice(statement.start, statement.end)}</p>
              <StatementSource form={statement.form} name={statement.source?.name} role={statement.source?.role} />
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
