import { useState } from 'preact/hooks';
import { sendMessage } from '../messages.ts';

/** Goes to kept statements on their pages, and remembers the last one that its page could not show. */
export function useVisit() {
  const [visit, setVisit] = useState<{ id: string; failed: 'missing' | 'unread' } | null>(null);
  const goTo = async (id: string) => {
    setVisit(null);
    const ended = await sendMessage('goToClaim', id);
    if (ended === 'missing' || ended === 'unread') setVisit({ id, failed: ended });
  };
  return { visit, goTo };
}
