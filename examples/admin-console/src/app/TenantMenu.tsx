import "../styles/overlays.css";
import { useState } from "react";
import { Button, Dialog, FileTrigger, Heading, Modal, ModalOverlay } from "react-aria-components";
import type { Issue } from "tenant-policy";
import { explainIssues } from "tenant-policy/explain";
import { useLanguage } from "../language/Language.tsx";
import { exportTenant, importTenant, openSample } from "../state/openTenant.ts";
import { useTenant } from "../state/useTenant.ts";

/** So many issues of a refused file are told. */
const mostTold = 8;

/** The samples, and the tenant as a file. */
export function TenantMenu({ close }: { readonly close: () => void }) {
  const { texts } = useLanguage();
  const { name } = useTenant();
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [opening, setOpening] = useState<string | null>(null);
  const { tenantMenu } = texts;
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={close}>
      <Modal className="modal narrow">
        <Dialog className="dialog">
          <Heading slot="title">{tenantMenu.title}</Heading>
          <div className="dialog-buttons start">
            <Button className="button plain" onPress={exportTenant}>
              {tenantMenu.exportFile}: {name}
            </Button>
            <FileTrigger
              acceptedFileTypes={["application/json", ".json"]}
              onSelect={async (files) => {
                const found = importTenant((await files?.item(0)?.text()) ?? "");
                setIssues(found);
                if (found.length === 0) close();
              }}
            >
              <Button className="button plain">{tenantMenu.importFile}</Button>
            </FileTrigger>
          </div>
          <RefusedFile issues={issues} />
          <h3>{tenantMenu.open}</h3>
          <p className="muted">{tenantMenu.replaced}</p>
          <ul className="samples">
            {(["bank", "empty", "large"] as const).map((sample) => (
              <li key={sample}>
                <Button
                  className="button plain"
                  isPending={opening === sample}
                  onPress={async () => {
                    setOpening(sample);
                    await openSample(sample);
                    close();
                  }}
                >
                  {tenantMenu.samples[sample].name}
                </Button>
                <span className="muted">{tenantMenu.samples[sample].about}</span>
              </li>
            ))}
          </ul>
          <div className="dialog-buttons">
            <Button className="button plain" onPress={close}>
              {texts.close}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function RefusedFile({ issues }: { readonly issues: readonly Issue[] }) {
  const { texts, locale } = useLanguage();
  const { tenantMenu } = texts;
  const told = explainIssues(issues.slice(0, mostTold), { locale });
  const hidden = issues.length - told.length;
  return (
    <div role="alert">
      {issues.length === 0 ? null : (
        <div className="refused-file">
          <p>{tenantMenu.refused}</p>
          <ul>
            {told.map(({ path, text }, place) => (
              <li key={place}>
                {path.length === 0 ? tenantMenu.issueAtTop : tenantMenu.issueAt(path.join(" › "))}: {text}
              </li>
            ))}
            {hidden > 0 ? <li>{tenantMenu.moreIssues(hidden)}</li> : null}
          </ul>
        </div>
      )}
    </div>
  );
}
