import { useState } from "react";
import { Checkbox, FieldError, Input, Label, TextField } from "react-aria-components";
import { type CommandBody, entryOf, type Role, roles, type Tenant, type Workspace } from "tenant-policy";
import { CommandForm } from "../../controls/CommandForm.tsx";
import { useOffer } from "../../controls/useOffer.ts";
import { useLanguage } from "../../language/Language.tsx";
import { useMe } from "../../state/useMe.ts";
import { useTenant } from "../../state/useTenant.ts";
import { workspaceName } from "../../state/workspaceName.ts";
import { Labelled } from "../../app/Labelled.tsx";
import { OfferReasons } from "../../controls/OfferReasons.tsx";
import { workspaceKey, workspacesOf } from "./workspaceKeys.ts";

/** What is written in the form. */
interface Written {
  readonly teammate: string;
  readonly email: string;
  readonly role: Role;
  readonly home: Workspace;
  readonly toBeAccepted: boolean;
  readonly again: boolean;
}

/** Invites somebody. Every answer is there before the invitation is sent. */
export function Invite() {
  const { texts } = useLanguage();
  const { invite } = texts.teammates;
  const tenant = useTenant();
  const me = useMe();
  const [written, setWritten] = useState<Written>(() => ({
    teammate: freshId(tenant),
    email: "",
    role: "limited",
    home: me.current,
    toBeAccepted: true,
    again: false,
  }));
  const { again, ...rest } = written;
  const isEmpty = written.email === "";
  const email = isEmpty ? `new@${tenant.emailDomains[0] ?? "domain.example"}` : written.email;
  const body: CommandBody = { type: "teammates/invite", ...rest, email, ...(again && { again }) };
  return (
    <section aria-labelledby="invite">
      <h2 id="invite">{invite.title}</h2>
      <p className="lead">{invite.lead}</p>
      <div className="invite">
        <div className="card">
          <CommandForm
            body={body}
            submit={invite.submit}
            missing={isEmpty ? texts.form.missing(invite.email) : undefined}
            areReasonsBeside
          >
            <Fields written={written} change={(part) => setWritten({ ...written, ...part })} />
          </CommandForm>
        </div>
        <Answers body={body} isEmpty={isEmpty} />
      </div>
    </section>
  );
}

interface FieldsProps {
  readonly written: Written;
  readonly change: (part: Partial<Written>) => void;
}

function Fields({ written, change }: FieldsProps) {
  const { texts, labels } = useLanguage();
  const { invite } = texts.teammates;
  const tenant = useTenant();
  const places = workspacesOf(tenant);
  const isRetired = entryOf(tenant.teammates.retired, written.teammate) !== undefined;
  return (
    <>
      <TextField
        className="field"
        name="email"
        type="email"
        value={written.email}
        onChange={(email) => change({ email })}
      >
        <Label>{invite.email}</Label>
        <Input autoComplete="off" spellCheck="false" />
        <FieldError className="reason" />
      </TextField>
      <Labelled
        label={invite.role}
        value={written.role}
        options={roles.map((role) => ({ value: role, text: labels.role[role] }))}
        choose={(role) => change({ role: role as Role })}
      />
      <Labelled
        label={invite.home}
        value={workspaceKey(written.home)}
        options={places.map((place) => ({
          value: workspaceKey(place),
          text: workspaceName(tenant, place, texts),
        }))}
        choose={(key) => {
          const home = places.find((place) => workspaceKey(place) === key);
          if (home !== undefined) change({ home });
        }}
      />
      <TextField
        className="field"
        name="teammate"
        value={written.teammate}
        onChange={(teammate) => change({ teammate })}
      >
        <Label>{invite.id}</Label>
        <Input autoComplete="off" spellCheck="false" />
        <p className="muted">{invite.idAbout}</p>
        <FieldError className="reason" />
      </TextField>
      <Tick isOn={written.toBeAccepted} set={(toBeAccepted) => change({ toBeAccepted })}>
        {invite.toBeAccepted}
      </Tick>
      {isRetired || written.again ? (
        <Tick isOn={written.again} set={(again) => change({ again })}>
          {invite.again}
        </Tick>
      ) : null}
    </>
  );
}

interface TickProps {
  readonly isOn: boolean;
  readonly set: (isOn: boolean) => void;
  readonly children: string;
}

function Tick({ isOn, set, children }: TickProps) {
  return (
    <Checkbox className="tick" isSelected={isOn} onChange={set}>
      <span className="tick-box" aria-hidden="true" />
      {children}
    </Checkbox>
  );
}

interface AnswersProps {
  readonly body: CommandBody;
  readonly isEmpty: boolean;
}

function Answers({ body, isEmpty }: AnswersProps) {
  const { texts } = useLanguage();
  const { invite } = texts.teammates;
  const { isOffered } = useOffer(body);
  return (
    <div className="card answers" aria-live="polite">
      {isOffered && isEmpty ? (
        <p className="muted">{texts.form.missing(invite.email)}</p>
      ) : (
        <p className={isOffered ? "yes" : "no"}>{isOffered ? invite.ready : invite.refused}</p>
      )}
      <OfferReasons body={body} />
    </div>
  );
}

/** An id that nobody has and nobody had. */
function freshId({ teammates: { records, retired } }: Tenant): string {
  let number = 1;
  const isTaken = (id: string) => entryOf(records, id) !== undefined || entryOf(retired, id) !== undefined;
  while (isTaken(`user-${number}`)) number += 1;
  return `user-${number}`;
}
