/** The card that explains one mark: its kinds, who says it, why it was marked, and what the reader can do with it. */
import type { Kind, Speaker } from '../analysis/types.ts';
import type { CardText } from '../i18n/card.ts';
import { reasonLines } from '../i18n/reasons.ts';
import { speakerDetail } from '../i18n/speaker.ts';
import type { ReasonWords } from '../page-state.ts';
import type { ClaimForm } from '../storage/records.ts';
import { element } from './elements.ts';

export interface CardClaim {
  key: string;
  form: ClaimForm;
  origin: 'detected' | 'reader';
  kinds: readonly Kind[];
  source: Speaker | null;
  via: string | null;
  reasons: readonly ReasonWords[];
  savedId: string | null;
}

/** What the card's buttons do. */
export type CardAction = 'save' | 'remove' | 'dismiss' | 'copy' | 'note';

function kindLabels(claim: CardClaim, page: Document, text: CardText): HTMLElement {
  const plain = claim.form === 'quote' ? text('card.quote') : text('card.own');
  const items =
    claim.kinds.length === 0
      ? [element(page, 'li', {}, plain)]
      : claim.kinds.map((kind) =>
          element(
            page,
            'li',
            {},
            element(page, 'span', { class: `tag kind-${kind}`, 'aria-hidden': 'true' }, text(`tag.${kind}`)),
            text(`kind.${kind}`),
          ),
        );
  return element(page, 'ul', { class: 'kinds', id: 'kinds' }, ...items);
}

function whoSaysIt(claim: CardClaim, page: Document, text: CardText): HTMLElement[] {
  const { source, via, form } = claim;
  const role = source ? speakerDetail(source) : '';
  const unnamed = form === 'quote' ? text('card.speaker-unknown') : text('card.own-voice');
  return [
    element(page, 'dt', {}, text('card.who')),
    element(page, 'dd', { id: 'who' }, source?.name ?? unnamed),
    ...(role ? [element(page, 'dd', { class: 'role' }, role)] : []),
    ...(via ? [element(page, 'dd', { class: 'via' }, text('card.via', { relay: via }))] : []),
  ];
}

function whyMarked(claim: CardClaim, page: Document, text: CardText): HTMLElement[] {
  const lines = reasonLines(claim.reasons, text.code);
  if (lines.length === 0) return [];
  const items = lines.map(({ label, words }) =>
    element(page, 'li', {}, words === null ? label : text('card.reason', { label, words })),
  );
  const list = element(page, 'ul', { class: 'reasons' }, ...items);
  return [element(page, 'dt', {}, text('card.why')), element(page, 'dd', {}, list)];
}

/** The card's elements; `act` is called with the action of the button that was pressed. */
export function claimCard(
  claim: CardClaim,
  page: Document,
  text: CardText,
  act: (action: CardAction) => void,
): HTMLElement[] {
  const button = (action: CardAction, label: string, attributes: Record<string, string> = {}) => {
    const made = element(page, 'button', { type: 'button', 'data-action': action, ...attributes }, label);
    made.addEventListener('click', () => act(action));
    return made;
  };
  const pair = (...buttons: HTMLElement[]) => element(page, 'div', { class: 'pair' }, ...buttons);
  const save = claim.savedId
    ? button('remove', text('card.saved'), {
        'aria-pressed': 'true',
        'aria-label': text('card.remove'),
        title: text('card.remove'),
      })
    : button('save', text('card.save'), { 'aria-pressed': 'false' });
  return [
    kindLabels(claim, page, text),
    element(page, 'dl', {}, ...whoSaysIt(claim, page, text), ...whyMarked(claim, page, text)),
    element(
      page,
      'div',
      { class: 'buttons' },
      // In pairs, so that long labels wrap two by two.
      pair(save, ...(claim.origin === 'detected' ? [button('dismiss', text('card.dismiss'))] : [])),
      pair(button('copy', text('card.copy')), button('note', text('card.note'))),
    ),
  ];
}
