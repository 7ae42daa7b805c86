import type { ComponentChildren } from 'preact';

/** A line drawing on a 16 by 16 grid; it takes the colour of its text and says nothing to a screen reader. */
function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.4"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

/** The extension's own mark in one colour, as in its icon: a quotation mark and lines of text, one of them highlighted. */
export function AppMark() {
  return (
    <svg width="20" height="20" viewBox="0 0 32 32" fill="currentColor" aria-hidden="true" focusable="false">
      <path d="M10 4.4C6.6 5.3 4.6 7.4 4.6 10c0 1.8 1.1 3 2.6 3 1.5 0 2.6-1.1 2.6-2.6 0-1.4-.9-2.3-2.1-2.4.4-.9 1.3-1.6 2.8-2.1zM17.4 4.4c-3.4.9-5.4 3-5.4 5.6 0 1.8 1.1 3 2.6 3 1.5 0 2.6-1.1 2.6-2.6 0-1.4-.9-2.3-2.1-2.4.4-.9 1.3-1.6 2.8-2.1z" />
      <rect x="20" y="8" width="8" height="2.5" />
      <rect x="1" y="14.5" width="30" height="8" rx="1.5" opacity="0.3" />
      <rect x="5" y="17.2" width="20" height="2.6" />
      <rect x="4" y="25.5" width="15" height="2.5" />
    </svg>
  );
}

export const SaveIcon = ({ filled = false }: { filled?: boolean }) => (
  <Icon>
    <path d="M4 2.5h8v11l-4-3-4 3z" fill={filled ? 'currentColor' : 'none'} />
  </Icon>
);

export const CloseIcon = () => (
  <Icon>
    <path d="m4 4 8 8M12 4l-8 8" />
  </Icon>
);

export const SearchIcon = () => (
  <Icon>
    <circle cx="7" cy="7" r="4" />
    <path d="m10 10 3.5 3.5" />
  </Icon>
);

export const PanelIcon = () => (
  <Icon>
    <rect x="2" y="3" width="12" height="10" rx="1.5" />
    <path d="M9.5 3v10" />
  </Icon>
);

export const LibraryIcon = () => (
  <Icon>
    <path d="M3 3v10M6 3v10M9 3.2l3.4 9.6" />
  </Icon>
);

export const OptionsIcon = () => (
  <Icon>
    <path d="M2 5h7m4 0h1M2 11h1m4 0h7" />
    <circle cx="11" cy="5" r="1.8" />
    <circle cx="5" cy="11" r="1.8" />
  </Icon>
);

export const EditIcon = () => (
  <Icon>
    <path d="m3 13 .7-2.8L10.5 3.4l2.1 2.1-6.8 6.8zM9 5l2 2" />
  </Icon>
);

export const DismissIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="5.5" />
    <path d="m4.2 4.2 7.6 7.6" />
  </Icon>
);

export const UndoIcon = () => (
  <Icon>
    <path d="M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6M3 6.5 6 3.5M3 6.5l3 3" />
  </Icon>
);

export const DeleteIcon = () => (
  <Icon>
    <path d="M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.5 9h6l.5-9M7 7v4M9 7v4" />
  </Icon>
);

export const OutsideIcon = () => (
  <Icon>
    <path d="M9 3h4v4M13 3 7.5 8.5M11.5 9v3.5a1 1 0 0 1-1 1h-7a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1H7" />
  </Icon>
);

export const ExportIcon = () => (
  <Icon>
    <path d="M8 2.5v7.5M5 7.2 8 10l3-2.8M3 13.5h10" />
  </Icon>
);

export const ImportIcon = () => (
  <Icon>
    <path d="M8 10V2.5M5 5.3 8 2.5l3 2.8M3 13.5h10" />
  </Icon>
);

export const MoreIcon = () => (
  <Icon>
    <path d="m4 6.5 4 4 4-4" />
  </Icon>
);

/** A clock that is wound back: to be looked at again. */
export const AgainIcon = () => (
  <Icon>
    <path d="M3 8a5 5 0 1 0 1.5-3.5L3 6M3 3v3h3M8 5.5V8l1.8 1.2" />
  </Icon>
);

export const ReadIcon = () => (
  <Icon>
    <path d="M3 3.5h10M3 6.5h10M3 9.5h6M3 12.5h4" />
  </Icon>
);
