import type { BackgroundBrowser } from './browser-api.ts';

const BACKGROUND = '#44505f';
const TEXT = '#ffffff';
const MOST = 999;

/** Shows the number of claims on a tab's icon, nothing for none. A tab that is gone meanwhile is passed over. */
export async function showCount(action: BackgroundBrowser['action'], tabId: number, claims: number): Promise<void> {
  const text = claims === 0 ? '' : claims > MOST ? `${MOST}+` : String(claims);
  await Promise.allSettled([
    action.setBadgeBackgroundColor({ tabId, color: BACKGROUND }),
    action.setBadgeTextColor({ tabId, color: TEXT }),
    action.setBadgeText({ tabId, text }),
  ]);
}
