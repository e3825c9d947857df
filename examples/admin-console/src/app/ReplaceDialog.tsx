import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useLanguage } from "../language/Language.tsx";
import { exportTenant } from "../state/openTenant.ts";
import { useTenant } from "../state/useTenant.ts";

interface ReplaceDialogProps {
  /** How many changes would be lost. */
  readonly changes: number;
  readonly isOpening: boolean;
  readonly replace: () => void;
  readonly cancel: () => void;
}

/** Asks before another tenant takes the place of one that was changed here. */
export function ReplaceDialog({ changes, isOpening, replace, cancel }: ReplaceDialogProps) {
  const { texts } = useLanguage();
  const { name } = useTenant();
  const own = texts.tenantMenu.replace;
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={cancel}>
      <Modal className="modal narrow">
        <Dialog className="dialog" role="alertdialog">
          <Heading slot="title">{own.title(name)}</Heading>
          <p>{own.lost(changes)}</p>
          <div className="dialog-buttons">
            <Button className="button plain" onPress={exportTenant}>
              {own.exportFirst}
            </Button>
            <Button className="button plain" onPress={cancel} autoFocus>
              {texts.cancel}
            </Button>
            <Button className="button danger" onPress={replace}>
              {isOpening ? texts.loading : own.confirm}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
