import { type AppTrayApp, appTrayApps, type BotRole, botRoles, type TeammateRecord } from "tenant-policy";
import type { CommandBody } from "tenant-policy";
import { CommandSwitch } from "../../controls/CommandSwitch.tsx";
import { useLanguage } from "../../language/Language.tsx";

/** What a teammate is given beside the role: each a switch that grants and withdraws. */
export function Grants({ record }: { readonly record: TeammateRecord }) {
  const { texts, labels } = useLanguage();
  const { grants } = texts.teammates.person;
  const { id, decryptsLogs, hasRemoteAccess } = record;
  return (
    <section className="card switches" aria-labelledby="grants">
      <h2 id="grants">{grants.title}</h2>
      <CommandSwitch
        {...grants.decryption}
        isOn={decryptsLogs}
        body={{
          type: decryptsLogs ? "teammates/withdrawDecryption" : "teammates/grantDecryption",
          teammate: id,
        }}
      />
      <CommandSwitch
        {...grants.remoteAccess}
        isOn={hasRemoteAccess}
        body={{
          type: hasRemoteAccess ? "teammates/withdrawRemoteAccess" : "teammates/grantRemoteAccess",
          teammate: id,
        }}
      />
      {botRoles.map((role) => (
        <CommandSwitch
          key={role}
          label={labels.botRole[role]}
          about={grants.botRole}
          isOn={record.botRoles.includes(role)}
          body={botRoleSwitched(record, role)}
        />
      ))}
      {appTrayApps.map((app) => (
        <CommandSwitch
          key={app}
          label={labels.app[app]}
          about={grants.app}
          isOn={record.apps.includes(app)}
          body={appSwitched(record, app)}
        />
      ))}
    </section>
  );
}

function botRoleSwitched({ id, botRoles: held }: TeammateRecord, role: BotRole): CommandBody {
  const type = held.includes(role) ? "teammates/withdrawBotRoles" : "teammates/assignBotRoles";
  return { type, teammate: id, roles: [role] };
}

function appSwitched({ id, apps }: TeammateRecord, app: AppTrayApp): CommandBody {
  const type = apps.includes(app) ? "teammates/withdrawApps" : "teammates/grantApps";
  return { type, teammate: id, apps: [app] };
}
