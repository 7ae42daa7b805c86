import { describe, expect, it } from 'vitest';
import { decodeModel, encodeModel, type StoredModel } from '../../../lib/analysis/attribution/model.ts';
import weights from '../../../lib/analysis/attribution/weights.json' with { type: 'json' };

describe('the stored model', () => {
  it('is the same after decoding and encoding', () => {
    const stored = weights as unknown as StoredModel;
    expect(encodeModel(decodeModel(stored))).toEqual(stored);
  });
});
