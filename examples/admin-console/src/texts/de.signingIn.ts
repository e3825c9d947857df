import { addressCount } from "./addressCount.ts";
import type { signingInTexts } from "./en.signingIn.ts";
import { german } from "./plural.ts";

export const deSigningInTexts: typeof signingInTexts = {
  yes: "Ja",
  no: "Nein",
  instant: {
    hint: (zone) => `JJJJ-MM-TT HH:mm:ss, in ${zone}`,
    unread: (before) => `Geben Sie Datum und Uhrzeit ein wie 2024-10-21 10:00:00. Bis dahin gilt ${before}.`,
  },
  phases: {
    noEnd: "Ohne Ende",
    from: (time) => `Ab ${time}`,
    asked: "Gefragter Zeitpunkt",
  },
  notACount: "Geben Sie eine Zahl in Ziffern ein, etwa 30.",
  cannotTell: (field) =>
    `Diese Seite weiß nicht, von wo Sie sich anmelden, und kann deshalb nicht sagen, ob eine Änderung Sie aussperrt. Geben Sie diese Adresse unter „${field}“ ein, um es zu erfahren. Welche es ist, weiß, wer Ihr Netzwerk betreut.`,
  addresses: {
    lead: "Zwei Listen sagen, von wo man sich anmeldet und von wo API-Anfragen kommen. Eine leere Liste lässt jede Adresse zu.",
    short: { management: "Anmeldung", api: "API" },
    lists: { management: "Von hier meldet man sich an", api: "Von hier kommen API-Anfragen" },
    open: {
      management: "Es ist keine Adresse gelistet. Deshalb kann man sich von überall anmelden.",
      api: "Es ist keine Adresse gelistet. Deshalb können API-Anfragen von überall kommen.",
    },
    entry: "Adresse oder Präfix",
    holds: "Enthält die Adresse",
    oneAddress: "Nur diese Adresse",
    fromTo: (first, last) => `${first} bis ${last}`,
    size: (count) => `${addressCount(count, "de-DE")} Adressen`,
    remove: "Entfernen",
    removeLabel: {
      management: (entry) => `${entry} aus der Liste für die Anmeldung entfernen`,
      api: (entry) => `${entry} aus der Liste für die API entfernen`,
    },
    add: { management: "Adresse für die Anmeldung hinzufügen", api: "Adresse für die API hinzufügen" },
    addHint:
      "Eine Adresse wie 192.0.2.7 oder 2001:db8::7 oder ein Präfix wie 192.0.2.0/24. Mehrere mit Kommas getrennt.",
    noneWritten: "Geben Sie zuerst eine Adresse ein.",
    submit: { management: "In die Liste für die Anmeldung", api: "In die Liste für die API" },
    tester: "Wer wird zugelassen?",
    address: "Eine Adresse ausprobieren",
    family: "Zeichnen",
    families: { ipv4: "IPv4", ipv6: "IPv6" },
    letIn: {
      management: (address) => `Die Liste lässt die Anmeldung von ${address} zu.`,
      api: (address) => `${address} darf API-Anfragen senden.`,
    },
    keptOut: {
      management: (address) => `Die Liste lässt die Anmeldung von ${address} nicht zu.`,
      api: (address) => `${address} darf keine API-Anfragen senden.`,
    },
    listAlone: "So steht es in der Liste. Die Zwei-Faktor-Authentifizierung entscheidet mit.",
    askTwoFactor: "Was würde die Anmeldung von mir verlangen?",
    whole: { ipv4: "Alle IPv4-Adressen", ipv6: "Alle IPv6-Adressen" },
    lens: "Genauer: rund um die Adresse und den nächsten Eintrag",
    shutsOut: (address) => `Diese Liste würde ${address} nicht zulassen.`,
    fromLeft: (list, entries) => `${list}, von links nach rechts: ${entries}`,
    everyAddress: "jede Adresse",
    noAddress: "keine Adresse",
    entries: (count) => german(count, { one: "Eintrag", other: "Einträge" }),
  },
  twoFactor: {
    lead: "Wer zusätzlich ein Einmalpasswort braucht und wer von einer Adresse hineinkommt, die nicht gelistet ist.",
    mode: "Zwei-Faktor-Authentifizierung",
    submit: "Modus setzen",
    inForce: "In Kraft",
    modes: { off: "Aus", remoteOnly: "Nur von außen", on: "Ein" },
    about: {
      off: "Niemand braucht ein Einmalpasswort. Die Liste der Adressen entscheidet allein.",
      remoteOnly:
        "Von einer Adresse, die nicht gelistet ist, brauchen Administratoren und Mitglieder mit Fernzugriff ein Einmalpasswort. Alle anderen werden abgelehnt.",
      on: "Alle brauchen ein Einmalpasswort. Von einer Adresse, die nicht gelistet ist, kommt niemand hinein.",
    },
    openList: "Für die Anmeldung ist keine Adresse gelistet. Deshalb zählt jede Adresse als gelistet.",
    tester: "Mein eigener Fall",
    address: "Ich melde mich an von",
    noAddress:
      "Geben Sie eine Adresse ein. Dann sehen Sie, was die Anmeldung von Ihnen verlangt und welche Zeile der Tabelle Ihre ist.",
    noTeammate:
      "Hier melden sich nur Mitglieder an. Sehen Sie die Seite als eines von ihnen an, um eine Adresse auszuprobieren.",
    mine: {
      allow: (address) => `Von ${address} genügt für die Anmeldung Ihr Passwort.`,
      oneTimePassword: (address) => `Von ${address} brauchen Sie zusätzlich ein Einmalpasswort.`,
      refuse: (address) => `Von ${address} können Sie sich nicht anmelden.`,
    },
    table: "Was die Anmeldung verlangt, in jedem Fall",
    columns: {
      listed: "Adresse gelistet?",
      administrator: "Administrator?",
      remoteAccess: "Fernzugriff?",
      answer: "Anmeldung",
    },
    answers: { allow: "Angemeldet", oneTimePassword: "Einmalpasswort", refuse: "Abgelehnt" },
    you: "Sie",
    shutsOut: (address) => `In diesem Modus könnten sich von ${address} auch Inhaber nicht anmelden.`,
  },
  passwords: {
    lead: "Wie lange ein Passwort bleiben muss, wann es ersetzt werden muss und welche früheren nicht zurückkommen dürfen.",
    renewWithoutOtp: {
      label: "Neues Passwort ohne Code",
      about: "Ein neues Passwort wird ohne den SMS-Bestätigungscode angenommen.",
    },
    fields: {
      minAgeDays: { label: "Mindestalter in Tagen", hint: "0 setzt keine Grenze. Ein Tag hat 24 Stunden." },
      maxAgeDays: { label: "Höchstalter in Tagen", hint: "0 setzt keine Grenze." },
      history: {
        label: "Frühere Passwörter, die abgelehnt werden",
        hint: "Das aktuelle wird außerdem abgelehnt.",
      },
    },
    agesClash: (least, greatest) => `Das Mindestalter ${least} liegt über dem Höchstalter ${greatest}.`,
    submit: "Richtlinie setzen",
    tester: "Eine Änderung ausprobieren",
    state: "Aktuelles Passwort",
    states: { set: "Selbst gewählt", none: "Noch keines", reset: "Von jemandem zurückgesetzt" },
    setAt: "Zuletzt geändert",
    resetAt: "Zurückgesetzt",
    changedAt: "Geändert am",
    equals: "Gleicht dem früheren Passwort Nummer",
    equalsHint: "0 ist das aktuelle, 1 das davor. Leer: keinem.",
    hasCode: "Der SMS-Bestätigungscode ist eingegeben",
    mayChange: "Die Änderung wird angenommen.",
    mayNotChange: "Die Änderung wird abgelehnt.",
    mustChange: "Das Passwort muss geändert werden.",
    needNotChange: "Das Passwort muss noch nicht geändert werden.",
    life: "Das Leben dieses Passworts",
    lifeWritten: "Das Leben dieses Passworts nach dem Entwurf",
    lifeInForce: "Dasselbe nach der Richtlinie in Kraft",
    draft: "Entwurf: die Richtlinie, wie sie oben geschrieben und noch nicht gesetzt ist.",
    draftTried: "Mit dem Entwurf ausprobiert, der noch nicht gesetzt ist.",
    ages: {
      tooNew: "Zu neu für eine Änderung",
      changeable: "Darf geändert werden",
      due: "Muss geändert werden",
    },
    historyTitle: "Welche früheren Passwörter zurückkommen dürfen",
    currentOne: "Das aktuelle (0)",
    before: (count) => `${count} davor`,
    mayReturn: "Darf zurückkommen",
    mayNotReturn: "Abgelehnt",
  },
  sessions: {
    lead: "Wie lange man angemeldet bleibt, wie lange ein Ticket gilt und ab wann ein Agent als inaktiv zählt.",
    example: "Ein Beispiel",
    since: "Letzte Aktivität, Ausstellung oder Anmeldung",
    at: "Gefragter Zeitpunkt",
    written: "Mit der oben geschriebenen Zahl",
    answer: (state) => `Zum gefragten Zeitpunkt: ${state}.`,
    idle: {
      label: "Zeitlimit bei Inaktivität in Minuten",
      hint: "0 setzt kein Zeitlimit.",
      submit: "Zeitlimit setzen",
      life: "Jemand, der seitdem untätig ist",
      states: { active: "Angemeldet", expired: "Abgemeldet" },
    },
    ticket: {
      label: "Ablaufzeit von Tickets in Sekunden",
      hint: "Nur für Chat-Kanäle. Mit 0 gibt es keine Tickets.",
      submit: "Ablaufzeit setzen",
      life: "Ein Ticket, das damals ausgestellt wurde",
      states: {
        active: "Schreibt ohne Anmeldung",
        expired: "Muss sich anmelden",
        noTickets: "Keine Tickets, muss sich anmelden",
        notYetIssued: "Noch nicht ausgestellt",
      },
    },
    agent: {
      label: "Inaktivitätsfrist für Agenten in Tagen",
      hint: "Mit 0 wird niemand markiert. Die Markierung sperrt niemanden aus.",
      submit: "Frist setzen",
      life: "Ein Agent, der sich damals zuletzt angemeldet hat",
      states: {
        active: "Nicht markiert",
        inactive: "Als inaktiv markiert",
      },
    },
    channels: {
      title: "Kanäle mit eigenen Zeiten",
      channel: "Kanal",
      kind: "Art",
      idle: "Zeitlimit bei Inaktivität",
      ticket: "Ablaufzeit von Tickets",
      minutes: (count) =>
        count === 0 ? "Kein Zeitlimit" : german(count, { one: "Minute", other: "Minuten" }),
      seconds: (count) =>
        count === 0 ? "Keine Tickets" : german(count, { one: "Sekunde", other: "Sekunden" }),
    },
    simultaneous: {
      label: "Mehrere Sitzungen zugleich",
      about:
        "Wer angemeldet ist, darf sich auf einem weiteren Gerät anmelden. Ausschalten beendet keine offene Sitzung.",
      table: "Darf man sich noch einmal anmelden?",
      open: (count) =>
        count === 0
          ? "Keine offene Sitzung"
          : german(count, { one: "offene Sitzung", other: "offene Sitzungen" }),
      may: "Ja",
      mayNot: "Nein",
    },
  },
};
