import { ExportButton } from './ExportButton.tsx';
import { ExportDialog, type ExportDialogProps } from './ExportDialog.tsx';
import { ImportFile, type ImportFileProps } from './ImportFile.tsx';

export interface ExchangeBarProps extends ImportFileProps {
  dialog: ExportDialogProps;
  onOpenExport(): void;
}

/** The ways in and out of what is kept: the export dialog behind its button, and the import. */
export function ExchangeBar({ dialog, onOpenExport, ...importing }: ExchangeBarProps) {
  return (
    <div class="exchange-bar">
      <div class="exchange-buttons">
        <ExportButton onOpen={onOpenExport} />
        <ImportFile {...importing} />
      </div>
      <ExportDialog {...dialog} />
    </div>
  );
}
