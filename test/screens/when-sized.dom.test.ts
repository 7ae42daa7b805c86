import { afterEach, describe, expect, test, vi } from 'vitest';
import { whenSized } from '../../lib/screens/when-sized.ts';

function frame(width: number, height: number): HTMLIFrameElement {
  const element = document.createElement('iframe');
  element.style.cssText = `display: block; border: 0; width: ${width}px; height: ${height}px`;
  document.body.append(element);
  return element;
}

afterEach(() => document.body.replaceChildren());

describe('a screen that is loaded before it is laid out', () => {
  test('is drawn at once where it has a size', () => {
    const draw = vi.fn();
    whenSized(frame(360, 445).contentWindow!, draw);
    expect(draw).toHaveBeenCalledOnce();
  });

  test.each([
    ['no size', 0, 0],
    ['a width without a height', 360, 0],
  ])('is drawn once, when it gets a size: %s', async (_, width, height) => {
    const element = frame(width, height);
    const view = element.contentWindow!;
    const draw = vi.fn(() => [view.innerWidth, view.innerHeight]);
    whenSized(view, draw);
    expect(draw).not.toHaveBeenCalled();
    element.style.width = '300px';
    element.style.height = '400px';
    await vi.waitFor(() => expect(draw).toHaveReturnedWith([300, 400]));
    element.style.height = '500px';
    await vi.waitFor(() => expect(view.innerHeight).toBe(500));
    await new Promise(requestAnimationFrame);
    expect(draw).toHaveBeenCalledOnce();
  });

  test('waits on when it only becomes wider', async () => {
    const element = frame(0, 0);
    const view = element.contentWindow!;
    const draw = vi.fn();
    const resized = new Promise((resolve) => view.addEventListener('resize', resolve, { once: true }));
    whenSized(view, draw);
    element.style.width = '300px';
    await resized;
    expect(draw).not.toHaveBeenCalled();
    element.style.height = '400px';
    await vi.waitFor(() => expect(draw).toHaveBeenCalledOnce());
  });
});
