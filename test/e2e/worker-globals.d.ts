/** What tests call inside the extension's own worker; `dispatch` runs a listener as the browser would. */
declare const chrome: {
  storage: { local: { set(values: object): Promise<void> } };
  tabs: { query(query: object): Promise<{ id?: number; url?: string }[]> };
  action: { getBadgeText(details: { tabId: number }): Promise<string> };
  contextMenus: { onClicked: { dispatch(info: object, tab: unknown): void } };
  commands: { onCommand: { dispatch(name: string, tab: unknown): void } };
};
