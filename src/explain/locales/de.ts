// `npm run docs` makes this file from de.json.
import { number, plural, select } from "../icu.ts";
import type { Labels, Locale, RiskTexts } from "../locale.ts";

const roleLabels: Labels["role"] = {
"owner": "Inhaber",
"full": "Vollzugriff",
"limited": "Teilzugriff",
"readOnly": "Lesezugriff",
"restricted": "Eingeschränkter Zugriff"
};

const levelLabels: Labels["level"] = {
"tenant": "Mandant",
"group": "Gruppe",
"team": "Team"
};

const assetKindLabels: Labels["assetKind"] = {
"number": "Rufnummer",
"template": "Vorlage",
"customNode": "Benutzerdefinierter Knoten",
"bot": "Q&A- oder Task-Bot",
"smartLink": "Smart Link",
"logbook": "Logbuch",
"mediaFile": "Mediendatei",
"consentGroup": "Einwilligungsgruppe",
"service": "Service",
"flow": "Flow",
"integration": "Integration",
"app": "App",
"sftpConfiguration": "SFTP-Konfiguration",
"profileStore": "Profilspeicher",
"contactPolicy": "Kontaktrichtlinie",
"usageReports": "Nutzungsberichte"
};

const assetActionLabels: Labels["assetAction"] = {
"view": "Ansehen",
"use": "Nutzen",
"make": "Anlegen",
"edit": "Bearbeiten",
"delete": "Löschen",
"share": "Teilen",
"withdraw": "Freigabe entziehen",
"leave": "Freigabe verlassen",
"lock": "Sperren",
"unlock": "Entsperren"
};

const moduleLabels: Labels["module"] = {
"agentDesktop": "Agent Desktop",
"callMonitoring": "Anrufüberwachung",
"callRecording": "Anrufaufzeichnung",
"multimedia": "Multimedia",
"provisioning": "Bereitstellung",
"recordingManagement": "Aufzeichnungsverwaltung",
"reportingAndAnalytics": "Berichte und Analysen",
"routingStrategy": "Routing-Strategie"
};

const moduleLevelLabels: Labels["moduleLevel"] = {
"off": "Aus",
"on": "Ein",
"none": "Kein Zugriff",
"view": "Anzeigen",
"edit": "Bearbeiten"
};

const toggleLabels: Labels["toggle"] = {
"whisperCoach": "Flüstern",
"bargeIn": "Aufschalten",
"restrictedMonitorOnly": "Nur eingeschränkte Überwachung",
"viewBlindMonitorRequests": "Anfragen zur verdeckten Überwachung anzeigen",
"manageEntryPointsAndQueues": "Einstiegspunkte und Warteschlangen verwalten",
"manageSites": "Standorte verwalten",
"manageTeams": "Teams verwalten",
"manageUsers": "Benutzer verwalten",
"manageUserProfiles": "Benutzerprofile verwalten",
"entryPointMappings": "Zuordnung von Einstiegspunkten",
"manageDialPlans": "Wählpläne verwalten",
"auditTrail": "Audit-Trail",
"branding": "Branding",
"manageTenants": "Mandanten verwalten",
"tags": "Tags",
"customAttributes": "Benutzerdefinierte Attribute",
"securityKeys": "Sicherheitsschlüssel",
"businessRules": "Geschäftsregeln",
"manageFlowScripts": "Flow-Skripte verwalten",
"manageMediaFiles": "Mediendateien verwalten"
};

const activityLabels: Labels["activity"] = {
"monitorQueue": "Warteschlange überwachen",
"monitorTeam": "Team überwachen",
"monitorSite": "Standort überwachen",
"monitorAgent": "Agenten überwachen",
"whisper": "Agenten zuflüstern",
"bargeIn": "Sich auf einen Anruf aufschalten",
"viewMonitoringSchedule": "Überwachungsplan anzeigen",
"editMonitoringSchedule": "Überwachungsplan bearbeiten",
"viewBlindMonitorRequests": "Anfragen zur verdeckten Überwachung anzeigen",
"recordQueue": "Anrufe einer Warteschlange aufzeichnen",
"recordTeam": "Anrufe eines Teams aufzeichnen",
"recordSite": "Anrufe eines Standorts aufzeichnen",
"recordAgent": "Anrufe eines Agenten aufzeichnen",
"manageEntryPointsAndQueues": "Einstiegspunkte und Warteschlangen verwalten",
"manageSites": "Standorte verwalten",
"manageTeams": "Teams verwalten",
"manageUsers": "Benutzer verwalten",
"manageUserProfiles": "Benutzerprofile verwalten",
"mapEntryPoints": "Einstiegspunkte zuordnen",
"manageDialPlans": "Wählpläne verwalten",
"viewAuditTrail": "Audit-Trail anzeigen",
"changeBannerColor": "Bannerfarbe ändern",
"changeBannerImages": "Bannerbilder ändern",
"manageTenants": "Mandanten verwalten",
"searchRecordings": "Aufzeichnungen suchen",
"playRecordings": "Aufzeichnungen abspielen",
"viewTags": "Tags anzeigen",
"createTags": "Tags anlegen",
"editTags": "Tags bearbeiten",
"createCustomAttributes": "Benutzerdefinierte Attribute anlegen",
"modifyCustomAttributes": "Benutzerdefinierte Attribute ändern",
"viewSecurityKeySchedule": "Zeitplan für Sicherheitsschlüssel anzeigen",
"changeSecurityKeySchedule": "Zeitplan für Sicherheitsschlüssel ändern",
"visualizeData": "Daten visualisieren",
"configureAnalyzerSchemas": "Analyzer-Schemas konfigurieren",
"modifyAnalyzerSchemas": "Analyzer-Schemas ändern",
"useBusinessRules": "Geschäftsregeln nutzen",
"loadFlowModule": "Flow-Modul laden",
"openFlow": "Flow öffnen",
"copyFlow": "Flow kopieren",
"deleteFlow": "Flow löschen",
"uploadMediaFile": "Mediendatei hochladen",
"updateMediaFile": "Mediendatei aktualisieren"
};

const profileKindLabels: Labels["profileKind"] = {
"standardAgent": "Standard-Agent",
"premiumAgent": "Premium-Agent",
"supervisor": "Supervisor",
"administrator": "Administrator",
"administratorOnly": "Nur Administrator"
};

const sectionLabels: Labels["section"] = {
"timeZone": "Zeitzone",
"profileKey": "Profilschlüssel",
"helpDesk": "Help Desk",
"emailDomains": "E-Mail-Domains",
"inboundMedia": "Verarbeitung eingehender Medien",
"bounceRetention": "Verweildauer auf der Bounce-Liste",
"sso": "SSO",
"auditTrail": "Benutzer-Audit-Trail",
"privacyAndSecurity": "Datenschutz und Sicherheit"
};

const entitlementLabels: Labels["entitlement"] = {
"secureMediaHandling": "Sichere Medienverarbeitung",
"userAuditTrail": "Benutzer-Audit-Trail",
"sso": "SSO",
"logExports": "Protokollexporte"
};

const featureLabels: Labels["feature"] = {
"scheduleLogExports": "Protokollexporte planen",
"viewAuditTrail": "Benutzer-Audit-Trail anzeigen",
"addGroupsAndTeams": "Gruppen und Teams hinzufügen",
"configureSso": "SSO konfigurieren",
"viewTenantSettings": "Mandanteneinstellungen anzeigen",
"changeTenantSettings": "Mandanteneinstellungen ändern",
"viewHelpDeskSettings": "Help-Desk-Einstellungen anzeigen",
"changeHelpDeskSettings": "Help-Desk-Einstellungen ändern",
"viewProfileKey": "Profilschlüssel anzeigen",
"copyProfileKey": "Profilschlüssel kopieren",
"regenerateProfileKey": "Profilschlüssel neu erzeugen",
"grantDecryption": "Entschlüsselung von Protokollen gewähren",
"inviteTeammates": "Mitglieder einladen",
"removeTeammates": "Mitglieder entfernen",
"changeRoles": "Rollen ändern",
"moveTeammates": "Mitglieder verschieben",
"assignBotRoles": "Bot-Rollen zuweisen",
"grantApps": "Anwendungen der App-Leiste freischalten",
"deleteServices": "Services löschen",
"deleteNumbers": "Rufnummern löschen",
"deleteApps": "Apps löschen",
"viewPages": "Seiten anzeigen",
"changePages": "Seiten ändern"
};

const withheldFeatureLabels: Labels["withheldFeature"] = {
"addGroupsAndTeams": "Gruppen und Teams hinzufügen",
"changeTenantSettings": "Mandanteneinstellungen ändern",
"regenerateProfileKey": "Profilschlüssel neu erzeugen",
"decryption": "Protokolle entschlüsseln"
};

const appLabels: Labels["app"] = {
"botBuilder": "Bot Builder",
"eventScheduler": "Event Scheduler"
};

const botRoleLabels: Labels["botRole"] = {
"curationConsole": "Curation Console",
"oneClickTesting": "One-click Testing"
};

const channelLabels: Labels["channel"] = {
"appleMessages": "Apple Messages for Business",
"whatsApp": "WhatsApp",
"rcs": "RCS",
"facebookMessenger": "Facebook Messenger",
"inApp": "In-App-Nachrichten und Live-Chat"
};

const categoryLabels: Labels["category"] = {
"malformed": "Ungültige Eingabe",
"unknown": "Nicht gefunden",
"forbidden": "Nicht erlaubt",
"notEntitled": "Nicht im Abonnement",
"conflict": "Konflikt",
"elsewhere": "Nicht in diesem Arbeitsbereich",
"later": "Noch nicht"
};

const commandTypeLabels: Labels["commandType"] = {
"name/change": "Mandanten umbenennen",
"subscription/changeEntitlements": "Funktionen des Mandanten melden",
"subscription/changeWithheldFeatures": "Ausgeschlossene Funktionen melden",
"subscription/switchDigitalChannels": "Digitale Kanäle als ein- oder ausgeschaltet melden",
"subscription/completeProvisioning": "Abgeschlossene Bereitstellung melden",
"timeZone/choose": "Zeitzone wählen",
"profileKey/regenerate": "Profilschlüssel neu erzeugen",
"helpDesk/choose": "Help-Desk-Einstellungen ändern",
"emailDomains/choose": "Zulässige Domains festlegen",
"emailDomains/allow": "Domain zulassen",
"emailDomains/disallow": "Zulässige Domain entfernen",
"inboundMedia/choose": "Verarbeitung eingehender Medien ändern",
"bounceList/chooseRetention": "Verweildauer auf der Bounce-Liste festlegen",
"bounceList/takeOff": "Adresse von der Bounce-Liste nehmen",
"bounceList/recordBounce": "Bounce einer E-Mail melden",
"workspaces/addGroup": "Gruppe hinzufügen",
"workspaces/addTeam": "Team hinzufügen",
"workspaces/renameGroup": "Gruppe umbenennen",
"workspaces/renameTeam": "Team umbenennen",
"userProfiles/create": "Benutzerprofil anlegen",
"userProfiles/edit": "Benutzerprofil bearbeiten",
"userProfiles/copy": "Benutzerprofil kopieren",
"userProfiles/delete": "Benutzerprofil löschen",
"teammates/invite": "Mitglied einladen",
"teammates/remove": "Mitglied entfernen",
"teammates/move": "Mitglied verschieben",
"teammates/changeRole": "Rolle ändern",
"teammates/resendInvitation": "Einladung erneut senden",
"teammates/revokeInvitation": "Einladung zurückziehen",
"teammates/acceptInvitation": "Angenommene Einladung melden",
"teammates/grantDecryption": "Entschlüsselung von Protokollen gewähren",
"teammates/withdrawDecryption": "Entschlüsselung von Protokollen entziehen",
"teammates/assignBotRoles": "Bot-Rollen zuweisen",
"teammates/withdrawBotRoles": "Bot-Rollen entziehen",
"teammates/grantApps": "Anwendungen der App-Leiste freischalten",
"teammates/withdrawApps": "Anwendungen der App-Leiste entziehen",
"teammates/assignUserProfile": "Benutzerprofil zuweisen",
"teammates/grantRemoteAccess": "Fernzugriff gewähren",
"teammates/withdrawRemoteAccess": "Fernzugriff entziehen",
"teammates/recordLogIn": "Anmeldung melden",
"teammates/recordPasswordChange": "Geändertes Passwort melden",
"teammates/removeOwner": "Inhaber entfernen (Support)",
"teammates/lowerOwner": "Inhaber herabstufen (Support)",
"teammates/replaceOwner": "Inhaber ersetzen (Support)",
"teammates/grantOwnerDecryption": "Inhabern die Entschlüsselung gewähren (Support)",
"assets/make": "Ressource anlegen",
"assets/rename": "Ressource umbenennen",
"assets/delete": "Ressource löschen",
"assets/share": "Ressource teilen",
"assets/withdraw": "Freigabe entziehen",
"assets/leaveShare": "Freigabe verlassen",
"assets/completeWithdrawal": "Abgeschlossenen Entzug einer Freigabe melden",
"assets/lock": "Ressource sperren",
"assets/unlock": "Ressource entsperren",
"networkAccess/chooseManagementList": "IP-Whitelist für die Verwaltung festlegen",
"networkAccess/chooseApiList": "IP-Whitelist für den API-Zugriff festlegen",
"networkAccess/chooseTwoFactor": "Zwei-Faktor-Authentifizierung festlegen",
"passwords/choosePolicy": "Passwortrichtlinie festlegen",
"privacy/chooseApiAuthenticationMode": "API-Authentifizierungsmodus festlegen",
"privacy/allowEmbedding": "Einbetten in einen iFrame erlauben oder verbieten",
"privacy/allowSimultaneousSessions": "Gleichzeitige Verbindungen erlauben oder verbieten",
"privacy/chooseInactiveAfter": "Inaktivitätsfrist für Agenten festlegen",
"channels/chooseModuleSettings": "Einstellungen für alle Kanäle ändern",
"channels/add": "Kanal hinzufügen",
"channels/remove": "Kanal entfernen",
"channels/override": "Einstellungen eines Kanals ändern",
"teammates/resetPassword": "Passwort eines Mitglieds zurücksetzen",
"teammates/changeEmail": "Adresse eines Mitglieds ändern",
"teammates/cancelEmailChange": "Adressänderung abbrechen",
"teammates/acceptEmailChange": "Angenommene Adressänderung melden"
};

/** The texts in German. */
export const de: Locale = {
"language": "de",
"verdict": {
"yes": "Ja",
"no": "Nein",
"allowed": "Erlaubt",
"refused": "Abgelehnt",
"unanswered": "Kein Ergebnis",
"answered": "Ergebnis",
"holdsUntil": { needs: ["instant"], write: (d) => "Das gilt bis " + d.instant + "." },
"asSentence": { needs: ["short"], write: (d) => d.short + "." }
},
"rules": {
"TS1": {
"short": "Nur Inhaber dürfen die Mandanteneinstellungen ändern",
"reason": "Nur Inhaber dürfen die Mandanteneinstellungen ändern; alle anderen dürfen sie höchstens ansehen.",
"basis": "Inhaber dürfen die Mandanteneinstellungen ändern."
},
"TS2": {
"short": "Nur Inhaber dürfen die Help-Desk-Einstellungen sehen",
"reason": "Nur Inhaber des Mandanten dürfen die Help-Desk-Einstellungen sehen und ändern.",
"basis": "Inhaber dürfen die Help-Desk-Einstellungen sehen und ändern."
},
"TS3": {
"short": "Dieser Abschnitt ist nicht im Abonnement enthalten",
"reason": { needs: ["entitlement"], write: (d) => "„" + d.entitlement + "“ ist im Abonnement des Mandanten nicht enthalten, daher ist dieser Abschnitt nicht verfügbar." }
},
"TS4": {
"short": "Mit eingeschränktem Zugriff nicht sichtbar",
"reason": "Mit eingeschränktem Zugriff sind die Mandanteneinstellungen nicht sichtbar.",
"basis": "Lesezugriff genügt, um die Mandanteneinstellungen zu sehen."
},
"TZ1": {
"short": "Keine bekannte Zeitzone",
"reason": "Die Zeitzone muss UTC oder eine bekannte IANA-Zeitzone wie Europe/Berlin sein."
},
"TZ2": {
"basis": "Es gilt die Zeitzone des Mandanten."
},
"TZ4": {
"basis": "Datum und Uhrzeit: JJJJ-MM-TT HH:mm:ss, 24-Stunden-Format."
},
"TZ5": {
"basis": "Der Zeitstempel nennt den jeweils gültigen UTC-Versatz."
},
"TZ6": {
"short": "Keine gültige Uhrzeit",
"reason": "Die Uhrzeit muss als HH:mm oder HH:mm:ss angegeben sein, von 00:00:00 bis 23:59:59.",
"basis": "Tägliche Jobs behalten bei der Zeitumstellung ihre Uhrzeit."
},
"TZ7": {
"short": "Diese Uhrzeit entfällt durch die Zeitumstellung",
"reason": "Diese Uhrzeit wird bei der Zeitumstellung übersprungen und kommt an diesem Tag nicht vor.",
"basis": "Eine Zeitumstellung betrifft diese Uhrzeit."
},
"TZ8": {
"short": "Eine Zeitzone ist erforderlich",
"reason": "Der Mandant braucht eine Zeitzone; eine Voreinstellung gibt es nicht."
},
"TZ9": {
"short": "Kein Name einer Zeitzone",
"reason": "Der Name einer Zeitzone hat die Form Gebiet/Ort, etwa Europe/Berlin, oder lautet UTC."
},
"TZ10": {
"short": "Datum oder Uhrzeit ungültig",
"reason": "Datum und Uhrzeit müssen gültig und in der Form 2025-03-30T09:30 angegeben sein, ohne UTC-Versatz."
},
"TZ11": {
"short": "Die Zeitzone ist diesem System nicht bekannt",
"reason": { needs: ["zone"], write: (d) => "Die Zeitzone " + d.zone + " ist diesem System nicht bekannt." }
},
"TZ12": {
"basis": "Ein täglicher Job läuft an keinem Tag zweimal."
},
"PK1": {
"short": "Nicht berechtigt, den Profilschlüssel zu sehen",
"reason": "Nur Inhaber und Mitglieder mit Voll- oder Teilzugriff dürfen den Profilschlüssel anzeigen oder kopieren.",
"basis": "Teilzugriff genügt, um den Profilschlüssel zu sehen."
},
"HD1": {
"short": "Der Help-Desk-Zugriff ist ausgeschaltet",
"reason": "Der Help-Desk-Zugriff auf diesen Mandanten ist ausgeschaltet.",
"basis": "Der Help-Desk-Zugriff ist eingeschaltet."
},
"HD2": {
"basis": "Ohne den Zusatz „Vollzugriff“ bleibt nur Lesezugriff."
},
"HD3": {
"basis": "Mit dem Zusatz „Vollzugriff“ gilt die eigene Zugriffsstufe."
},
"HD4": {
"short": "Dieser Help-Desk-Zugriff erlaubt kein Entschlüsseln",
"reason": "Ohne den Zusatz „Entschlüsselung“ dürfen über den Help Desk keine Protokolle entschlüsselt werden.",
"basis": "Das Entschlüsseln regelt der Zusatz „Entschlüsselung“."
},
"HD6": {
"basis": "Ohne Help-Desk-Zugriff bleiben die Zusätze wirkungslos."
},
"HD7": {
"short": "Ein Name enthält Steuerzeichen",
"reason": "Der Benutzername, die Domain oder der Name des Mandanten enthält Steuerzeichen.",
"basis": "Der Audit-Trail erfasst alle Vorgänge im Cross-Launch."
},
"HD8": {
"basis": "Die Cross-Launch-Rolle bestimmt die Rolle im Mandanten."
},
"HD9": {
"basis": "Eine unbekannte Cross-Launch-Rolle zählt als Lesezugriff."
},
"HD10": {
"short": "Im Cross-Launch nicht verfügbar",
"reason": "Im Cross-Launch dürfen nur Ressourcen und die Bounce-Liste geändert werden, nicht aber Sperren."
},
"CL1": {
"short": "Der Mandant ist für den Direktlink noch nicht bereit",
"reason": { needs: ["digitalChannelsEnabled","provisioningCompleted"], write: (d) => select(d.digitalChannelsEnabled, { true: "Die Bereitstellung ist noch nicht abgeschlossen.", other: select(d.provisioningCompleted, { true: "Die digitalen Kanäle sind nicht aktiviert.", other: "Die digitalen Kanäle sind nicht aktiviert, und die Bereitstellung ist noch nicht abgeschlossen." }) }) },
"basis": "Digitale Kanäle sind aktiv, Bereitstellung abgeschlossen."
},
"CL2": {
"short": "Der Mandant ist für einen Cross-Launch noch nicht bereit",
"reason": { needs: ["digitalChannelsEnabled","provisioningCompleted"], write: (d) => select(d.digitalChannelsEnabled, { true: "Die Bereitstellung ist noch nicht abgeschlossen.", other: select(d.provisioningCompleted, { true: "Die digitalen Kanäle sind nicht aktiviert.", other: "Die digitalen Kanäle sind nicht aktiviert, und die Bereitstellung ist noch nicht abgeschlossen." }) }) },
"basis": "Digitale Kanäle sind aktiv, Bereitstellung abgeschlossen."
},
"SU1": {
"basis": "Eine abgeschlossene Bereitstellung bleibt abgeschlossen."
},
"ED1": {
"basis": "Es ist keine Domain eingetragen, also ist jede zulässig."
},
"ED2": {
"basis": "Die Domain steht auf der Liste der zulässigen Domains."
},
"ED3": {
"short": "Die E-Mail-Domain ist nicht zulässig",
"reason": { needs: ["domain"], write: (d) => d.domain + " gehört nicht zu den zulässigen Domains." }
},
"ED4": {
"short": "Keine gültige E-Mail-Adresse",
"reason": "Hier darf nur eine einzelne E-Mail-Adresse stehen, etwa anna@example.com."
},
"ED6": {
"short": "Keine gültige Domain",
"reason": "Jede zulässige Domain muss als reiner Domainname wie example.com angegeben sein."
},
"ED7": {
"basis": "Ohne eingetragene Domain ist jede Domain zulässig."
},
"ED8": {
"basis": "Bestehende Mitglieder bleiben, unabhängig von der Liste."
},
"ED9": {
"short": "Der letzte Domainteil darf nicht nur aus Ziffern bestehen",
"reason": "Ein Name wie 10.0.0.1, dessen letzter Teil nur aus Ziffern besteht, ist keine Domain."
},
"IM2": {
"basis": "Die URL ist dauerhaft gültig und öffentlich."
},
"IM3": {
"basis": "Kurzlebige URLs sind für alle Kanäle eingeschaltet."
},
"IM4": {
"short": "4 Stunden bis 7 Tage, in ganzen Stunden oder Tagen",
"reason": "Die Ablaufzeit muss mindestens 4 Stunden und höchstens 7 Tage betragen, in ganzen Stunden oder Tagen."
},
"IM5": {
"basis": "Bis zum Ablauf ist weder ein Schlüssel noch ein Token nötig."
},
"IM6": {
"short": "Die URL verlangt einen Schlüssel oder ein Token im Header",
"reason": { needs: ["expiresAtMilli"], write: (d) => "Die URL ist seit " + d.expiresAtMilli + " abgelaufen und verlangt einen Schlüssel oder ein Token im Header x-imi-connect-media-api-key." },
"basis": "Der Header enthält einen Schlüssel oder ein Token."
},
"IM7": {
"short": "Kein gültiger Schlüssel für diesen Kanal",
"reason": "Für diesen Kanal ist keiner der gesendeten Schlüssel und Token gültig.",
"basis": "Welche Schlüssel und Token gelten, bestimmt der Kanal."
},
"IM8": {
"basis": "Eine URL behält die Ablaufzeit, mit der sie erstellt wurde."
},
"IM9": {
"basis": "Alle kurzlebigen URLs erzeugt die Plattform."
},
"BL1": {
"short": "Die Verweildauer muss 1 bis 365 ganze Tage betragen",
"reason": "Die Verweildauer auf der Bounce-Liste muss 1 bis 365 ganze Tage betragen."
},
"BL2": {
"basis": "Es gilt die Verweildauer zum Zeitpunkt des Bounces."
},
"BL3": {
"short": "Die Adresse steht auf der Bounce-Liste",
"reason": { needs: ["fromMilli"], write: (d) => "Die Adresse steht bis " + d.fromMilli + " auf der Bounce-Liste." }
},
"BL4": {
"basis": "Die Liste führt Adressen nur für ihre Verweildauer."
},
"BL5": {
"basis": "Die Bounce-Liste gilt nur für E-Mails über AWS SES."
},
"BL6": {
"basis": "Ein weiterer Bounce verlängert die Verweildauer nicht."
},
"BL7": {
"short": "Die Verweildauer muss in ganzen Tagen angegeben sein",
"reason": "Die Verweildauer auf der Bounce-Liste muss in ganzen Tagen angegeben sein."
},
"BL8": {
"short": "Die Adresse eines Eintrags muss kleingeschrieben sein",
"reason": "Die Bounce-Liste muss jeden Eintrag unter der kleingeschriebenen E-Mail-Adresse führen."
},
"BL10": {
"short": "Nicht berechtigt, Adressen von der Bounce-Liste zu nehmen",
"reason": "Nur Inhaber und Mitglieder der Mandantenebene mit Vollzugriff dürfen eine Adresse von der Bounce-Liste nehmen.",
"basis": "Für eine entfernte Adresse zählen frühere Bounces nicht."
},
"TM7": {
"short": "E-Mail-Adresse nicht gültig oder nicht zulässig",
"reason": "Die E-Mail-Adresse muss gültig und ihre Domain zulässig sein."
},
"WS2": {
"short": "Kein Zugang zu diesem Arbeitsbereich",
"reason": { needs: ["case","home","workspace"], write: (d) => select(d.case, { "switch": "Wer " + d.home + " als Stamm-Arbeitsbereich hat, kann nicht in " + d.workspace + " wechseln.", current: "Wer " + d.home + " als Stamm-Arbeitsbereich hat, kann nicht auf " + d.workspace + " zugreifen.", other: "Zugang besteht nur zum Stamm-Arbeitsbereich und zu denen darunter." }) },
"basis": "Zugänglich sind der Stamm-Arbeitsbereich und alle darunter."
},
"WS7": {
"short": "Nur Inhaber dürfen Arbeitsbereiche umbenennen",
"reason": "Nur Inhaber dürfen den Mandanten, eine Gruppe oder ein Team umbenennen.",
"basis": "Inhaber dürfen Mandant, Gruppen und Teams umbenennen."
},
"AS1": {
"short": "Nur auf Mandantenebene nutzbar",
"reason": "Diese Rufnummer gehört zum Mandanten und kann nur auf Mandantenebene genutzt und bearbeitet werden.",
"basis": "Rufnummern des Mandanten gehören nur dem Mandanten."
},
"AS2": {
"short": "Nur im zugehörigen Team oder in dessen Gruppe nutzbar",
"reason": "Diese Rufnummer kann nur in ihrem Team und in dessen Gruppe genutzt und bearbeitet werden.",
"basis": "Rufnummern eines Teams gehören zum Team und seiner Gruppe."
},
"AS3": {
"basis": "Vorlagen lassen sich auf jeder Ebene nutzen und bearbeiten."
},
"AS4": {
"short": "Nur auf Mandantenebene änderbar",
"reason": "Dieser benutzerdefinierte Knoten kann überall genutzt, aber nur auf Mandantenebene geändert werden.",
"basis": "Überall nutzbar, aber nur auf Mandantenebene änderbar."
},
"AS5": {
"short": "Nur in seiner Gruppe oder auf Mandantenebene änderbar",
"reason": "Dieser benutzerdefinierte Knoten kann überall genutzt, aber nur in seiner Gruppe und auf Mandantenebene geändert werden.",
"basis": "Überall nutzbar, änderbar nur in der Gruppe und darüber."
},
"AS6": {
"short": "Nur auf Mandantenebene nutzbar",
"reason": "Dieser Bot gehört zum Mandanten und kann nur auf Mandantenebene genutzt und bearbeitet werden.",
"basis": "Bots des Mandanten gehören nur dem Mandanten."
},
"AS7": {
"short": "Nur in seiner Gruppe oder auf Mandantenebene nutzbar",
"reason": "Dieser Bot kann nur in seiner Gruppe und auf Mandantenebene genutzt und bearbeitet werden.",
"basis": "Bots einer Gruppe gehören zur Gruppe und zum Mandanten."
},
"AS8": {
"basis": "Ressourcen dieser Art stehen im ganzen Mandanten bereit."
},
"AS9": {
"short": "Nur dort nutzbar, wo die Ressource angelegt wurde",
"reason": "Diese Ressource kann nur in dem Arbeitsbereich genutzt und bearbeitet werden, in dem sie angelegt wurde.",
"basis": "Die Ressource gehört dorthin, wo sie angelegt wurde."
},
"AS10": {
"short": { needs: ["case"], write: (d) => select(d.case, { use: "Die App ist in diesem Arbeitsbereich nicht verfügbar", "delete": "Die App ist in diesem Arbeitsbereich nicht verfügbar", edit: "Nur dort möglich, wo die App angelegt wurde", share: "Nur dort möglich, wo die App angelegt wurde", shareFrom: "Nur dort möglich, wo die App angelegt wurde", leave: "Mit diesem Arbeitsbereich ist die App nicht geteilt", other: "Bei Apps in diesem Arbeitsbereich nicht möglich" }) },
"reason": { needs: ["case","workspace"], write: (d) => select(d.case, { use: "Apps können nur dort angesehen und genutzt werden, wo sie angelegt wurden oder geteilt sind.", "delete": "Apps können nur dort gelöscht werden, wo sie angelegt wurden oder geteilt sind.", edit: "Apps können nur dort bearbeitet werden, wo sie angelegt wurden.", share: "Die Freigaben einer App können nur dort geändert werden, wo die App angelegt wurde.", shareFrom: "Die Freigaben dieser App können nur dort geändert werden, wo sie angelegt wurde: " + d.workspace + ".", leave: "Eine Freigabe lässt sich nur in dem Arbeitsbereich verlassen, mit dem die App geteilt ist.", other: "Apps können nur dort bearbeitet und geteilt werden, wo sie angelegt wurden; genutzt und gelöscht werden können sie auch dort, wo sie geteilt sind." }) },
"basis": "Apps sind dort nutzbar, wo sie angelegt oder geteilt sind."
},
"AS22": {
"short": "In diesem Arbeitsbereich nicht möglich",
"reason": { needs: ["case"], write: (d) => select(d.case, { view: "Eine SFTP-Konfiguration kann nur auf Mandantenebene und dort angesehen werden, wo sie angelegt wurde.", use: "Eine SFTP-Konfiguration kann nur dort genutzt werden, wo sie angelegt wurde.", edit: "Eine SFTP-Konfiguration kann nur dort geändert werden, wo sie angelegt wurde.", other: "Eine SFTP-Konfiguration kann nur dort genutzt und bearbeitet werden, wo sie angelegt wurde; ansehen lässt sie sich auch auf Mandantenebene." }) },
"basis": "Nutzbar in ihrem Arbeitsbereich, sichtbar auch im Mandanten."
},
"AS23": {
"short": "Diese Ressource gibt es im Mandanten genau einmal",
"reason": { needs: ["case"], write: (d) => select(d.case, { make: "Der Mandant hat genau eine Ressource dieser Art, daher kann keine weitere angelegt werden.", share: "Der Mandant hat genau eine Ressource dieser Art, die alle Gruppen und Teams ohne Freigabe nutzen.", "delete": "Der Mandant hat genau eine Ressource dieser Art, daher kann sie nicht gelöscht werden.", edit: "Der Mandant hat genau eine Ressource dieser Art, die nicht bearbeitet werden kann.", elsewhere: "Der Mandant hat genau eine Ressource dieser Art, und Gruppen und Teams haben keine eigene.", other: "Der Mandant hat genau eine Ressource dieser Art, für alle Gruppen und Teams." }) },
"basis": "Der Mandant hat genau eine davon, für alle Ebenen."
},
"AS11": {
"short": "Auf dieser Ebene gibt es solche Ressourcen nicht",
"reason": { needs: ["case"], write: (d) => select(d.case, { numberOfGroup: "Gruppen haben keine eigenen Rufnummern.", customNodeOfTeam: "Teams haben keine eigenen benutzerdefinierten Knoten.", botOfTeam: "Teams haben keine eigenen Bots.", other: "Gruppen haben keine eigenen Rufnummern, Teams keine benutzerdefinierten Knoten und keine Bots." }) }
},
"AS12": {
"short": { needs: ["case"], write: (d) => select(d.case, { nobody: "Entsperren dürfen nur Inhaber", noLock: "Nur Vorlagen und Logbücher können gesperrt werden", other: "Jemand anderes hat die Ressource gesperrt" }) },
"reason": { needs: ["case","lockedBy"], write: (d) => select(d.case, { locked: d.lockedBy + " hat die Ressource gesperrt.", stuck: d.lockedBy + " hat die Ressource gesperrt, kann sie aber nicht mehr entsperren.", nobody: "Wer die Ressource gesperrt hat, ist nicht mehr da; entsperren dürfen sie nur Inhaber.", noLock: "Nur Vorlagen und Logbücher können gesperrt werden.", other: "Jemand anderes hat die Ressource gesperrt." }) },
"basis": "Die Sperre gilt nicht für Inhaber und die sperrende Person."
},
"AS13": {
"basis": "Eine geteilte App wird beim Löschen überall entfernt."
},
"AS14": {
"short": "Die Freigabe wird noch entzogen",
"reason": { needs: ["workspace"], write: (d) => "Die Freigabe für " + d.workspace + " wird noch entzogen." }
},
"AS16": {
"short": "Ressourcen dieser Art können nicht geteilt werden",
"reason": { needs: ["assetKind"], write: (d) => "Ressourcen der Art „" + d.assetKind + "“ können nicht geteilt werden." }
},
"AS18": {
"short": "Nutzungsberichte können nicht bearbeitet werden",
"reason": "Nutzungsberichte können gelesen, aber nicht bearbeitet werden."
},
"AS19": {
"short": "Bereits mit diesem Arbeitsbereich geteilt",
"reason": "Die Ressource ist bereits mit diesem Arbeitsbereich geteilt.",
"basis": "Dort ist sie schon geteilt; es ändert sich nichts."
},
"AS21": {
"short": "Anlegen nur im aktuellen Arbeitsbereich möglich",
"reason": "Eine neue Ressource kann nur im aktuellen Arbeitsbereich angelegt werden."
},
"AS24": {
"short": "Teilen mit diesem Arbeitsbereich ist nicht möglich",
"reason": { needs: ["case","home","workspace"], write: (d) => select(d.case, { tenant: "Ressourcen können nur mit Gruppen und Teams geteilt werden, nicht mit der Mandantenebene selbst.", beyond: "Wer " + d.home + " als Stamm-Arbeitsbereich hat, kann diese Ressource nicht für " + d.workspace + " freigeben.", other: "Ressourcen können nur mit Gruppen und Teams geteilt werden, zu denen Zugang besteht." }) }
},
"AS25": {
"short": "Überall verfügbar, daher gibt es keine Freigabe",
"reason": "Jeder Arbeitsbereich hat diese Ressource, daher lässt sich keine Freigabe entziehen.",
"basis": "Dort gibt es keine Freigabe; es ändert sich nichts."
},
"AS26": {
"basis": "Die Sperre ist schon wie gewünscht; es ändert sich nichts."
},
"AS28": {
"basis": "Gruppen und Teams können eine App-Freigabe verlassen."
},
"PK2": {
"short": "Nur Inhaber dürfen den Profilschlüssel neu erzeugen",
"reason": "Nur Inhaber dürfen den Profilschlüssel neu erzeugen; alle anderen dürfen ihn höchstens anzeigen und kopieren.",
"basis": "Inhaber dürfen den Profilschlüssel neu erzeugen."
},
"WS4": {
"short": "Nur Inhaber dürfen Gruppen und Teams hinzufügen",
"reason": "Nur Inhaber dürfen Gruppen und Teams hinzufügen; Vollzugriff reicht dafür nicht.",
"basis": "Inhaber dürfen Gruppen und Teams hinzufügen."
},
"RL1": {
"short": "Das dürfen nur Inhaber",
"reason": "Dieses Recht hat nur die Rolle „Inhaber“.",
"basis": "Die Rolle „Inhaber“ umfasst das."
},
"RL2": {
"basis": "Vollzugriff umfasst das."
},
"RL3": {
"short": "Mit Teilzugriff nicht erlaubt",
"reason": "Mit Teilzugriff darf man keine Mitglieder hinzufügen oder entfernen und keine Services, Rufnummern oder Apps löschen.",
"basis": "Teilzugriff umfasst das."
},
"RL4": {
"short": "Mit Lesezugriff nicht erlaubt",
"reason": "Lesezugriff erlaubt nur das Ansehen; diese Aktion geht darüber hinaus.",
"basis": "Lesezugriff umfasst das."
},
"RL5": {
"short": "Mit eingeschränktem Zugriff nicht erlaubt",
"reason": "Eingeschränkter Zugriff umfasst nur freigeschaltete Anwendungen der App-Leiste; diese Aktion gehört nicht dazu.",
"basis": "Eingeschränkter Zugriff umfasst, was freigeschaltet ist."
},
"RL6": {
"short": "Nicht im Abonnement enthalten",
"reason": { needs: ["entitlement"], write: (d) => "„" + d.entitlement + "“ ist im Abonnement des Mandanten nicht enthalten." }
},
"RL8": {
"short": "Nicht im Abonnement enthalten",
"reason": { needs: ["feature"], write: (d) => "„" + d.feature + "“ ist im Abonnement des Mandanten nicht enthalten." },
"basis": "Das Abonnement des Mandanten enthält keine Entschlüsselung."
},
"TM1": {
"short": "Nicht berechtigt, Mitglieder zu verwalten",
"reason": { needs: ["case"], write: (d) => select(d.case, { owner: "Nur Inhaber dürfen Inhaber einladen oder solche Einladungen verwalten.", other: "Nur Inhaber und Mitglieder mit Vollzugriff dürfen Mitglieder einladen und deren Konten verwalten." }) },
"basis": "Vollzugriff genügt, um Mitglieder zu verwalten."
},
"TM2": {
"short": "Nur Inhaber dürfen die Rolle „Inhaber“ zuweisen",
"reason": "Mit Vollzugriff darf man alle Rollen zuweisen, nur nicht die Rolle „Inhaber“."
},
"TM3": {
"short": "Inhaber gibt es nur auf Mandantenebene",
"reason": { needs: ["case","home"], write: (d) => select(d.case, { placed: "Der Stamm-Arbeitsbereich von Inhabern muss die Mandantenebene sein, nicht " + d.home + ".", moved: "Inhaber bleiben auf Mandantenebene und können nicht verschoben werden.", other: "Inhaber gehören immer zur Mandantenebene, nie zu einer Gruppe oder einem Team." }) }
},
"TM4": {
"short": "Nicht berechtigt, dieses Mitglied zu entfernen",
"reason": { needs: ["case"], write: (d) => select(d.case, { owner: "Das Mitglied hat die Rolle „Inhaber“ und kann nur vom Support-Team entfernt werden.", themselves: "Niemand darf sich selbst entfernen.", other: "Nur Inhaber und Mitglieder mit Vollzugriff dürfen Mitglieder entfernen." }) },
"basis": "Vollzugriff genügt, um Mitglieder zu entfernen."
},
"TM5": {
"short": "Nicht berechtigt, diese Rolle zu ändern",
"reason": { needs: ["case"], write: (d) => select(d.case, { owner: "Das Mitglied hat die Rolle „Inhaber“, die innerhalb des Mandanten niemand ändern kann.", themselves: "Niemand darf die eigene Rolle ändern.", toOwner: "Mit Vollzugriff darf man alle Rollen zuweisen, nur nicht die Rolle „Inhaber“.", other: "Nur Inhaber und Mitglieder mit Vollzugriff dürfen Rollen ändern." }) },
"basis": "Vollzugriff genügt, um Rollen zu ändern."
},
"TM6": {
"short": "Inhaber bleiben Inhaber",
"reason": "Nur das Support-Team kann die Rolle von Inhabern ändern."
},
"TM8": {
"short": { needs: ["case"], write: (d) => select(d.case, { invite: "Nicht berechtigt, dort jemanden einzuladen", move: "Nicht berechtigt, jemanden dorthin zu verschieben", other: "Nicht berechtigt, Mitglieder dort zu verwalten" }) },
"reason": { needs: ["case","home","workspace"], write: (d) => select(d.case, { invite: "Wer " + d.home + " als Stamm-Arbeitsbereich hat, darf niemanden in " + d.workspace + " einladen.", move: "Wer " + d.home + " als Stamm-Arbeitsbereich hat, darf niemanden in " + d.workspace + " verschieben.", manage: "Wer " + d.home + " als Stamm-Arbeitsbereich hat, darf niemanden in " + d.workspace + " einladen und daher dieses Konto nicht verwalten.", other: "Nur Inhaber und Mitglieder mit Vollzugriff dürfen Mitglieder verschieben." }) },
"basis": "Vollzugriff genügt, um Mitglieder zu verschieben."
},
"TM9": {
"short": "Kein Zugang zum Stamm-Arbeitsbereich des Mitglieds",
"reason": { needs: ["home","workspace"], write: (d) => "Wer " + d.home + " als Stamm-Arbeitsbereich hat, kann nicht auf " + d.workspace + " und die Mitglieder dort zugreifen." }
},
"TM10": {
"short": { needs: ["case"], write: (d) => select(d.case, { id: "Die ID ist bereits vergeben", address: "Die E-Mail-Adresse ist bereits vergeben", both: "Die ID und die E-Mail-Adresse sind bereits vergeben", other: "Bereits an ein anderes Mitglied vergeben" }) },
"reason": { needs: ["case"], write: (d) => select(d.case, { id: "Die ID ist bereits vergeben.", address: "Die E-Mail-Adresse ist bereits vergeben.", both: "Die ID und die E-Mail-Adresse sind bereits vergeben.", other: "Ein anderes Mitglied hat die ID oder die E-Mail-Adresse bereits." }) }
},
"TM11": {
"basis": "Das ist bereits der Fall; es ändert sich nichts."
},
"TM12": {
"short": "Niemand kann sich selbst verschieben",
"reason": "Niemand kann sich selbst in einen anderen Arbeitsbereich verschieben."
},
"TM14": {
"short": "Nur Inhaber dürfen Angaben zu Inhabern ändern",
"reason": { needs: ["case"], write: (d) => select(d.case, { userProfile: "Nur Inhaber dürfen das Benutzerprofil von Inhabern ändern.", botRoles: "Nur Inhaber dürfen die Bot-Rollen von Inhabern ändern.", apps: "Nur Inhaber dürfen die Anwendungen von Inhabern ändern.", remoteAccess: "Nur Inhaber dürfen den Fernzugriff von Inhabern ändern.", address: "Nur Inhaber dürfen die E-Mail-Adresse von Inhabern ändern.", password: "Nur Inhaber dürfen das Passwort von Inhabern zurücksetzen.", other: "Nur Inhaber dürfen Angaben zu einem Mitglied mit der Rolle „Inhaber“ ändern." }) }
},
"TM15": {
"short": "Diese Änderung an Inhabern kann der Support nicht vornehmen",
"reason": { needs: ["case"], write: (d) => select(d.case, { notOwner: "Das Support-Team nimmt Änderungen nur an Inhabern vor, dieses Mitglied hat aber eine andere Rolle.", notLower: "Die neue Rolle muss unter der Rolle „Inhaber“ liegen.", notLost: "Mindestens ein Mitglied mit der Rolle „Inhaber“ darf noch Protokolle entschlüsseln, daher gewährt das Support-Team die Entschlüsselung nicht.", themselves: "Ein Mitglied kann nicht durch sich selbst ersetzt werden.", ownerAlready: "Das nachfolgende Mitglied hat bereits die Rolle „Inhaber“.", belowTenant: "Das nachfolgende Mitglied gehört nicht zur Mandantenebene, was für die Rolle „Inhaber“ nötig wäre.", other: "Diese Änderung an Inhabern kann das Support-Team nicht vornehmen." }) },
"basis": "Das Support-Team darf Änderungen an Inhabern vornehmen."
},
"TM16": {
"short": "Für diese Adressänderung nicht möglich",
"reason": { needs: ["case"], write: (d) => select(d.case, { none: "Es steht keine solche Adressänderung aus.", expired: "Die Adressänderung ist abgelaufen und muss wiederholt werden.", replaced: "Die Adresse wurde erneut geändert, daher gilt diese Änderung nicht mehr.", other: "Die E-Mail-Adresse darf nur ändern, wer das Mitglied einladen dürfte." }) },
"basis": "Eine neue Adresse kann 7 Tage lang angenommen werden."
},
"TM17": {
"short": "Damit würde das Benutzerprofil weiter reichen als bisher",
"reason": "Das Benutzerprofil des Mitglieds würde weiter reichen als bisher und könnte mehr erlauben als das der Person, die das veranlasst."
},
"TM18": {
"basis": "Festgehalten wird, wer einlädt oder eine Adresse ändert."
},
"DL1": {
"basis": "Wer als Inhaber eingeladen wird, darf sofort entschlüsseln."
},
"DL3": {
"short": "Nur Inhaber gewähren und entziehen die Entschlüsselung",
"reason": "Das Entschlüsseln von Protokollen erfordert eine Berechtigung, die nur Inhaber gewähren und entziehen dürfen.",
"basis": "Inhaber dürfen die Entschlüsselung gewähren und entziehen."
},
"DL4": {
"basis": "Die Berechtigung gilt für alle Protokolle, in jeder Rolle."
},
"DL5": {
"short": "Niemand darf sich selbst die Entschlüsselung gewähren",
"reason": "Niemand darf sich selbst das Recht gewähren, Protokolle zu entschlüsseln."
},
"DL6": {
"short": { needs: ["case"], write: (d) => select(d.case, { last: "Niemand sonst mit der Rolle „Inhaber“ darf entschlüsseln", address: "Niemand sonst mit der Rolle „Inhaber“ darf entschlüsseln", other: "Dafür ist ein Inhaber nötig, der entschlüsseln darf" }) },
"reason": { needs: ["case"], write: (d) => select(d.case, { noGrant: "Die Entschlüsselung dürfen nur Inhaber gewähren, die selbst Protokolle entschlüsseln dürfen.", last: "Das ist das letzte Mitglied mit der Rolle „Inhaber“, das Protokolle entschlüsseln darf; daher kann ihm dieses Recht nicht entzogen werden.", address: "Das ist das letzte Mitglied mit der Rolle „Inhaber“, das Protokolle entschlüsseln darf; wer selbst nicht entschlüsseln darf, darf dessen Adresse nicht ändern.", other: "Das könnte das letzte Mitglied mit der Rolle „Inhaber“ sein, das Protokolle entschlüsseln darf." }) },
"basis": "Wer selbst nicht entschlüsseln darf, wird vorher gewarnt."
},
"IV1": {
"basis": "Mit SSO: Willkommens- und ggf. Aktivierungs-E-Mail."
},
"IV2": {
"basis": "Ohne SSO fordert die Einladung auf, Zugangsdaten anzulegen."
},
"IV3": {
"basis": "Gibt es beide Anmeldearten, werden beide E-Mails gesendet."
},
"IV4": {
"basis": "Bekannte Einschränkung: Nur SSO-E-Mails werden gesendet."
},
"IV5": {
"short": { needs: ["case"], write: (d) => select(d.case, { awaited: "Die Einladung ist noch nicht angenommen", none: "Es ist keine Einladung offen", expired: "Die Einladung ist abgelaufen", replaced: "Nicht die zuletzt gesendete Einladung", other: "Nicht berechtigt, diese Einladung zu verwalten" }) },
"reason": { needs: ["case"], write: (d) => select(d.case, { awaited: "Das Mitglied hat die Einladung noch nicht angenommen.", none: "Für das Mitglied ist keine Einladung offen.", expired: "Die Einladung ist abgelaufen und muss erneut gesendet werden.", replaced: "Das ist nicht die zuletzt gesendete Einladung.", other: "Die Einladung darf nur verwalten, wer das Mitglied einladen dürfte." }) },
"basis": "Eine Einladung kann 7 Tage lang angenommen werden."
},
"AT1": {
"short": "Diese Bot-Rollen können nicht geändert werden",
"reason": { needs: ["case"], write: (d) => select(d.case, { none: "Es muss mindestens eine Bot-Rolle ausgewählt sein.", roleAndNone: "Nur Inhaber und Mitglieder mit Vollzugriff dürfen Bot-Rollen zuweisen oder entziehen, und es muss mindestens eine ausgewählt sein.", other: "Nur Inhaber und Mitglieder mit Vollzugriff dürfen Bot-Rollen zuweisen oder entziehen." }) },
"basis": "Vollzugriff genügt, um Bot-Rollen zu verwalten."
},
"AT2": {
"basis": "Der Event Scheduler richtet sich nach der allgemeinen Rolle."
},
"AT3": {
"short": "Diese Anwendungen können nicht geändert werden",
"reason": { needs: ["case"], write: (d) => select(d.case, { owner: "Inhabern stehen bereits alle Anwendungen offen.", notRestricted: "Die Rolle des Mitglieds umfasst die Anwendungen bereits; freigeschaltet werden sie nur bei eingeschränktem Zugriff.", roleAndNotRestricted: "Nur Inhaber und Mitglieder mit Vollzugriff dürfen Anwendungen freischalten, und nur für Mitglieder mit eingeschränktem Zugriff.", other: "Nur Inhaber und Mitglieder mit Vollzugriff dürfen Anwendungen freischalten oder entziehen." }) },
"basis": "Vollzugriff genügt, um Anwendungen freizuschalten."
},
"AT4": {
"short": "Dem Mitglied fehlt die Bot-Rolle",
"reason": { needs: ["botRole"], write: (d) => "Dieser Teil des Bot Builders erfordert die Bot-Rolle „" + d.botRole + "“." },
"basis": "Das Mitglied hat die nötige Bot-Rolle."
},
"AT5": {
"short": "Kein Zugang zum Stamm-Arbeitsbereich des Mitglieds",
"reason": "Die Anwendungen eines Mitglieds darf nur verwalten, wer in dessen Stamm-Arbeitsbereich wechseln kann."
},
"AT6": {
"short": "Keine Anwendung angegeben",
"reason": "Es muss mindestens eine Anwendung der App-Leiste angegeben sein."
},
"UP1": {
"basis": "„Alle“ öffnet jedes Modul, das der Profiltyp zulässt."
},
"UP2": {
"short": "Das Modul ist nicht eingeschaltet",
"reason": { needs: ["module"], write: (d) => "Das Modul „" + d.module + "“ ist im Benutzerprofil nicht eingeschaltet." },
"basis": "„Spezifisch“ öffnet nur die eingeschalteten Module."
},
"UP3": {
"basis": "Das Modul ist eingeschaltet."
},
"UP4": {
"short": "Unter „Anrufüberwachung“ nicht erlaubt",
"reason": { needs: ["toggle"], write: (d) => "„" + d.toggle + "“ ist im Benutzerprofil nicht aktiv." },
"basis": "„Anrufüberwachung“ umfasst das."
},
"UP5": {
"short": "Überwachungspläne anderer sind ausgeblendet",
"reason": { needs: ["toggle"], write: (d) => "„" + d.toggle + "“ ist eingeschaltet, daher blendet das Benutzerprofil die Überwachungspläne anderer aus." },
"basis": "Überwachungspläne anderer sind nicht ausgeblendet."
},
"UP6": {
"basis": "„Multimedia“ bestimmt Medien und Multimediaprofile."
},
"UP7": {
"short": "Unter „Bereitstellung“ nicht erlaubt",
"reason": { needs: ["case","toggle"], write: (d) => select(d.case, { level: "Im Benutzerprofil muss „Bereitstellung“ auf „Bearbeiten“ stehen und „" + d.toggle + "“ eingeschaltet sein.", off: "„" + d.toggle + "“ ist im Benutzerprofil nicht eingeschaltet.", other: "Das Benutzerprofil erlaubt das unter „Bereitstellung“ nicht." }) },
"basis": "„Bereitstellung“ umfasst das."
},
"UP8": {
"short": "Unter „Aufzeichnungsverwaltung“ nicht erlaubt",
"reason": { needs: ["toggle"], write: (d) => "„" + d.toggle + "“ ist im Benutzerprofil nicht aktiv." },
"basis": "„Aufzeichnungsverwaltung“ umfasst das."
},
"UP9": {
"short": "Unter „Berichte und Analysen“ nicht erlaubt",
"reason": { needs: ["toggle"], write: (d) => "„" + d.toggle + "“ ist im Benutzerprofil nicht aktiv." },
"basis": "„Berichte und Analysen“ umfasst das."
},
"UP10": {
"short": "Flows können nur geöffnet werden",
"reason": "Steht „Routing-Strategie“ auf „Anzeigen“, können Flows geöffnet, aber nicht kopiert oder gelöscht werden.",
"basis": "Mit der Stufe „Anzeigen“ können Flows geöffnet werden."
},
"UP11": {
"short": "Kein Zugriff auf Flows",
"reason": { needs: ["toggle"], write: (d) => "„" + d.toggle + "“ ist im Benutzerprofil ausgeschaltet, deshalb besteht kein Zugriff auf Flows." },
"basis": "Mit der Stufe „Bearbeiten“ regelt ein Schalter den Zugriff."
},
"UP12": {
"short": "Für diese Mediendatei nicht erlaubt",
"reason": { needs: ["case","toggle","fileType"], write: (d) => select(d.case, { level: "Im Benutzerprofil muss „Routing-Strategie“ auf „Bearbeiten“ stehen und „" + d.toggle + "“ eingeschaltet sein.", off: "„" + d.toggle + "“ ist im Benutzerprofil nicht eingeschaltet.", fileType: "Mediendateien vom Typ „" + d.fileType + "“ werden nicht unterstützt.", other: "Das Benutzerprofil lässt diese Mediendatei nicht zu." }) },
"basis": "„Routing-Strategie“ erlaubt Mediendateien dieses Typs."
},
"UP13": {
"short": "Der Profiltyp lässt das nicht zu",
"reason": { needs: ["case","profileKind","exceeding"], write: (d) => select(d.case, { kindChanged: "Der Profiltyp, hier „" + d.profileKind + "“, kann nachträglich nicht geändert werden.", beyondKind: "Ein Benutzerprofil vom Typ „" + d.profileKind + "“ lässt das nicht zu: " + d.exceeding + ".", other: "Ein Benutzerprofil dieses Typs lässt das nicht zu." }) },
"basis": "Der Profiltyp setzt Grenzen."
},
"UP14": {
"basis": "Eine Kopie beginnt mit den Rechten des Originals."
},
"UP15": {
"short": "Das Mitglied überwacht diesen Anruf nicht",
"reason": { needs: ["case"], write: (d) => select(d.case, { whisper: "Flüstern ist nur bei einem Anruf möglich, den das Mitglied gerade überwacht.", bargeIn: "Aufschalten ist nur bei einem Anruf möglich, den das Mitglied gerade überwacht.", other: "Flüstern und Aufschalten sind nur bei einem Anruf möglich, den das Mitglied gerade überwacht." }) },
"basis": "„Anrufüberwachung“ umfasst das."
},
"UP16": {
"basis": "„Aufzeichnungsverwaltung“ umfasst das."
},
"UP17": {
"short": "„Berichte und Analysen“ muss auf „Bearbeiten“ stehen",
"reason": "Um Analyzer-Schemas zu ändern, muss „Berichte und Analysen“ auf „Bearbeiten“ stehen.",
"basis": "„Berichte und Analysen“ umfasst das."
},
"UP18": {
"basis": "„Multimedia“ umfasst alle Medien, „Standard-Agent“ digitale."
},
"UP19": {
"basis": "„Bereitstellung“ umfasst nichts, was nur Inhaber dürfen."
},
"UP20": {
"basis": "Ohne „Multimedia“ bleibt nur Sprache."
},
"UP21": {
"basis": "Wirkungslose Einstellungen bleiben und werden gemeldet."
},
"UP22": {
"basis": "Im neuen Benutzerprofil ist kein Modul eingeschaltet."
},
"UP23": {
"short": { needs: ["case"], write: (d) => select(d.case, { copy: "Die Kopie braucht eine eigene ID", edit: "Beim Bearbeiten bleibt die ID gleich", other: "Die ID passt nicht zu diesem Benutzerprofil" }) },
"reason": { needs: ["case"], write: (d) => select(d.case, { copy: "Die Kopie eines Benutzerprofils braucht eine eigene ID.", edit: "Beim Bearbeiten eines Benutzerprofils bleibt die ID gleich.", other: "Die Kopie eines Benutzerprofils braucht eine eigene ID, und beim Bearbeiten bleibt die ID gleich." }) }
},
"UP24": {
"short": "Die Rolle erlaubt es nicht, Benutzerprofile zu verwalten",
"reason": "Mit Lesezugriff oder eingeschränktem Zugriff darf man Benutzerprofile weder verwalten noch zuweisen."
},
"UP25": {
"short": "Geht über das eigene Benutzerprofil hinaus",
"reason": { needs: ["more","exceeding"], write: (d) => plural(d.more, "de", { "0": "Das geht über das eigene Benutzerprofil hinaus: " + d.exceeding + ".", one: "Das geht über das eigene Benutzerprofil hinaus: " + d.exceeding + " (und " + number("de", d.more) + " weitere Berechtigung).", other: "Das geht über das eigene Benutzerprofil hinaus: " + d.exceeding + " (und " + number("de", d.more) + " weitere Berechtigungen)." }) },
"basis": "Nur Inhaber vergeben mehr, als das eigene Profil erlaubt."
},
"UP26": {
"short": "Die Änderung könnte Mitglieder außer Reichweite betreffen",
"reason": { needs: ["case","owners","holders"], write: (d) => select(d.case, { byOwner: plural(d.owners, "de", { one: number("de", d.owners) + " Inhaber hat dieses Benutzerprofil, daher dürfen es nur Inhaber bearbeiten.", other: number("de", d.owners) + " Inhaber haben dieses Benutzerprofil, daher dürfen es nur Inhaber bearbeiten." }), byOthers: plural(d.holders, "de", { one: number("de", d.holders) + " Mitglied hat dieses Benutzerprofil, daher dürfen es nur Mitglieder der Mandantenebene bearbeiten.", other: number("de", d.holders) + " Mitglieder haben dieses Benutzerprofil, daher dürfen es nur Mitglieder der Mandantenebene bearbeiten." }), other: "Es ist nicht bekannt, wer dieses Benutzerprofil hat, daher dürfen es nur Inhaber bearbeiten." }) }
},
"UP27": {
"short": "Nur ein unbenutztes Benutzerprofil kann gelöscht werden",
"reason": { needs: ["holders"], write: (d) => plural(d.holders, "de", { one: number("de", d.holders) + " Mitglied hat", other: number("de", d.holders) + " Mitglieder haben" }) + " dieses Benutzerprofil noch." }
},
"TM13": {
"short": "Nur Inhaber dürfen den Fernzugriff ändern",
"reason": "Den Fernzugriff, also die Anmeldung von Adressen außerhalb der IP-Whitelist, dürfen nur Inhaber gewähren oder entziehen.",
"basis": "Inhaber gewähren und entziehen den Fernzugriff."
},
"IP1": {
"short": "Nicht auf der IP-Whitelist für die Verwaltung",
"reason": { needs: ["address"], write: (d) => d.address + " steht nicht auf der IP-Whitelist für die Verwaltung." },
"basis": "Die IP-Whitelist für die Verwaltung lässt die Adresse zu."
},
"IP2": {
"short": "Nicht auf der IP-Whitelist für den API-Zugriff",
"reason": { needs: ["address"], write: (d) => d.address + " steht nicht auf der IP-Whitelist für den API-Zugriff." },
"basis": "Die IP-Whitelist für den API-Zugriff lässt die Adresse zu."
},
"IP3": {
"short": "Weder gültige IP-Adresse noch gültiges Präfix",
"reason": "Eine IP-Adresse muss wie 192.0.2.7 oder 2001:db8::7 angegeben sein, ein Präfix wie 192.0.2.0/24.",
"basis": "Ein Präfix der Länge 0 lässt alle Adressen seiner Art zu."
},
"IP4": {
"short": "Auch nicht mit Zwei-Faktor-Authentifizierung",
"reason": "Auch mit Zwei-Faktor-Authentifizierung kann sich dieses Mitglied nicht von dieser Adresse aus anmelden.",
"basis": "Die Anmeldung erfordert zusätzlich ein Einmalpasswort."
},
"IP5": {
"basis": "Man kann sich selbst aussperren, wird aber davor gewarnt."
},
"IP6": {
"short": "Keine IP-Adresse",
"reason": { needs: ["address"], write: (d) => "„" + d.address + "“ ist keine IP-Adresse." }
},
"PA2": {
"basis": "Eine Einstellung bestimmt, ob Kundendaten beigefügt werden."
},
"PA3": {
"basis": "Die Sperrliste bestimmt, welche Adressen gesperrt sind."
},
"PA4": {
"short": "Die Adresse steht nicht auf der Weiterleitungsliste",
"reason": { needs: ["address"], write: (d) => d.address + " steht nicht auf der Weiterleitungsliste." },
"basis": "Die Weiterleitungsliste ist leer oder enthält die Adresse."
},
"PA9": {
"short": "Die Liste muss vollständige E-Mail-Adressen enthalten",
"reason": "Die Liste muss vollständige E-Mail-Adressen wie anna@example.com enthalten, ohne Platzhalter."
},
"PA10": {
"short": "Keine gültige E-Mail-Adresse",
"reason": "Hier darf nur eine einzelne E-Mail-Adresse stehen, etwa anna@example.com.",
"basis": "Eine ungültige E-Mail-Adresse gilt als gesperrt."
},
"PW1": {
"short": "Der SMS-Bestätigungscode ist erforderlich",
"reason": "Ohne den SMS-Bestätigungscode kann kein Passwort festgelegt werden.",
"basis": "Der SMS-Code wurde eingegeben oder ist nicht nötig."
},
"PW2": {
"short": "Das Passwort kann noch nicht geändert werden",
"reason": { needs: ["fromMilli","minAgeDays"], write: (d) => "Das Passwort kann erst ab " + d.fromMilli + " geändert werden: Es muss mindestens " + plural(d.minAgeDays, "de", { one: number("de", d.minAgeDays) + " Tag", other: number("de", d.minAgeDays) + " Tage" }) + " alt sein." },
"basis": "Das Passwort hat sein Mindestalter erreicht."
},
"PW3": {
"basis": "Das Höchstalter bestimmt, wann ein Passwort abläuft."
},
"PW4": {
"short": "Das Passwort kann nicht erneut verwendet werden",
"reason": { needs: ["history"], write: (d) => plural(d.history, "de", { "0": "Das aktuelle Passwort kann", one: "Das aktuelle Passwort und das davor können", other: "Das aktuelle Passwort und die " + number("de", d.history) + " davor können" }) + " nicht erneut verwendet werden." },
"basis": "Dieses Passwort wurde zuletzt nicht verwendet."
},
"PW5": {
"short": "Ganze Zahlen (0 = keine), Minimum nicht über Maximum",
"reason": "Mindestalter, Höchstalter und Passwortverlauf sind ganze Zahlen (0 für keine Vorgabe), und das Mindestalter darf das Höchstalter nicht übersteigen.",
"basis": "Das Alter zählt in ganzen Tagen; 0 bedeutet: keine Grenze."
},
"PW9": {
"basis": "Für das erste Passwort gilt das Mindestalter nicht."
},
"PW10": {
"short": "Nicht berechtigt, dieses Passwort zurückzusetzen",
"reason": { needs: ["case"], write: (d) => select(d.case, { themselves: "Das eigene Passwort darf niemand zurücksetzen.", other: "Das Passwort darf nur zurücksetzen, wer das Mitglied einladen dürfte." }) },
"basis": "Ein zurückgesetztes Passwort muss geändert werden."
},
"PA6": {
"short": "Eine andere Sitzung ist offen",
"reason": "Das Mitglied hat bereits eine offene Sitzung, und gleichzeitige Verbindungen sind ausgeschaltet.",
"basis": "Mehrere Sitzungen sind erlaubt, oder keine andere ist offen."
},
"PA7": {
"basis": "Die Inaktivitätsfrist für Agenten entscheidet."
},
"SE1": {
"basis": "Das Zeitlimit bei Inaktivität bestimmt die Sitzungsdauer."
},
"SE2": {
"short": "Auf diesem Kanal gibt es keine Tickets",
"reason": { needs: ["case"], write: (d) => select(d.case, { notChat: "Tickets gibt es nur auf Chat-Kanälen.", noExpiry: "Für diesen Kanal ist keine Ablaufzeit festgelegt, daher gibt es keine Tickets.", other: "Tickets gibt es nur auf Chat-Kanälen und nur, solange eine Ablaufzeit festgelegt ist." }) },
"basis": "Ohne festgelegte Ablaufzeit gibt es keine Tickets."
},
"SE3": {
"short": "Mit diesem Ticket ist das Schreiben nicht möglich",
"reason": { needs: ["case","expiresAtMilli"], write: (d) => select(d.case, { expired: "Das Ticket ist seit " + d.expiresAtMilli + " abgelaufen, daher ist eine Anmeldung nötig.", notEnabled: "Die App gehört nicht zu den aktivierten Apps, daher ist eine Anmeldung nötig.", other: "Das Ticket gilt hier nicht, daher ist eine Anmeldung nötig." }) },
"basis": "Ein Ticket gilt bis zum Ende seiner Ablaufzeit."
},
"SE4": {
"short": "Nur ganze Zahlen ab 0",
"reason": "Zeitlimits, Ablaufzeiten und Fristen müssen ganze Zahlen ab 0 sein."
},
"SE5": {
"short": "Das Ticket ist noch nicht gültig",
"reason": "Das Ticket trägt ein künftiges Datum und ist noch nicht gültig.",
"basis": "Ein Ticket mit künftigem Datum ist noch nicht gültig."
},
"SE6": {
"short": "Das Datum liegt mehr als 5 Minuten in der Zukunft",
"reason": "Ein Datum, auf das es hier ankommt, liegt mehr als 5 Minuten in der Zukunft.",
"basis": "Ein Datum über 5 Minuten in der Zukunft zählt noch nicht."
},
"MD1": {
"short": "Diese Datei kann nicht hochgeladen werden",
"reason": { needs: ["case","fileType"], write: (d) => select(d.case, { off: "Das Hochladen von Dateien ist ausgeschaltet.", fileType: "Dateien vom Typ „" + d.fileType + "“ dürfen nicht hochgeladen werden.", other: "Die Einstellungen für das Hochladen lassen diese Datei nicht zu." }) },
"basis": "Das Hochladen ist erlaubt, der Dateityp zugelassen."
},
"MD2": {
"short": "Die Datei ist zu groß",
"reason": { needs: ["bytes","maxFileMegabytes"], write: (d) => "Die Datei hat " + plural(d.bytes, "de", { other: number("de", d.bytes) + " Byte" }) + " und überschreitet damit das Limit von " + plural(d.maxFileMegabytes, "de", { other: number("de", d.maxFileMegabytes) + " MB" }) + "." },
"basis": "Die Datei hält das Größenlimit ein."
},
"MD3": {
"short": "Nur auf einem angemeldeten Gerät",
"reason": "Der Link lässt sich nur auf einem angemeldeten Gerät öffnen.",
"basis": "Das Gerät ist angemeldet oder muss es nicht sein."
},
"MD4": {
"short": "Kein gültiger Dateiname oder Dateityp",
"reason": { needs: ["fileName"], write: (d) => "„" + d.fileName + "“ ist kein einfacher Dateiname mit Dateityp wie Bericht.pdf." }
},
"CH1": {
"basis": "Einstellungen eines Kanals gehen denen des Moduls vor."
},
"PA1": {
"short": "Der API-Authentifizierungsmodus darf nicht leer sein",
"reason": "Der API-Authentifizierungsmodus muss mindestens ein sichtbares Zeichen enthalten."
},
"PA5": {
"short": "Das Einbetten in einen iFrame ist ausgeschaltet",
"reason": "Das Einbetten des Agenten-Arbeitsplatzes in einen iFrame ist ausgeschaltet.",
"basis": "Das Einbetten in einen iFrame ist eingeschaltet."
},
"AU1": {
"basis": "Änderungen werden unter der eigenen ID protokolliert."
},
"ST2": {
"basis": "Das ist bereits der Fall; es ändert sich nichts."
},
"ST3": {
"short": "Nicht in der erwarteten Form",
"reason": "Die Daten haben nicht die erwartete Form."
},
"ST4": {
"short": "Diese Version wird nicht unterstützt",
"reason": "Die Daten haben eine Version, die nicht unterstützt wird."
},
"ST5": {
"short": "Eine ID darf weder leer sein noch doppelt vorkommen",
"reason": "Jede ID braucht mindestens ein Zeichen und muss sich von allen anderen unterscheiden."
},
"ST6": {
"short": "Unbekannter Befehl",
"reason": "Diesen Befehl gibt es nicht."
},
"ST8": {
"short": { needs: ["case"], write: (d) => select(d.case, { noProfile: "Rolle und Benutzerprofil lassen das nicht zu", noRight: "Rolle und Benutzerprofil lassen das nicht zu", ownProfile: "Nur Inhaber dürfen ihr eigenes Profil erweitern", other: "Das dürfen nur Inhaber ändern" }) },
"reason": { needs: ["case"], write: (d) => select(d.case, { noProfile: "Dafür ist die Rolle „Inhaber“ oder ein Benutzerprofil mit diesem Recht nötig, und es ist kein Benutzerprofil zugewiesen.", noRight: "Dafür ist die Rolle „Inhaber“ oder ein Benutzerprofil mit diesem Recht nötig, und das eigene enthält es nicht.", ownProfile: "Nur Inhaber dürfen ihr eigenes Benutzerprofil um Rechte erweitern.", other: "Das dürfen nur Inhaber ändern." }) },
"basis": "Die Rolle „Inhaber“ oder das Benutzerprofil erlaubt das."
},
"ST9": {
"short": "Ereignisse meldet das System, alles andere tun Personen",
"reason": { needs: ["case"], write: (d) => select(d.case, { byPerson: "Das ist ein Ereignis, und Ereignisse meldet nur das System.", bySystem: "Das ist kein Ereignis, und das System meldet nur Ereignisse.", other: "Nur das System meldet Ereignisse, und etwas anderes darf das System nicht." }) },
"basis": "Das System hat dieses Ereignis gemeldet."
},
"ST11": {
"short": "Nicht gefunden",
"reason": { needs: ["case"], write: (d) => select(d.case, { noProfile: "Das Mitglied hat kein Benutzerprofil.", noPassword: "Das Mitglied hat kein eigenes Passwort.", other: "Was angegeben wurde, gibt es nicht, oder es ist hier nicht sichtbar." }) }
},
"ST12": {
"short": "Der Mandant braucht mindestens einen Inhaber",
"reason": "Der letzte Inhaber des Mandanten kann weder entfernt noch herabgestuft werden."
},
"ST14": {
"short": "Diese ID wurde schon einmal verwendet",
"reason": "Diese ID wurde schon einmal verwendet und kann nicht erneut vergeben werden."
},
"ST15": {
"short": "Das Ereignis ist später datiert als seine Meldung",
"reason": { needs: ["fromMilli"], write: (d) => "Das Ereignis ist später datiert als seine Meldung und kann erst ab " + d.fromMilli + " gemeldet werden." },
"basis": "Von Ereignissen zur selben Sache zählt das letzte."
},
"ST16": {
"short": "Kein lesbarer Name",
"reason": "Der Name muss sichtbare Zeichen enthalten, in eine Zeile passen und höchstens 200 Zeichen lang sein; Steuerzeichen sind nicht erlaubt."
},
"ST17": {
"short": "Die Daten des Mandanten sind beschädigt",
"reason": "Die Daten des Mandanten sind beschädigt und nicht lesbar."
},
"ST19": {
"short": "Diese ID ist bereits vergeben",
"reason": "Diese ID gehört schon zu etwas anderem, daher ist eine neue nötig."
},
"ST10": {
"short": "Unerwarteter Wert",
"reason": "Ein Wert ist hier unbekannt oder von anderer Art als erwartet.",
"basis": "Ein Wert von unerwarteter Art erlaubt nichts."
},
"TZ3": {
"basis": "Die Zeitzone des Mandanten gilt nicht für Berichte."
},
"DL2": {
"basis": "Erst muss ein anderer Inhaber die Entschlüsselung gewähren."
},
"BL9": {
"basis": "Bei zwei Bounces gilt die Verweildauer, die später endet."
},
"AS27": {
"basis": "Die Sperre gehört niemandem; Inhaber können entsperren."
},
"IP8": {
"basis": "Administrator ist hier nur, wer mindestens Vollzugriff hat."
}
},
"help": {
"switchWorkspace": { needs: ["workspaces","more"], write: (d) => "Wechseln Sie in " + d.workspaces + plural(d.more, "de", { "0": "", other: " (oder " + number("de", d.more) + " weitere)" }) + "." },
"wait": { needs: ["instant"], write: (d) => "Versuchen Sie es nach " + d.instant + " erneut." },
"askOwner": "Wenden Sie sich an ein Mitglied mit der Rolle „Inhaber“.",
"askOwnerOrFull": "Wenden Sie sich an ein Mitglied mit der Rolle „Inhaber“ oder „Vollzugriff“.",
"askAnotherPerson": "Bitten Sie eine andere Person, das zu erledigen.",
"changeHome": "Inhaber können dem Mitglied einen anderen Stamm-Arbeitsbereich zuweisen.",
"askDecryptingOwner": "Wenden Sie sich an ein anderes Mitglied mit der Rolle „Inhaber“, das Protokolle entschlüsseln darf.",
"askSupport": "Wenden Sie sich an das Support-Team.",
"askHolderOfLock": { needs: ["lockedBy"], write: (d) => "Bitten Sie " + d.lockedBy + " oder ein Mitglied mit der Rolle „Inhaber“, die Sperre aufzuheben." },
"extendSubscription": "Wenden Sie sich an Ihr Account-Management, um das Abonnement zu erweitern.",
"changeOwnPassword": "Ändern Sie stattdessen Ihr Passwort.",
"chooseAddress": "Wählen Sie eine andere E-Mail-Adresse.",
"chooseId": "Wählen Sie eine andere ID.",
"choosePassword": "Wählen Sie ein anderes Passwort.",
"chooseTime": "Wählen Sie eine andere Zeit.",
"correctEntry": "Korrigieren Sie die Eingabe.",
"askProfileManager": "Wenden Sie sich an ein Mitglied, das Benutzerprofile verwaltet.",
"completeProvisioning": { needs: ["digitalChannelsEnabled","provisioningCompleted"], write: (d) => select(d.digitalChannelsEnabled, { true: "Schließen Sie die Bereitstellung ab.", other: select(d.provisioningCompleted, { true: "Aktivieren Sie die digitalen Kanäle.", other: "Aktivieren Sie die digitalen Kanäle und schließen Sie die Bereitstellung ab." }) }) },
"enterCode": "Geben Sie den SMS-Bestätigungscode ein.",
"signInElsewhere": "Verbinden Sie sich von einer Adresse aus, die auf der IP-Whitelist steht.",
"reassignHolders": "Weisen Sie den betroffenen Mitgliedern zuerst ein anderes Benutzerprofil zu.",
"waitForWithdrawal": "Versuchen Sie es erneut, sobald die Freigabe entzogen ist.",
"acceptFirst": "Zuerst muss die Einladung angenommen werden.",
"allowDomain": "Inhaber können die Domain zulassen.",
"allowEmbedding": "Inhaber können das Einbetten erlauben.",
"allowForwarding": "Inhaber können die Adresse in die Weiterleitungsliste eintragen.",
"allowHelpDeskDecryption": "Inhaber können den Zusatz „Entschlüsselung“ einschalten.",
"allowUploads": "Inhaber können ändern, was hochgeladen werden darf.",
"assignBotRole": "Inhaber und Mitglieder mit Vollzugriff können sie zuweisen.",
"chooseBotRole": "Wählen Sie mindestens eine Bot-Rolle aus.",
"chooseFile": "Wählen Sie eine andere Datei.",
"createOfKind": "Legen Sie stattdessen ein neues Benutzerprofil des gewünschten Profiltyps an.",
"createNumberElsewhere": "Legen Sie die Rufnummer auf Mandantenebene oder in einem Team an.",
"createAboveTeams": "Legen Sie die Ressource auf Mandantenebene oder in einer Gruppe an.",
"endSession": "Beenden Sie zuerst die andere Sitzung.",
"letAnotherDecryptFirst": "Zuerst muss einem weiteren Mitglied mit der Rolle „Inhaber“ die Entschlüsselung gewährt werden.",
"makeOwnerFirst": "Weisen Sie zuerst einem weiteren Mitglied die Rolle „Inhaber“ zu, oder ersetzen Sie dieses Mitglied.",
"chooseSuccessor": "Wählen Sie für die Nachfolge ein Mitglied der Mandantenebene, das nicht die Rolle „Inhaber“ hat.",
"logIn": "Melden Sie sich an.",
"monitorFirst": "Starten Sie zuerst die Überwachung des Anrufs.",
"placeAtTenant": "Machen Sie die Mandantenebene zum Stamm-Arbeitsbereich des Mitglieds.",
"restrictFirst": "Soll das Mitglied nur solche Anwendungen nutzen, weisen Sie ihm zuerst eingeschränkten Zugriff zu.",
"sendAgain": "Senden Sie die Einladung erneut.",
"changeAddressAgain": "Ändern Sie die Adresse erneut.",
"useLatestEmail": "Verwenden Sie den Link in der neuesten E-Mail.",
"sendCredential": "Senden Sie einen gültigen Schlüssel oder ein gültiges Token mit.",
"switchOnHelpDesk": "Inhaber können den Help-Desk-Zugriff einschalten.",
"takeOffBounceList": "Inhaber und Mitglieder der Mandantenebene mit Vollzugriff können die Adresse von der Bounce-Liste nehmen.",
"useAnotherKind": "Verwenden Sie ein Benutzerprofil eines anderen Profiltyps.",
"useRightActor": "Überlassen Sie Ereignisse dem System und alles andere den Mitgliedern.",
"either": { needs: ["first","second"], write: (d) => d.first + " Oder: " + d.second }
},
"issues": {
"invalidJson": "Der Text ist kein gültiges JSON.",
"unreadable": "Der Wert konnte nicht gelesen werden.",
"invalidType": "Dieser Wert hat nicht die erwartete Form.",
"missingProperty": "Diese Angabe fehlt.",
"unknownProperty": "Dieses Feld gibt es hier nicht.",
"unknownVariant": { needs: ["received"], write: (d) => "„" + d.received + "“ ist hier unbekannt." },
"repeatedProperty": "Dieser Name kommt zweimal vor.",
"tooLong": "Die Liste ist zu lang.",
"tooMany": "Es gibt mehr Probleme, als hier gezeigt werden.",
"invalidValue": "Dieser Wert ist hier nicht erlaubt.",
"duplicate": "Dieser Wert kommt zweimal vor.",
"unknownReference": "Der Verweis führt ins Leere.",
"unsupportedVersion": { needs: ["received"], write: (d) => "Version " + d.received + " wird nicht unterstützt." }
},
"values": {
"AS10": "Nur Apps werden für einzelne Gruppen und Teams freigegeben.",
"MD2": "Das Größenlimit muss 1 bis 20 ganze MB betragen.",
"MD4": "Ein Dateityp ist das Ende eines Dateinamens, etwa pdf.",
"ST12": "Mindestens ein Inhaber muss die Einladung angenommen haben."
},
"notes": {
"AS27": "Diese Sperre gehört niemandem mehr. Inhaber können die Ressource entsperren.",
"DL6": "Kein Inhaber darf Protokolle entschlüsseln, daher kann es im Mandanten auch niemand gewähren. Das Support-Team kann Inhabern dieses Recht wieder gewähren.",
"IP8": "Das Benutzerprofil macht dieses Mitglied bei der Anmeldung nicht mehr zum Administrator: Steht die Zwei-Faktor-Authentifizierung auf „remoteOnly“, kann es sich nicht mehr von Adressen aus anmelden, die nicht auf der IP-Whitelist stehen. Abhilfe schafft der Fernzugriff, den Inhaber gewähren, oder die Rolle „Vollzugriff“.",
"TZ11": "Diesem System ist die Zeitzone nicht bekannt; was von ihr abhängt, bleibt ohne Antwort. Abhilfe schaffen neuere Zeitzonendaten auf diesem System."
},
"names": {
"tenant": "die Mandantenebene",
"group": { needs: ["name"], write: (d) => "die Gruppe „" + d.name + "“" },
"team": { needs: ["name","group"], write: (d) => "das Team „" + d.name + "“ der Gruppe „" + d.group + "“" },
"support": { needs: ["name"], write: (d) => d.name + " (Support)" },
"partner": { needs: ["name"], write: (d) => d.name + " (Partner)" }
},
"labels": {
"assetKind": assetKindLabels,
"module": moduleLabels,
"toggle": toggleLabels,
"profileKind": profileKindLabels,
"entitlement": entitlementLabels,
"withheldFeature": withheldFeatureLabels,
"botRole": botRoleLabels
}
};

/** Every label in German. */
export const deLabels: Labels = {
"role": roleLabels,
"level": levelLabels,
"assetKind": assetKindLabels,
"assetAction": assetActionLabels,
"module": moduleLabels,
"moduleLevel": moduleLevelLabels,
"toggle": toggleLabels,
"activity": activityLabels,
"profileKind": profileKindLabels,
"section": sectionLabels,
"entitlement": entitlementLabels,
"feature": featureLabels,
"withheldFeature": withheldFeatureLabels,
"app": appLabels,
"botRole": botRoleLabels,
"channel": channelLabels,
"category": categoryLabels,
"commandType": commandTypeLabels
};

/** What the risks of a command say, in German. */
export const deRisks: RiskTexts = {
"shutsOutActor": { needs: ["address"], write: (d) => "Sie könnten sich von " + d.address + " aus nicht mehr anmelden." },
"locksOutRemote": { needs: ["count"], write: (d) => plural(d.count, "de", { one: number("de", d.count) + " Mitglied, das sich von anderen Adressen aus mit Einmalpasswort anmeldet, könnte", other: number("de", d.count) + " Mitglieder, die sich von anderen Adressen aus mit Einmalpasswort anmelden, könnten" }) + " das nicht mehr tun." },
"opensToEveryAddress": { needs: ["list","family"], write: (d) => "Die " + select(d.list, { api: "IP-Whitelist für den API-Zugriff", other: "IP-Whitelist für die Verwaltung" }) + " würde jede " + d.family + "-Adresse zulassen." },
"emptiedListOpens": { needs: ["list"], write: (d) => select(d.list, { management: "Ist die IP-Whitelist für die Verwaltung leer, können sich Mitglieder von jeder Adresse aus anmelden.", api: "Ist die IP-Whitelist für den API-Zugriff leer, werden API-Anfragen von jeder Adresse angenommen.", emailDomains: "Ohne Domain in der Liste können Mitglieder mit jeder E-Mail-Domain hinzugefügt werden.", blockedEmails: "Ist die Sperrliste leer, ist keine Adresse gesperrt.", other: "Ist die Weiterleitungsliste leer, können Daten an beliebige Dritte gehen." }) },
"domainNotAllowed": { needs: ["whose"], write: (d) => select(d.whose, { everyOwner: "Die E-Mail-Domains aller Inhaber stehen nicht in der Liste. Ihr Zugang bleibt, aber sie könnten nicht erneut eingeladen werden.", other: "Ihre eigene E-Mail-Domain steht nicht in der Liste. Ihr Zugang bleibt, aber Sie könnten nicht erneut eingeladen werden." }) },
"withoutEffect": { needs: ["setting"], write: (d) => select(d.setting, { remoteOnly: "Ist die IP-Whitelist für die Verwaltung leer, fragt dieser Modus niemanden nach einem Einmalpasswort.", fullAccess: "Der Vollzugriff für den Help-Desk wirkt nicht, solange der Help-Desk-Zugriff aus ist.", other: "Die Entschlüsselung für den Help-Desk wirkt nicht, solange der Help-Desk-Zugriff aus ist." }) },
"nobodyDecrypts": "Niemand könnte mehr Protokolle entschlüsseln.",
"letsSupportDecrypt": "Das Support-Team könnte Protokolle entschlüsseln, was Sie selbst nicht dürfen.",
"passwordsDue": { needs: ["count"], write: (d) => plural(d.count, "de", { one: number("de", d.count) + " Mitglied müsste", other: number("de", d.count) + " Mitglieder müssten" }) + " das Passwort sofort ändern." },
"mediaLinksOpen": "Jeder, der einen Link zu einer Mediendatei hat, könnte sie ohne Anmeldung öffnen.",
"oneSessionForEver": "Sitzungen würden nie enden, und jedes Mitglied könnte nur eine haben.",
"irreversible": { needs: ["thing","workspaces"], write: (d) => select(d.thing, { sharedApp: "Die App würde auch in " + plural(d.workspaces, "de", { one: number("de", d.workspaces) + " Arbeitsbereich", other: number("de", d.workspaces) + " Arbeitsbereichen" }) + " gelöscht, für " + plural(d.workspaces, "de", { one: "den", other: "die" }) + " sie freigegeben ist. Sie lässt sich nicht wiederherstellen.", other: "Der jetzige Profilschlüssel würde ersetzt. Er lässt sich nicht wiederherstellen." }) },
"makesOwner": "Inhaber dürfen alles, und nur das Support-Team kann sie entfernen.",
"actorLoses": { needs: ["what","more"], write: (d) => "Sie würden eigene Rechte verlieren: " + d.what + plural(d.more, "de", { "0": "", one: " und " + number("de", d.more) + " weiteres", other: " und " + number("de", d.more) + " weitere" }) + "." },
"othersHoldMore": { needs: ["count"], write: (d) => plural(d.count, "de", { one: number("de", d.count) + " Konto, das dieses Mitglied angelegt hat, behielte", other: number("de", d.count) + " Konten, die dieses Mitglied angelegt hat, behielten" }) + " mehr als das Mitglied selbst." },
"cutsOff": { needs: ["what","more"], write: (d) => "Das könnte niemand mehr: " + d.what + plural(d.more, "de", { "0": "", one: " und " + number("de", d.more) + " weiteres", other: " und " + number("de", d.more) + " weitere" }) + "." }
};
