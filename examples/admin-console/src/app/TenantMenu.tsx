import "../styles/overlays.css";
import { useState } from "react";
import { Button, Dialog, FileTrigger, Heading, Modal, ModalOverlay } from "react-aria-components";
import { type Issue, parseTenant, type Tenant } from "tenant-policy";
import { explainIssues } from "tenant-policy/explain";
import { useLanguage } from "../language/Language.tsx";
import { exportTenant, openFile, openSample } from "../state/openTenant.ts";
import { usePageState } from "../state/store.ts";
import { useTenant } from "../state/useTenant.ts";
import type { SampleName } from "../worker/samples.ts";
import { ReplaceDialog } from "./ReplaceDialog.tsx";

/** So many issues of a refused file are told. */
const mostTold = 8;

/** What would take the place of the open tenant. */
type Wanted =
  | { readonly kind: "sample"; readonly name: SampleName }
  | { readonly kind: "file"; readonly text: string; readonly tenant: Tenant };

async function open(wanted: Wanted): Promise<void> {
  switch (wanted.kind) {
    case "sample":
      return openSample(wanted.name);
    case "file":
      return openFile(wanted.text, wanted.tenant);
  }
}

/** The samples, and the tenant as a file. A tenant with changes gives way only once that is confirmed. */
export function TenantMenu({ close }: { readonly close: () => void }) {
  const changes = usePageState(({ audit }) => audit.length);
  const [opening, setOpening] = useState<Wanted | null>(null);
  const [unconfirmed, setUnconfirmed] = useState<Wanted | null>(null);
  const replace = async (wanted: Wanted) => {
    setOpening(wanted);
    await open(wanted);
    close();
  };
  const ask = (wanted: Wanted) => {
    if (opening !== null) return;
    if (changes === 0) void replace(wanted);
    else setUnconfirmed(wanted);
  };
  return (
    <>
      <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={close}>
        <Modal className="modal narrow">
          <Choices opening={opening} want={ask} close={close} />
        </Modal>
      </ModalOverlay>
      {unconfirmed === null ? null : (
        <ReplaceDialog
          changes={changes}
          isOpening={opening !== null}
          replace={() => void replace(unconfirmed)}
          cancel={() => setUnconfirmed(null)}
        />
      )}
    </>
  );
}

interface ChoicesProps {
  readonly opening: Wanted | null;
  readonly want: (wanted: Wanted) => void;
  readonly close: () => void;
}

function Choices({ opening, want, close }: ChoicesProps) {
  const { texts } = useLanguage();
  const { tenantMenu } = texts;
  return (
    <Dialog className="dialog">
      <Heading slot="title">{tenantMenu.title}</Heading>
      <Files want={want} />
      <h3>{tenantMenu.open}</h3>
      <p className="muted">{tenantMenu.replaced}</p>
      <ul className="samples">
        {(["bank", "empty", "large"] as const).map((name) => (
          <li key={name}>
            <Button className="button plain" onPress={() => want({ kind: "sample", name })}>
              {opening?.kind === "sample" && opening.name === name
                ? texts.loading
                : tenantMenu.samples[name].name}
            </Button>
            <span className="muted">{tenantMenu.samples[name].about}</span>
          </li>
        ))}
      </ul>
      <div className="dialog-buttons">
        <Button className="button plain" onPress={close}>
          {texts.close}
        </Button>
      </div>
    </Dialog>
  );
}

function Files({ want }: Pick<ChoicesProps, "want">) {
  const { texts } = useLanguage();
  const { name } = useTenant();
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const { tenantMenu } = texts;
  return (
    <>
      <div className="dialog-buttons start">
        <Button className="button plain" onPress={exportTenant}>
          {tenantMenu.exportFile}: {name}
        </Button>
        <FileTrigger
          acceptedFileTypes={["application/json", ".json"]}
          onSelect={async (files) => {
            const text = (await files?.item(0)?.text()) ?? "";
            const { value, issues: found = [] } = parseTenant(text);
            setIssues(found);
            if (value !== undefined) want({ kind: "file", text, tenant: value });
          }}
        >
          <Button className="button plain">{tenantMenu.importFile}</Button>
        </FileTrigger>
      </div>
      <RefusedFile issues={issues} />
    </>
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
