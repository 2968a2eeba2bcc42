import { notifications } from '@mantine/notifications';

/** What every dialog over work items takes. */
export interface WorkDialogProps {
  ids: readonly string[];
  /** `true` when it was done. */
  onClose: (done?: boolean) => void;
}

/** Confirms in a few words what was done. */
export function said(message: string): void {
  notifications.show({ message });
}

/** Says why something done at one stroke, without a dialog, was refused. */
export function failed(error: Error): void {
  notifications.show({ message: error.message, color: 'red', title: 'Not done', autoClose: 12_000, role: 'alert' });
}
