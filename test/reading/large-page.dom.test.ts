import { expect, test } from 'vitest';
import { inTasks, readingSteps } from '../../lib/reading/index.ts';
import { largePage } from '../pages/large-page.ts';

test('a page too large for Readability is read by its markup, in small steps, with nothing left out', async () => {
  const page = new DOMParser().parseFromString(largePage(), 'text/html');
  const paragraphs = [...page.querySelectorAll('p')].map((paragraph) => paragraph.textContent);
  let steps = 0;
  const counted = (function* () {
    const reading = readingSteps(page, 'http://a.example/x');
    for (;;) {
      const step = reading.next();
      if (step.done) return step.value;
      steps++;
      yield null;
    }
  })();
  const reading = await inTasks(counted, new AbortController().signal);
  expect(reading).toMatchObject({ state: 'article', plainExtraction: true });
  expect(reading.state === 'article' && reading.article.texts.body.split('\n\n')).toEqual(paragraphs);
  expect(steps).toBeGreaterThan(paragraphs.length / 200);
});

test('reading stops when it is told to', async () => {
  const controller = new AbortController();
  const endless = (function* (): Generator<null, never> {
    for (;;) {
      controller.abort(new Error('enough'));
      yield null;
    }
  })();
  let time = 0;
  await expect(inTasks(endless, controller.signal, () => (time += 10))).rejects.toThrow('enough');
});
