import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { analyseInSteps } from '../lib/analysis/index.ts';
import { startBackground } from '../lib/background/index.ts';
import { onMessage } from '../lib/messages.ts';
import { setPanelTarget } from '../lib/screens/panel-target.ts';
import { openSidePanel } from '../lib/screens/side-panel.ts';
import { readSettings } from '../lib/settings.ts';
import { openDatabase } from '../lib/storage/database.ts';

export default defineBackground({
  type: 'module',
  main() {
    const database = openDatabase();
    const parts = { database, browser, analyseInSteps, openSidePanel, setPanelTarget, readSettings, onMessage };
    startBackground(parts, new AbortController().signal);
  },
});
