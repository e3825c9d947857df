// `npm run docs` makes this file from en.json.
import { number, plural, select } from "../icu.ts";
import type { Labels, Locale, RiskTexts } from "../locale.ts";

const roleLabels: Labels["role"] = {
"owner": "Owner",
"full": "Full Access",
"limited": "Limited Access",
"readOnly": "Read-only Access",
"restricted": "Restricted Access"
};

const levelLabels: Labels["level"] = {
"tenant": "Tenant",
"group": "Group",
"team": "Team"
};

const assetKindLabels: Labels["assetKind"] = {
"number": "Number",
"template": "Template",
"customNode": "Custom node",
"bot": "Q&A or task bot",
"smartLink": "Smart link",
"logbook": "Logbook",
"mediaFile": "Media file",
"consentGroup": "Consent group",
"service": "Service",
"flow": "Flow",
"integration": "Integration",
"app": "App",
"sftpConfiguration": "SFTP configuration",
"profileStore": "Profile store",
"contactPolicy": "Contact policy",
"usageReports": "Usage reports"
};

const assetActionLabels: Labels["assetAction"] = {
"view": "View",
"use": "Use",
"make": "Create",
"edit": "Edit",
"delete": "Delete",
"share": "Share",
"withdraw": "Withdraw a share",
"leave": "Leave a share",
"lock": "Lock",
"unlock": "Unlock"
};

const moduleLabels: Labels["module"] = {
"agentDesktop": "Agent Desktop",
"callMonitoring": "Call Monitoring",
"callRecording": "Call Recording",
"multimedia": "Multimedia",
"provisioning": "Provisioning",
"recordingManagement": "Recording Management",
"reportingAndAnalytics": "Reporting and Analytics",
"routingStrategy": "Routing Strategy"
};

const moduleLevelLabels: Labels["moduleLevel"] = {
"off": "Off",
"on": "On",
"none": "None",
"view": "View",
"edit": "Edit"
};

const toggleLabels: Labels["toggle"] = {
"whisperCoach": "Whisper coach",
"bargeIn": "Barge-in",
"restrictedMonitorOnly": "Restricted monitor only",
"viewBlindMonitorRequests": "View blind monitor requests",
"manageEntryPointsAndQueues": "Manage entry points and queues",
"manageSites": "Manage sites",
"manageTeams": "Manage teams",
"manageUsers": "Manage users",
"manageUserProfiles": "Manage user profiles",
"entryPointMappings": "Entry point mappings",
"manageDialPlans": "Manage dial plans",
"auditTrail": "Audit trail",
"branding": "Branding",
"manageTenants": "Manage tenants",
"tags": "Tags",
"customAttributes": "Custom attributes",
"securityKeys": "Security keys",
"businessRules": "Business rules",
"manageFlowScripts": "Manage flow scripts",
"manageMediaFiles": "Manage media files"
};

const activityLabels: Labels["activity"] = {
"monitorQueue": "Monitor a queue",
"monitorTeam": "Monitor a team",
"monitorSite": "Monitor a site",
"monitorAgent": "Monitor an agent",
"whisper": "Whisper to an agent",
"bargeIn": "Barge in on a call",
"viewMonitoringSchedule": "View a monitoring schedule",
"editMonitoringSchedule": "Edit a monitoring schedule",
"viewBlindMonitorRequests": "View blind monitor requests",
"recordQueue": "Record calls of a queue",
"recordTeam": "Record calls of a team",
"recordSite": "Record calls of a site",
"recordAgent": "Record calls of an agent",
"manageEntryPointsAndQueues": "Manage entry points and queues",
"manageSites": "Manage sites",
"manageTeams": "Manage teams",
"manageUsers": "Manage users",
"manageUserProfiles": "Manage user profiles",
"mapEntryPoints": "Map entry points",
"manageDialPlans": "Manage dial plans",
"viewAuditTrail": "View the audit trail",
"changeBannerColor": "Change the banner colour",
"changeBannerImages": "Change the banner images",
"manageTenants": "Manage tenants",
"searchRecordings": "Search recordings",
"playRecordings": "Play recordings",
"viewTags": "View tags",
"createTags": "Create tags",
"editTags": "Edit tags",
"createCustomAttributes": "Create custom attributes",
"modifyCustomAttributes": "Modify custom attributes",
"viewSecurityKeySchedule": "View the security key schedule",
"changeSecurityKeySchedule": "Change the security key schedule",
"visualizeData": "Visualize data",
"configureAnalyzerSchemas": "Configure analyzer schemas",
"modifyAnalyzerSchemas": "Modify analyzer schemas",
"useBusinessRules": "Use business rules",
"loadFlowModule": "Load the flow module",
"openFlow": "Open a flow",
"copyFlow": "Copy a flow",
"deleteFlow": "Delete a flow",
"uploadMediaFile": "Upload a media file",
"updateMediaFile": "Update a media file"
};

const profileKindLabels: Labels["profileKind"] = {
"standardAgent": "Standard Agent",
"premiumAgent": "Premium Agent",
"supervisor": "Supervisor",
"administrator": "Administrator",
"administratorOnly": "Administrator Only"
};

const sectionLabels: Labels["section"] = {
"timeZone": "Time zone",
"profileKey": "Profile key",
"helpDesk": "Help Desk",
"emailDomains": "Email domains",
"inboundMedia": "Inbound media handling",
"bounceRetention": "Bounce list retention period",
"sso": "SSO",
"auditTrail": "User audit trail",
"privacyAndSecurity": "Privacy & Security"
};

const entitlementLabels: Labels["entitlement"] = {
"secureMediaHandling": "Secure media handling",
"userAuditTrail": "User audit trail",
"sso": "SSO",
"logExports": "Log exports"
};

const featureLabels: Labels["feature"] = {
"scheduleLogExports": "Schedule log exports",
"viewAuditTrail": "View the user audit trail",
"addGroupsAndTeams": "Add groups and teams",
"configureSso": "Configure SSO",
"viewTenantSettings": "View tenant settings",
"changeTenantSettings": "Change tenant settings",
"viewHelpDeskSettings": "View Help Desk settings",
"changeHelpDeskSettings": "Change Help Desk settings",
"viewProfileKey": "View the profile key",
"copyProfileKey": "Copy the profile key",
"regenerateProfileKey": "Regenerate the profile key",
"grantDecryption": "Grant log decryption",
"inviteTeammates": "Invite teammates",
"removeTeammates": "Remove teammates",
"changeRoles": "Change roles",
"moveTeammates": "Move teammates",
"assignBotRoles": "Assign bot roles",
"grantApps": "Grant app-tray applications",
"deleteServices": "Delete services",
"deleteNumbers": "Delete numbers",
"deleteApps": "Delete apps",
"viewPages": "View pages",
"changePages": "Change pages"
};

const withheldFeatureLabels: Labels["withheldFeature"] = {
"addGroupsAndTeams": "Add groups and teams",
"changeTenantSettings": "Change tenant settings",
"regenerateProfileKey": "Regenerate the profile key",
"decryption": "Decrypt logs"
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
"inApp": "In-app messaging and live chat"
};

const categoryLabels: Labels["category"] = {
"malformed": "Invalid entry",
"unknown": "Not found",
"forbidden": "Not allowed",
"notEntitled": "Not in the subscription",
"conflict": "Conflict",
"elsewhere": "Not in this workspace",
"later": "Not yet"
};

const commandTypeLabels: Labels["commandType"] = {
"name/change": "Rename the tenant",
"subscription/changeEntitlements": "Report the features of the tenant",
"subscription/changeWithheldFeatures": "Report the features withheld",
"subscription/switchDigitalChannels": "Report digital channels on or off",
"subscription/completeProvisioning": "Report completed provisioning",
"timeZone/choose": "Choose the time zone",
"profileKey/regenerate": "Regenerate the profile key",
"helpDesk/choose": "Change the Help Desk settings",
"emailDomains/choose": "Set the allowed domains",
"emailDomains/allow": "Allow a domain",
"emailDomains/disallow": "Remove an allowed domain",
"inboundMedia/choose": "Change inbound media handling",
"bounceList/chooseRetention": "Set the bounce list retention period",
"bounceList/takeOff": "Take an address off the bounce list",
"bounceList/recordBounce": "Report a bounced email",
"workspaces/addGroup": "Add a group",
"workspaces/addTeam": "Add a team",
"workspaces/renameGroup": "Rename a group",
"workspaces/renameTeam": "Rename a team",
"userProfiles/create": "Create a user profile",
"userProfiles/edit": "Edit a user profile",
"userProfiles/copy": "Copy a user profile",
"userProfiles/delete": "Delete a user profile",
"teammates/invite": "Invite a teammate",
"teammates/remove": "Remove a teammate",
"teammates/move": "Move a teammate",
"teammates/changeRole": "Change a role",
"teammates/resendInvitation": "Resend an invitation",
"teammates/revokeInvitation": "Revoke an invitation",
"teammates/acceptInvitation": "Report an accepted invitation",
"teammates/grantDecryption": "Grant log decryption",
"teammates/withdrawDecryption": "Withdraw log decryption",
"teammates/assignBotRoles": "Assign bot roles",
"teammates/withdrawBotRoles": "Withdraw bot roles",
"teammates/grantApps": "Grant app-tray applications",
"teammates/withdrawApps": "Withdraw app-tray applications",
"teammates/assignUserProfile": "Assign a user profile",
"teammates/grantRemoteAccess": "Grant remote access",
"teammates/withdrawRemoteAccess": "Withdraw remote access",
"teammates/recordLogIn": "Report a log-in",
"teammates/recordPasswordChange": "Report a changed password",
"teammates/removeOwner": "Remove an Owner (support)",
"teammates/lowerOwner": "Demote an Owner (support)",
"teammates/replaceOwner": "Replace an Owner (support)",
"teammates/grantOwnerDecryption": "Grant an Owner log decryption (support)",
"assets/make": "Create an asset",
"assets/rename": "Rename an asset",
"assets/delete": "Delete an asset",
"assets/share": "Share an asset",
"assets/withdraw": "Withdraw a share",
"assets/leaveShare": "Leave a share",
"assets/completeWithdrawal": "Report a completed withdrawal",
"assets/lock": "Lock an asset",
"assets/unlock": "Unlock an asset",
"networkAccess/chooseManagementList": "Set the IP whitelist for management",
"networkAccess/chooseApiList": "Set the IP whitelist for API access",
"networkAccess/chooseTwoFactor": "Set two-factor authentication",
"passwords/choosePolicy": "Set the password policy",
"privacy/chooseApiAuthenticationMode": "Set the API authentication mode",
"privacy/allowEmbedding": "Allow or forbid embedding in an iframe",
"privacy/allowSimultaneousSessions": "Allow or forbid simultaneous connections",
"privacy/chooseInactiveAfter": "Set the inactive agent interval",
"channels/chooseModuleSettings": "Change the settings for all channels",
"channels/add": "Add a channel",
"channels/remove": "Remove a channel",
"channels/override": "Change the settings of a channel",
"teammates/resetPassword": "Reset the password of a teammate",
"teammates/changeEmail": "Change the address of a teammate",
"teammates/cancelEmailChange": "Cancel a change of address",
"teammates/acceptEmailChange": "Report an accepted change of address"
};

/** The texts in English. */
export const en: Locale = {
"language": "en",
"verdict": {
"yes": "Yes",
"no": "No",
"allowed": "Allowed",
"refused": "Refused",
"unanswered": "No result",
"answered": "Result",
"holdsUntil": { needs: ["instant"], write: (d) => "This holds until " + d.instant + "." },
"asSentence": { needs: ["short"], write: (d) => d.short + "." }
},
"rules": {
"TS1": {
"short": "Only Owners can change tenant settings",
"reason": "Only an Owner can change tenant settings; others can at most view them.",
"basis": "Owners can change tenant settings."
},
"TS2": {
"short": "Only Owners can see the Help Desk settings",
"reason": "Only an Owner of the tenant can see or change the Help Desk settings.",
"basis": "Owners can see and change the Help Desk settings."
},
"TS3": {
"short": "This section is not in the subscription",
"reason": { needs: ["entitlement"], write: (d) => "“" + d.entitlement + "” is not part of the tenant’s subscription, so this section is not available." }
},
"TS4": {
"short": "Not visible with Restricted Access",
"reason": "A user with Restricted Access cannot see tenant settings.",
"basis": "All users above Restricted Access can see tenant settings."
},
"TZ1": {
"short": "Not a known time zone",
"reason": "The time zone must be a known IANA time zone such as Europe/London, or UTC."
},
"TZ2": {
"basis": "The tenant’s time zone applies."
},
"TZ4": {
"basis": "Dates and times read YYYY-MM-DD HH:mm:ss, in 24-hour format."
},
"TZ5": {
"basis": "The timestamp carries the offset in force at that moment."
},
"TZ6": {
"short": "Not a valid time of day",
"reason": "The time of day must be written HH:mm or HH:mm:ss, from 00:00:00 to 23:59:59.",
"basis": "A daily job keeps its local time when the clocks change."
},
"TZ7": {
"short": "The clocks skip this time",
"reason": "The clocks skip this time, so it does not occur on that date.",
"basis": "A clock change affects this time."
},
"TZ8": {
"short": "A time zone is required",
"reason": "The tenant needs a time zone, and there is no default."
},
"TZ9": {
"short": "Not the name of a time zone",
"reason": "A time zone is named Area/Location, such as Europe/London, or UTC."
},
"TZ10": {
"short": "Not a valid date and time",
"reason": "The date and time must exist and be written like 2025-03-30T09:30, without an offset."
},
"TZ11": {
"short": "This system does not know the time zone",
"reason": { needs: ["zone"], write: (d) => "This system does not know the time zone " + d.zone + "." }
},
"TZ12": {
"basis": "A daily job does not run twice on one local date."
},
"PK1": {
"short": "Not allowed to view or copy the profile key",
"reason": "Only Owners and users with Full or Limited Access can view or copy the profile key.",
"basis": "Owners and users with Full or Limited Access can see it."
},
"HD1": {
"short": "Help desk access is off",
"reason": "Help desk access to this tenant is switched off.",
"basis": "Help desk access is on."
},
"HD2": {
"basis": "Full access is off, so help desk users get read-only access."
},
"HD3": {
"basis": "Full access is on, so help desk users keep their own level."
},
"HD4": {
"short": "No decryption access for this help desk user",
"reason": "Without decryption access, help desk users cannot decrypt logs.",
"basis": "Decryption access decides whether logs can be decrypted."
},
"HD6": {
"basis": "Add-ons have no effect while help desk access is off."
},
"HD7": {
"short": "A name contains control characters",
"reason": "The user name, the domain or the tenant’s name contains control characters.",
"basis": "The audit trail keeps everything done in a cross-launch."
},
"HD8": {
"basis": "The cross-launch role decides the role in the tenant."
},
"HD9": {
"basis": "An unknown cross-launch role counts as read-only."
},
"HD10": {
"short": "Not available in a cross-launch",
"reason": "In a cross-launch, only assets and the bounce list can be changed, but no locks."
},
"CL1": {
"short": "The tenant is not ready for the quick link",
"reason": { needs: ["digitalChannelsEnabled","provisioningCompleted"], write: (d) => select(d.digitalChannelsEnabled, { true: "Provisioning has not completed.", other: select(d.provisioningCompleted, { true: "Digital channels are not enabled.", other: "Digital channels are not enabled, and provisioning has not completed." }) }) },
"basis": "Digital channels are on, and provisioning has completed."
},
"CL2": {
"short": "The tenant is not ready for a cross-launch",
"reason": { needs: ["digitalChannelsEnabled","provisioningCompleted"], write: (d) => select(d.digitalChannelsEnabled, { true: "Provisioning has not completed.", other: select(d.provisioningCompleted, { true: "Digital channels are not enabled.", other: "Digital channels are not enabled, and provisioning has not completed." }) }) },
"basis": "Digital channels are on, and provisioning has completed."
},
"SU1": {
"basis": "Provisioning that has completed stays completed."
},
"ED1": {
"basis": "No domain is listed, so every domain is allowed."
},
"ED2": {
"basis": "The domain is among the allowed domains."
},
"ED3": {
"short": "The email domain is not allowed",
"reason": { needs: ["domain"], write: (d) => d.domain + " is not among the allowed domains." }
},
"ED4": {
"short": "Not a valid email address",
"reason": "This must be one email address on its own, such as ann@example.com."
},
"ED6": {
"short": "Not a valid domain",
"reason": "Each allowed domain must be a bare domain name such as example.com."
},
"ED7": {
"basis": "With no domain listed, every domain is allowed."
},
"ED8": {
"basis": "Existing users stay, whatever domains are listed."
},
"ED9": {
"short": "The last part of a domain cannot be all digits",
"reason": "A name whose last part is all digits, such as 10.0.0.1, is not a domain."
},
"IM2": {
"basis": "The URL is persistent and public."
},
"IM3": {
"basis": "Short-lived URLs are on, for every channel."
},
"IM4": {
"short": "Must be 4 hours to 7 days, in whole hours or days",
"reason": "The expiry time must be a whole number of hours or days, from 4 hours to 7 days."
},
"IM5": {
"basis": "A short-lived URL needs no credential until it expires."
},
"IM6": {
"short": "The file URL needs a credential in the header",
"reason": { needs: ["expiresAtMilli"], write: (d) => "The URL expired at " + d.expiresAtMilli + " and needs a credential in the header x-imi-connect-media-api-key." },
"basis": "The request header carries a credential."
},
"IM7": {
"short": "No valid credential for this channel",
"reason": "None of the credentials sent is valid for this channel.",
"basis": "The channel decides which credentials count."
},
"IM8": {
"basis": "A URL keeps the expiry that it was issued with."
},
"IM9": {
"basis": "The platform makes all short-lived URLs."
},
"BL1": {
"short": "The retention period must be 1 to 365 whole days",
"reason": "The retention period must be a whole number of days from 1 to 365."
},
"BL2": {
"basis": "The retention period in force at the bounce applies."
},
"BL3": {
"short": "The address is on the bounce list",
"reason": { needs: ["fromMilli"], write: (d) => "The address is on the bounce list until " + d.fromMilli + "." }
},
"BL4": {
"basis": "The list keeps an address only for its retention period."
},
"BL5": {
"basis": "The bounce list applies only to email sent over AWS SES."
},
"BL6": {
"basis": "A further bounce does not extend the retention period."
},
"BL7": {
"short": "The retention period must be in whole days",
"reason": "The retention period must be a whole number of days."
},
"BL8": {
"short": "The address of an entry must be in lower case",
"reason": "The bounce list must keep each entry under its email address in lower case."
},
"BL10": {
"short": "Not allowed to take an address off the bounce list",
"reason": "Only Owners and tenant-level users with Full Access can take an address off the bounce list.",
"basis": "An address taken off the list is clear of earlier bounces."
},
"TM7": {
"short": "Not a valid email address, or not allowed",
"reason": "The email address must be valid, and its domain must be allowed."
},
"WS2": {
"short": "This workspace is out of reach",
"reason": { needs: ["case","home","workspace"], write: (d) => select(d.case, { "switch": "A user of " + d.home + " cannot switch to " + d.workspace + ".", current: "A user of " + d.home + " cannot act in " + d.workspace + ".", other: "Users have access only to their home workspace and those below it." }) },
"basis": "Users can switch to their home workspace and those below it."
},
"WS7": {
"short": "Only Owners can rename workspaces",
"reason": "Only an Owner can rename the tenant, a group or a team.",
"basis": "Owners can rename the tenant, groups and teams."
},
"AS1": {
"short": "Can be used only from the tenant",
"reason": "This number belongs to the tenant and can be used and edited only from there.",
"basis": "A number of the tenant belongs to the tenant alone."
},
"AS2": {
"short": "Can be used only from its team or group",
"reason": "This number can be used and edited only from its team and that team’s group.",
"basis": "A number of a team belongs to that team and its group."
},
"AS3": {
"basis": "Templates are shared: every level can use and edit them."
},
"AS4": {
"short": "Can be changed only from the tenant",
"reason": "This custom node can be used everywhere, but changed only from the tenant.",
"basis": "Every level can use it, but only the tenant can change it."
},
"AS5": {
"short": "Can be changed only from its group or the tenant",
"reason": "This custom node can be used everywhere, but changed only from its group and the tenant.",
"basis": "Every level can use it; its group and the tenant change it."
},
"AS6": {
"short": "Can be used only from the tenant",
"reason": "This bot belongs to the tenant and can be used and edited only from there.",
"basis": "A bot of the tenant belongs to the tenant alone."
},
"AS7": {
"short": "Can be used only from its group or the tenant",
"reason": "This bot can be used and edited only from its group and the tenant.",
"basis": "A bot of a group belongs to that group and the tenant."
},
"AS8": {
"basis": "Assets of this kind work for the whole tenant."
},
"AS9": {
"short": "Can be used only where it was created",
"reason": "This asset can be used and edited only in the workspace where it was created.",
"basis": "It belongs to the workspace where it was created."
},
"AS10": {
"short": { needs: ["case"], write: (d) => select(d.case, { use: "The app is not available in this workspace", "delete": "The app is not available in this workspace", edit: "Possible only where the app was created", share: "Possible only where the app was created", shareFrom: "Possible only where the app was created", leave: "This workspace has no share to leave", other: "Not possible with apps in this workspace" }) },
"reason": { needs: ["case","workspace"], write: (d) => select(d.case, { use: "An app can be viewed and used only where it was created or is shared.", "delete": "An app can be deleted only where it was created or is shared.", edit: "An app can be edited only where it was created.", share: "The shares of an app can be changed only where it was created.", shareFrom: "The shares of this app can be changed only where it was created: " + d.workspace + ".", leave: "A share can be left only from the group or team that it was given to.", other: "An app can be edited and shared only where it was created, and used or deleted also where it is shared." }) },
"basis": "An app works where it was created and where it is shared."
},
"AS22": {
"short": "Not possible from this workspace",
"reason": { needs: ["case"], write: (d) => select(d.case, { view: "An SFTP configuration can be viewed only from the tenant and where it was created.", use: "An SFTP configuration can be used only where it was created.", edit: "An SFTP configuration can be changed only where it was created.", other: "An SFTP configuration can be used and edited only where it was created; the tenant can view it too." }) },
"basis": "It belongs where it was created; the tenant sees it too."
},
"AS23": {
"short": "The tenant has exactly one of these assets",
"reason": { needs: ["case"], write: (d) => select(d.case, { make: "The tenant has exactly one of these, so no other can be created.", share: "The tenant has exactly one of these, which every group and team has without a share.", "delete": "The tenant has exactly one of these, so it cannot be deleted.", edit: "The tenant has exactly one of these, which cannot be edited.", elsewhere: "The tenant has exactly one of these, and groups and teams have none of their own.", other: "The tenant has exactly one of these, for all groups and teams." }) },
"basis": "The tenant has one of these for all levels."
},
"AS11": {
"short": "This level has no assets of this kind",
"reason": { needs: ["case"], write: (d) => select(d.case, { numberOfGroup: "Groups have no numbers of their own.", customNodeOfTeam: "Teams have no custom nodes of their own.", botOfTeam: "Teams have no bots of their own.", other: "Groups have no numbers of their own, and teams have no custom nodes or bots." }) }
},
"AS12": {
"short": { needs: ["case"], write: (d) => select(d.case, { nobody: "Only an Owner can unlock it", noLock: "Only templates and logbooks can be locked", other: "Someone else has locked it" }) },
"reason": { needs: ["case","lockedBy"], write: (d) => select(d.case, { locked: d.lockedBy + " has locked it.", stuck: d.lockedBy + " has locked it but can no longer unlock it.", nobody: "Whoever locked it is no longer here, so only an Owner can unlock it.", noLock: "Only templates and logbooks can be locked.", other: "Someone else has locked it." }) },
"basis": "Its lock does not bind Owners or the person who set it."
},
"AS13": {
"basis": "Deleting a shared app deletes it everywhere."
},
"AS14": {
"short": "The share is still being withdrawn",
"reason": { needs: ["workspace"], write: (d) => "The share with " + d.workspace + " is still being withdrawn." }
},
"AS16": {
"short": "Assets of this kind cannot be shared",
"reason": { needs: ["assetKind"], write: (d) => "Assets of the kind “" + d.assetKind + "” cannot be shared." }
},
"AS18": {
"short": "Usage reports cannot be edited",
"reason": "Usage reports can be read but not edited."
},
"AS19": {
"short": "Already shared with this workspace",
"reason": "The asset is already shared with this workspace.",
"basis": "It is already shared there, so nothing changes."
},
"AS21": {
"short": "Can be created only in the current workspace",
"reason": "A new asset can be created only in the current workspace."
},
"AS24": {
"short": "Sharing with this workspace is not possible",
"reason": { needs: ["case","home","workspace"], write: (d) => select(d.case, { tenant: "An asset can be shared only with groups and teams, not with the tenant itself.", beyond: "A user of " + d.home + " cannot share this asset with " + d.workspace + ".", other: "An asset can be shared only with a group or team within reach." }) }
},
"AS25": {
"short": "Every workspace has it: there is no share to withdraw",
"reason": "Every workspace has this asset, so no share of it can be withdrawn.",
"basis": "There is no share there to withdraw, so nothing changes."
},
"AS26": {
"basis": "The lock is already as requested, so nothing changes."
},
"AS28": {
"basis": "A group or team can leave its share of an app."
},
"PK2": {
"short": "Only Owners can regenerate the profile key",
"reason": "Only an Owner can regenerate the profile key; others can at most view and copy it.",
"basis": "Owners can regenerate the profile key."
},
"WS4": {
"short": "Only Owners can add groups and teams",
"reason": "Only an Owner can add groups and teams; Full Access is not enough.",
"basis": "Owners can add groups and teams."
},
"RL1": {
"short": "Only Owners can do this",
"reason": "This right belongs to the Owner role alone.",
"basis": "The Owner role includes this."
},
"RL2": {
"basis": "Full Access includes this."
},
"RL3": {
"short": "Limited Access does not include this",
"reason": "Limited Access does not include adding or removing users, or deleting services, numbers or apps.",
"basis": "Limited Access includes this."
},
"RL4": {
"short": "Read-only Access does not include this",
"reason": "Read-only Access is for viewing, and this goes beyond viewing.",
"basis": "Read-only Access includes this."
},
"RL5": {
"short": "Restricted Access does not include this",
"reason": "Restricted Access includes only the app-tray applications that were granted, and this is not among them.",
"basis": "Restricted Access includes the applications granted."
},
"RL6": {
"short": "Not in the subscription",
"reason": { needs: ["entitlement"], write: (d) => "“" + d.entitlement + "” is not part of the tenant’s subscription." }
},
"RL8": {
"short": "Not in the subscription",
"reason": { needs: ["feature"], write: (d) => "“" + d.feature + "” is not part of the tenant’s subscription." },
"basis": "The tenant’s subscription does not include decryption."
},
"TM1": {
"short": "Not allowed to manage users",
"reason": { needs: ["case"], write: (d) => select(d.case, { owner: "Only an Owner can invite an Owner or manage such an invitation.", other: "Only Owners and users with Full Access can invite users and manage their accounts." }) },
"basis": "Owners and users with Full Access can manage users."
},
"TM2": {
"short": "Only Owners can make someone an Owner",
"reason": "A user with Full Access cannot give anyone the Owner role."
},
"TM3": {
"short": "Owners stay at tenant level",
"reason": { needs: ["case","home"], write: (d) => select(d.case, { placed: "The home workspace of an Owner must be the tenant, not " + d.home + ".", moved: "An Owner stays at tenant level and cannot be moved.", other: "An Owner belongs to the tenant, never to a group or team." }) }
},
"TM4": {
"short": "Not allowed to remove this user",
"reason": { needs: ["case"], write: (d) => select(d.case, { owner: "This user is an Owner, whom only the support team can remove.", themselves: "Users cannot remove themselves.", other: "Only Owners and users with Full Access can remove users." }) },
"basis": "Owners and users with Full Access can remove users."
},
"TM5": {
"short": "Not allowed to change this role",
"reason": { needs: ["case"], write: (d) => select(d.case, { owner: "This user is an Owner, whose role nobody in the tenant can change.", themselves: "Users cannot change their own role.", toOwner: "With Full Access, a user can give all roles but that of an Owner.", other: "Only Owners and users with Full Access can change roles." }) },
"basis": "Owners and users with Full Access can change roles."
},
"TM6": {
"short": "An Owner stays an Owner",
"reason": "Only the support team can change the role of an Owner."
},
"TM8": {
"short": { needs: ["case"], write: (d) => select(d.case, { invite: "Not allowed to invite anyone there", move: "Not allowed to move anyone there", other: "Not allowed to manage users there" }) },
"reason": { needs: ["case","home","workspace"], write: (d) => select(d.case, { invite: "A user of " + d.home + " cannot invite anyone to " + d.workspace + ".", move: "A user of " + d.home + " cannot move anyone to " + d.workspace + ".", manage: "A user of " + d.home + " cannot invite anyone to " + d.workspace + ", and so cannot manage this account.", other: "Only Owners and users with Full Access can move users." }) },
"basis": "Owners and users with Full Access can move users."
},
"TM9": {
"short": "The user’s home workspace is out of reach",
"reason": { needs: ["home","workspace"], write: (d) => "A user of " + d.home + " cannot manage users of " + d.workspace + "." }
},
"TM10": {
"short": { needs: ["case"], write: (d) => select(d.case, { id: "The id is already taken", address: "The email address is already taken", both: "The id and the email address are already taken", other: "Another user has this already" }) },
"reason": { needs: ["case"], write: (d) => select(d.case, { id: "The id is already taken.", address: "The email address is already taken.", both: "The id and the email address are already taken.", other: "Another user already has the id or the email address." }) }
},
"TM11": {
"basis": "It is already as requested, so nothing changes."
},
"TM12": {
"short": "Users cannot move themselves",
"reason": "Users cannot move themselves to another workspace."
},
"TM14": {
"short": "Only Owners can change an Owner’s details",
"reason": { needs: ["case"], write: (d) => select(d.case, { userProfile: "Only an Owner can change the user profile of an Owner.", botRoles: "Only an Owner can change the bot roles of an Owner.", apps: "Only an Owner can change the applications of an Owner.", remoteAccess: "Only an Owner can change the remote access of an Owner.", address: "Only an Owner can change the email address of an Owner.", password: "Only an Owner can reset the password of an Owner.", other: "Only an Owner can change the details of an Owner." }) }
},
"TM15": {
"short": "Support cannot change an Owner in this way",
"reason": { needs: ["case"], write: (d) => select(d.case, { notOwner: "The user is not an Owner, and the support team changes Owners only.", notLower: "The new role must be lower than Owner.", notLost: "There is an Owner who can decrypt logs, so the support team does not grant decryption.", themselves: "An Owner cannot be replaced by themselves.", ownerAlready: "The successor is an Owner already.", belowTenant: "The successor does not belong to the tenant level, as an Owner must.", other: "The support team cannot change an Owner in this way." }) },
"basis": "The support team can change Owners."
},
"TM16": {
"short": "Not possible for this change of address",
"reason": { needs: ["case"], write: (d) => select(d.case, { none: "No such change of address is pending.", expired: "The change of address has expired and must be made again.", replaced: "The address was changed again, so this change no longer counts.", other: "Only those who could invite the user can change the email address." }) },
"basis": "A new address can be accepted for 7 days."
},
"TM17": {
"short": "That would extend the effect of the user profile",
"reason": "The user’s profile would reach further than now, and it could permit more than that of whoever makes the change."
},
"TM18": {
"basis": "Accounts are traced by inviter and by change of address."
},
"DL1": {
"basis": "A user invited as an Owner can decrypt logs from the start."
},
"DL3": {
"short": "Only Owners grant and withdraw decryption",
"reason": "Decrypting logs needs a grant, which only an Owner can give or withdraw.",
"basis": "Owners can grant and withdraw decryption."
},
"DL4": {
"basis": "A grant to decrypt covers all logs, whatever the role."
},
"DL5": {
"short": "Users cannot grant themselves decryption",
"reason": "Users cannot grant themselves the right to decrypt logs."
},
"DL6": {
"short": { needs: ["case"], write: (d) => select(d.case, { last: "This is the last Owner who can decrypt logs", address: "This is the last Owner who can decrypt logs", other: "Needs an Owner who can decrypt logs" }) },
"reason": { needs: ["case"], write: (d) => select(d.case, { noGrant: "Only an Owner who can decrypt logs can grant decryption.", last: "This is the last Owner who can decrypt logs, so the right cannot be withdrawn.", address: "This is the last Owner who can decrypt logs, so an Owner who cannot decrypt them cannot change the address.", other: "This could be the last Owner who can decrypt logs." }) },
"basis": "Owners who cannot decrypt are warned first."
},
"IV1": {
"basis": "SSO sends a welcome and, if needed, an activation email."
},
"IV2": {
"basis": "With passwords, the email asks users to create credentials."
},
"IV3": {
"basis": "With both ways to sign in, an invitation sends both emails."
},
"IV4": {
"basis": "Known limitation: the invitation sends the SSO emails only."
},
"IV5": {
"short": { needs: ["case"], write: (d) => select(d.case, { awaited: "The invitation has not been accepted yet", none: "There is no open invitation", expired: "The invitation has expired", replaced: "Not the invitation that was sent last", other: "Not allowed to manage this invitation" }) },
"reason": { needs: ["case"], write: (d) => select(d.case, { awaited: "The user has not accepted the invitation yet.", none: "The user has no open invitation.", expired: "The invitation has expired and must be sent again.", replaced: "This is not the invitation that was sent last.", other: "Only those who could invite the user can manage the invitation." }) },
"basis": "An invitation can be accepted for 7 days after it was sent."
},
"AT1": {
"short": "These bot roles cannot be changed",
"reason": { needs: ["case"], write: (d) => select(d.case, { none: "At least one bot role must be chosen.", roleAndNone: "Only Owners and users with Full Access can assign or withdraw bot roles, and at least one must be chosen.", other: "Only Owners and users with Full Access can assign or withdraw bot roles." }) },
"basis": "Owners and users with Full Access manage bot roles."
},
"AT2": {
"basis": "Event Scheduler follows the user’s overall role."
},
"AT3": {
"short": "These applications cannot be changed",
"reason": { needs: ["case"], write: (d) => select(d.case, { owner: "An Owner has all applications already.", notRestricted: "The user’s role includes the applications already: only users with Restricted Access are granted any.", roleAndNotRestricted: "Only Owners and users with Full Access can grant applications, and only users with Restricted Access need any.", other: "Only Owners and users with Full Access can grant or withdraw applications." }) },
"basis": "Owners and users with Full Access manage applications."
},
"AT4": {
"short": "The user does not have the bot role",
"reason": { needs: ["botRole"], write: (d) => "This part of Bot Builder needs the bot role “" + d.botRole + "”." },
"basis": "The user has the bot role for this."
},
"AT5": {
"short": "The user’s home workspace is out of reach",
"reason": "Only those who can switch to the user’s home workspace can manage the user’s applications."
},
"AT6": {
"short": "No application is named",
"reason": "At least one app-tray application must be named."
},
"UP1": {
"basis": "“All” opens every module that the kind of profile allows."
},
"UP2": {
"short": "The module is not switched on",
"reason": { needs: ["module"], write: (d) => "“" + d.module + "” is not switched on in the user profile." },
"basis": "“Specific” opens only the modules that are switched on."
},
"UP3": {
"basis": "The module is switched on."
},
"UP4": {
"short": "Not permitted under Call Monitoring",
"reason": { needs: ["toggle"], write: (d) => "“" + d.toggle + "” is not active in the user profile." },
"basis": "Call Monitoring includes this."
},
"UP5": {
"short": "Monitoring schedules of other users are hidden",
"reason": { needs: ["toggle"], write: (d) => "“" + d.toggle + "” is on, so the user profile hides the monitoring schedules of other users." },
"basis": "Monitoring schedules of other users are not hidden."
},
"UP6": {
"basis": "Multimedia decides on media and multimedia profiles."
},
"UP7": {
"short": "Not permitted under Provisioning",
"reason": { needs: ["case","toggle"], write: (d) => select(d.case, { level: "The user profile needs “Provisioning” set to “Edit”, with “" + d.toggle + "” switched on.", off: "“" + d.toggle + "” is not switched on in the user profile.", other: "The user profile does not permit this under “Provisioning”." }) },
"basis": "Provisioning includes this."
},
"UP8": {
"short": "Not permitted under Recording Management",
"reason": { needs: ["toggle"], write: (d) => "“" + d.toggle + "” is not active in the user profile." },
"basis": "Recording Management includes this."
},
"UP9": {
"short": "Not permitted under Reporting and Analytics",
"reason": { needs: ["toggle"], write: (d) => "“" + d.toggle + "” is not active in the user profile." },
"basis": "Reporting and Analytics includes this."
},
"UP10": {
"short": "Flows can only be opened",
"reason": "With “Routing Strategy” set to “View”, flows can be opened but not copied or deleted.",
"basis": "With “Routing Strategy” set to “View”, flows can be opened."
},
"UP11": {
"short": "No access to flows",
"reason": { needs: ["toggle"], write: (d) => "“" + d.toggle + "” is off in the user profile, so it gives no access to flows." },
"basis": "At “Edit”, a toggle decides about access to flows."
},
"UP12": {
"short": "Not permitted for this media file",
"reason": { needs: ["case","toggle","fileType"], write: (d) => select(d.case, { level: "The user profile needs “Routing Strategy” set to “Edit”, with “" + d.toggle + "” switched on.", off: "“" + d.toggle + "” is not switched on in the user profile.", fileType: "Media files of type “" + d.fileType + "” are not supported.", other: "The user profile does not permit this media file." }) },
"basis": "Routing Strategy allows media files of this type."
},
"UP13": {
"short": "The kind of user profile does not allow this",
"reason": { needs: ["case","profileKind","exceeding"], write: (d) => select(d.case, { kindChanged: "The kind of a user profile, here “" + d.profileKind + "”, cannot be changed later.", beyondKind: "A user profile of the kind “" + d.profileKind + "” does not allow this: " + d.exceeding + ".", other: "A user profile of this kind does not allow this." }) },
"basis": "The kind of user profile sets limits."
},
"UP14": {
"basis": "A copy starts with the permissions of its original."
},
"UP15": {
"short": "The user is not monitoring the call",
"reason": { needs: ["case"], write: (d) => select(d.case, { whisper: "Whispering works only on a call that the user is monitoring.", bargeIn: "Barging in works only on a call that the user is monitoring.", other: "Whisper coach and barge-in work only on a call that the user is monitoring." }) },
"basis": "Call Monitoring includes this."
},
"UP16": {
"basis": "Recording Management includes this."
},
"UP17": {
"short": "“Reporting and Analytics” must be set to “Edit”",
"reason": "Changing analyzer schemas needs “Reporting and Analytics” set to “Edit”.",
"basis": "Reporting and Analytics includes this."
},
"UP18": {
"basis": "Multimedia covers all media, Standard Agent digital ones."
},
"UP19": {
"basis": "Provisioning never covers what only Owners can change."
},
"UP20": {
"basis": "Without Multimedia, a user has voice only."
},
"UP21": {
"basis": "Settings without effect are kept and reported."
},
"UP22": {
"basis": "A new user profile starts with no module switched on."
},
"UP23": {
"short": { needs: ["case"], write: (d) => select(d.case, { copy: "A copy needs an id of its own", edit: "An edit keeps the id", other: "The id does not fit this user profile" }) },
"reason": { needs: ["case"], write: (d) => select(d.case, { copy: "A copy of a user profile needs an id of its own.", edit: "An edit does not change the id of a user profile.", other: "A copy of a user profile needs an id of its own, and an edit keeps the id." }) }
},
"UP24": {
"short": "The role does not allow managing user profiles",
"reason": "With Read-only or Restricted Access, a user cannot manage or assign user profiles."
},
"UP25": {
"short": "Beyond one’s own user profile",
"reason": { needs: ["more","exceeding"], write: (d) => plural(d.more, "en", { "0": "This goes beyond one’s own user profile: " + d.exceeding + ".", other: "This goes beyond one’s own user profile: " + d.exceeding + " (and " + number("en", d.more) + " more)." }) },
"basis": "Owners assign any user profile, others none beyond theirs."
},
"UP26": {
"short": "The edit could affect users out of reach",
"reason": { needs: ["case","owners","holders"], write: (d) => select(d.case, { byOwner: plural(d.owners, "en", { one: number("en", d.owners) + " Owner has this user profile, so only an Owner can edit it.", other: number("en", d.owners) + " Owners have this user profile, so only an Owner can edit it." }), byOthers: plural(d.holders, "en", { one: number("en", d.holders) + " user has this user profile, so only users of the tenant level can edit it.", other: number("en", d.holders) + " users have this user profile, so only users of the tenant level can edit it." }), other: "It is not known who has this user profile, so only an Owner can edit it." }) }
},
"UP27": {
"short": "Only an unused user profile can be deleted",
"reason": { needs: ["holders"], write: (d) => plural(d.holders, "en", { one: number("en", d.holders) + " user still has", other: number("en", d.holders) + " users still have" }) + " this user profile." }
},
"TM13": {
"short": "Only Owners can change remote access",
"reason": "Only an Owner can grant or withdraw remote access (sign-in from addresses that are not on the IP whitelist).",
"basis": "Owners grant and withdraw remote access."
},
"IP1": {
"short": "The address is not on the management whitelist",
"reason": { needs: ["address"], write: (d) => d.address + " is not on the IP whitelist for management." },
"basis": "The IP whitelist for management lets this address in."
},
"IP2": {
"short": "The address is not on the API whitelist",
"reason": { needs: ["address"], write: (d) => d.address + " is not on the IP whitelist for API access." },
"basis": "The IP whitelist for API access lets this address in."
},
"IP3": {
"short": "Not a valid IP address or prefix",
"reason": "An IP address must be written like 192.0.2.7 or 2001:db8::7, and a prefix like 192.0.2.0/24.",
"basis": "A prefix of length 0 lets in all addresses of its kind."
},
"IP4": {
"short": "Not even with two-factor authentication",
"reason": "Even with two-factor authentication, this user cannot sign in from this address.",
"basis": "Two-factor authentication asks for a one-time password."
},
"IP5": {
"basis": "A list that shuts out its author can be set, with a warning."
},
"IP6": {
"short": "Not an IP address",
"reason": { needs: ["address"], write: (d) => "“" + d.address + "” is not an IP address." }
},
"PA2": {
"basis": "A setting decides whether customer details are added."
},
"PA3": {
"basis": "The block list decides which addresses are blocked."
},
"PA4": {
"short": "The address is not on the forward list",
"reason": { needs: ["address"], write: (d) => d.address + " is not on the forward list." },
"basis": "The forward list is empty or contains this address."
},
"PA9": {
"short": "The list must contain whole email addresses",
"reason": "The list must contain whole email addresses such as ann@example.com, without wildcards."
},
"PA10": {
"short": "Not a valid email address",
"reason": "This must be one email address on its own, such as ann@example.com.",
"basis": "An invalid email address counts as blocked."
},
"PW1": {
"short": "The SMS verification code is required",
"reason": "A password cannot be set without the SMS verification code.",
"basis": "The SMS verification code was entered or is not required."
},
"PW2": {
"short": "The password cannot be changed yet",
"reason": { needs: ["fromMilli","minAgeDays"], write: (d) => "The password cannot be changed before " + d.fromMilli + ": it must be at least " + plural(d.minAgeDays, "en", { one: number("en", d.minAgeDays) + " day", other: number("en", d.minAgeDays) + " days" }) + " old." },
"basis": "The password has reached its minimum age."
},
"PW3": {
"basis": "The maximum age decides when a password must be changed."
},
"PW4": {
"short": "The password cannot be used again",
"reason": { needs: ["history"], write: (d) => plural(d.history, "en", { "0": "The current password", one: "The current password and the one before it", other: "The current password and the " + number("en", d.history) + " before it" }) + " cannot be used again." },
"basis": "The password is none of the recent ones."
},
"PW5": {
"short": "Whole numbers, 0 for none, minimum at most maximum",
"reason": "Password ages and history are whole numbers, 0 for none, and the minimum age is at most the maximum.",
"basis": "Password ages are whole days, and 0 sets no limit."
},
"PW9": {
"basis": "The minimum age does not apply to a first password."
},
"PW10": {
"short": "Not allowed to reset this password",
"reason": { needs: ["case"], write: (d) => select(d.case, { themselves: "Users cannot reset their own password.", other: "Only those who could invite the user can reset the password." }) },
"basis": "A password that was reset must be changed."
},
"PA6": {
"short": "Another session is open",
"reason": "The user already has an open session, and simultaneous connection is off.",
"basis": "Simultaneous connection is on, or no other session is open."
},
"PA7": {
"basis": "The inactive agent interval decides."
},
"SE1": {
"basis": "The idle session timeout decides how long a session lasts."
},
"SE2": {
"short": "This channel has no tickets",
"reason": { needs: ["case"], write: (d) => select(d.case, { notChat: "Only chat channels have tickets.", noExpiry: "No expiration time is set on this channel, so it has no tickets.", other: "Only chat channels have tickets, and only while an expiration time is set." }) },
"basis": "No expiration time is set, so there are no tickets."
},
"SE3": {
"short": "The ticket does not let the customer write",
"reason": { needs: ["case","expiresAtMilli"], write: (d) => select(d.case, { expired: "The ticket expired at " + d.expiresAtMilli + ", so the customer must log in.", notEnabled: "The app is not one of the enabled apps, so the customer must log in.", other: "The ticket is not valid here, so the customer must log in." }) },
"basis": "A ticket is valid until its expiration time is over."
},
"SE4": {
"short": "Must be a whole number, 0 or more",
"reason": "Timeouts, expiration times and intervals must be whole numbers, 0 or more."
},
"SE5": {
"short": "The ticket is not valid yet",
"reason": "The ticket carries a future date and is not valid yet.",
"basis": "A ticket with a future date is not valid yet."
},
"SE6": {
"short": "The date is more than 5 minutes ahead",
"reason": "A date that matters here is more than 5 minutes in the future.",
"basis": "A date more than 5 minutes ahead does not count yet."
},
"MD1": {
"short": "This file cannot be uploaded",
"reason": { needs: ["case","fileType"], write: (d) => select(d.case, { off: "Uploading files is switched off.", fileType: "Files of type “" + d.fileType + "” cannot be uploaded.", other: "The settings for uploads do not allow this file." }) },
"basis": "Uploads are on, and the file type is listed."
},
"MD2": {
"short": "The file is too large",
"reason": { needs: ["bytes","maxFileMegabytes"], write: (d) => "The file has " + plural(d.bytes, "en", { one: number("en", d.bytes) + " byte", other: number("en", d.bytes) + " bytes" }) + ", which is more than the limit of " + plural(d.maxFileMegabytes, "en", { other: number("en", d.maxFileMegabytes) + " MB" }) + "." },
"basis": "The file is within the size limit."
},
"MD3": {
"short": "Only on a device that is logged in",
"reason": "The link opens only on a device that is logged in.",
"basis": "The device is logged in, or media access is not enforced."
},
"MD4": {
"short": "Not a valid file name or file type",
"reason": { needs: ["fileName"], write: (d) => "“" + d.fileName + "” is not a plain file name with a file type, such as report.pdf." }
},
"CH1": {
"basis": "What a channel sets itself overrides the module’s settings."
},
"PA1": {
"short": "The API authentication mode must not be blank",
"reason": "The API authentication mode needs at least one visible character."
},
"PA5": {
"short": "Embedding in an iframe is off",
"reason": "Embedding the agent workspace in an iframe is switched off.",
"basis": "Embedding in an iframe is on."
},
"AU1": {
"basis": "Accepted changes are audited under the user’s own id."
},
"ST2": {
"basis": "It is already as requested, so nothing changes."
},
"ST3": {
"short": "Not in the expected form",
"reason": "The data does not have the expected form."
},
"ST4": {
"short": "This version is not supported",
"reason": "The data has a version that is not supported."
},
"ST5": {
"short": "An id must not be empty or occur twice",
"reason": "Every id needs at least one character and must differ from all others."
},
"ST6": {
"short": "Unknown command",
"reason": "There is no such command."
},
"ST8": {
"short": { needs: ["case"], write: (d) => select(d.case, { noProfile: "The role and the user profile do not allow this", noRight: "The role and the user profile do not allow this", ownProfile: "Only an Owner can widen their own user profile", other: "Only an Owner can change this" }) },
"reason": { needs: ["case"], write: (d) => select(d.case, { noProfile: "This needs the Owner role or a user profile with this right, and no user profile is assigned.", noRight: "This needs the Owner role or a user profile with this right, and one’s own does not give it.", ownProfile: "Only an Owner can add permissions to their own user profile.", other: "Only an Owner can change this." }) },
"basis": "The Owner role or the user profile allows this."
},
"ST9": {
"short": "Events are for the system, all else for people",
"reason": { needs: ["case"], write: (d) => select(d.case, { byPerson: "This is an event, and only the system reports events.", bySystem: "This is no event, and the system only reports events.", other: "Only the system reports events, and it can do nothing else." }) },
"basis": "The system reported this event."
},
"ST11": {
"short": "Not found",
"reason": { needs: ["case"], write: (d) => select(d.case, { noProfile: "The user has no user profile.", noPassword: "The user has no password of their own.", other: "What this refers to does not exist or is not visible here." }) }
},
"ST12": {
"short": "The tenant must keep an Owner",
"reason": "The tenant’s last Owner can be neither removed nor demoted."
},
"ST14": {
"short": "This id was used before",
"reason": "This id was used before and cannot be used again."
},
"ST15": {
"short": "The event is dated ahead of its report",
"reason": { needs: ["fromMilli"], write: (d) => "The event is dated ahead of its report and can be reported only from " + d.fromMilli + "." },
"basis": "Of events about one thing, the last one to happen counts."
},
"ST16": {
"short": "Not a readable name",
"reason": "The name must have visible characters, fit on one line, be at most 200 characters long and contain no control characters."
},
"ST17": {
"short": "The tenant’s data is damaged",
"reason": "The tenant’s data is damaged and cannot be read."
},
"ST19": {
"short": "This id is already in use",
"reason": "Something else has this id already, so a new one is needed."
},
"ST10": {
"short": "A value is not of the expected kind",
"reason": "A value here is unknown or not of the expected kind.",
"basis": "A value that is not of the expected kind allows nothing."
},
"TZ3": {
"basis": "The tenant’s time zone does not apply to reports."
},
"DL2": {
"basis": "Another Owner must grant decryption first."
},
"BL9": {
"basis": "Of two bounces, the period that ends later stays."
},
"AS27": {
"basis": "Nobody holds this lock; an Owner can unlock the asset."
},
"IP8": {
"basis": "Only Owners and Full Access count as administrators here."
}
},
"help": {
"switchWorkspace": { needs: ["workspaces","more"], write: (d) => "Switch to " + d.workspaces + plural(d.more, "en", { "0": "", other: " (or " + number("en", d.more) + " more)" }) + "." },
"wait": { needs: ["instant"], write: (d) => "Try again after " + d.instant + "." },
"askOwner": "Ask an Owner.",
"askOwnerOrFull": "Ask an Owner or a user with Full Access.",
"askAnotherPerson": "Ask someone else to do it.",
"changeHome": "An Owner can give the user another home workspace.",
"askDecryptingOwner": "Ask another Owner who can decrypt logs.",
"askSupport": "Contact the support team.",
"askHolderOfLock": { needs: ["lockedBy"], write: (d) => "Ask " + d.lockedBy + " or an Owner to unlock it." },
"extendSubscription": "Ask your account manager to extend the subscription.",
"changeOwnPassword": "Change your password instead.",
"chooseAddress": "Choose another email address.",
"chooseId": "Choose another id.",
"choosePassword": "Choose another password.",
"chooseTime": "Choose another time.",
"correctEntry": "Correct the entry.",
"askProfileManager": "Ask someone who manages user profiles.",
"completeProvisioning": { needs: ["digitalChannelsEnabled","provisioningCompleted"], write: (d) => select(d.digitalChannelsEnabled, { true: "Complete provisioning.", other: select(d.provisioningCompleted, { true: "Enable digital channels.", other: "Enable digital channels and complete provisioning." }) }) },
"enterCode": "Enter the SMS verification code.",
"signInElsewhere": "Connect from an address on the whitelist.",
"reassignHolders": "Give its holders another user profile first.",
"waitForWithdrawal": "Try again when the withdrawal has completed.",
"acceptFirst": "The invitation must be accepted first.",
"allowDomain": "An Owner can allow the domain.",
"allowEmbedding": "An Owner can allow embedding.",
"allowForwarding": "An Owner can add the address to the forward list.",
"allowHelpDeskDecryption": "An Owner can switch on decryption access for the help desk.",
"allowUploads": "An Owner can change what may be uploaded.",
"assignBotRole": "An Owner or a user with Full Access can assign it.",
"chooseBotRole": "Choose at least one bot role.",
"chooseFile": "Choose another file.",
"createOfKind": "Create a new user profile of the kind that you want instead.",
"createNumberElsewhere": "Create the number at tenant level or in a team.",
"createAboveTeams": "Create it at tenant level or in a group.",
"endSession": "End the other session first.",
"letAnotherDecryptFirst": "First, another Owner must be granted the right to decrypt logs.",
"makeOwnerFirst": "Make another user an Owner first, or replace this Owner.",
"chooseSuccessor": "Choose a successor at tenant level who is not an Owner.",
"logIn": "Log in.",
"monitorFirst": "Start monitoring the call first.",
"placeAtTenant": "Make the tenant the user’s home workspace.",
"restrictFirst": "If the user is to have such applications only, assign Restricted Access first.",
"sendAgain": "Send the invitation again.",
"changeAddressAgain": "Change the address again.",
"useLatestEmail": "Use the link in the most recent email.",
"sendCredential": "Send a valid credential.",
"switchOnHelpDesk": "An Owner can switch help desk access on.",
"takeOffBounceList": "An Owner, or a tenant-level user with Full Access, can take the address off the bounce list.",
"useAnotherKind": "Use a user profile of another kind.",
"useRightActor": "Leave events to the system, and everything else to people.",
"either": { needs: ["first","second"], write: (d) => d.first + " Or: " + d.second }
},
"issues": {
"invalidJson": "The text is not valid JSON.",
"unreadable": "The value could not be read.",
"invalidType": { needs: ["expected"], write: (d) => "Expected " + d.expected + "." },
"missingProperty": { needs: ["expected"], write: (d) => "This is missing; expected " + d.expected + "." },
"unknownProperty": { needs: ["expected"], write: (d) => "There is no such field; expected " + d.expected + "." },
"unknownVariant": { needs: ["received"], write: (d) => "“" + d.received + "” is unknown here." },
"repeatedProperty": "This name occurs twice.",
"tooLong": { needs: ["expected"], write: (d) => "The list is too long; expected " + d.expected + "." },
"tooMany": "More problems were found than are shown.",
"invalidValue": { needs: ["expected"], write: (d) => "Expected " + d.expected + "." },
"duplicate": { needs: ["expected"], write: (d) => "This occurs twice; expected " + d.expected + "." },
"unknownReference": { needs: ["expected"], write: (d) => "This refers to nothing; expected " + d.expected + "." },
"unsupportedVersion": { needs: ["received","expected"], write: (d) => "Version " + d.received + " is not supported; expected " + d.expected + "." }
},
"values": {
"AS10": "Only apps are shared with chosen groups and teams.",
"MD2": "The size limit must be 1 to 20 whole megabytes.",
"MD4": "A file type is the end of a file name, such as pdf.",
"ST12": "At least one Owner must have accepted the invitation."
},
"notes": {
"AS27": "Whoever set this lock is no longer here. An Owner can unlock the asset.",
"DL6": "No Owner can decrypt logs, so nobody here can grant it. Support can restore it for an Owner.",
"IP8": "The user profile no longer makes this user an administrator at sign-in: if two-factor authentication is set to “remoteOnly”, they can no longer sign in from addresses that are not on the IP whitelist. Remote access, which an Owner grants, would help, or the role Full Access.",
"TZ11": "This system does not know the time zone, so what depends on it is not answered. Newer time zone data on this system would help."
},
"names": {
"tenant": "the tenant",
"group": { needs: ["name"], write: (d) => "group " + d.name },
"team": { needs: ["name","group"], write: (d) => "team " + d.name + " of group " + d.group },
"support": { needs: ["name"], write: (d) => d.name + " (support)" },
"partner": { needs: ["name"], write: (d) => d.name + " (partner)" }
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

/** Every label in English. */
export const enLabels: Labels = {
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

/** What the risks of a command say, in English. */
export const enRisks: RiskTexts = {
"shutsOutActor": { needs: ["address"], write: (d) => "You could no longer sign in from " + d.address + "." },
"locksOutRemote": { needs: ["count"], write: (d) => plural(d.count, "en", { one: number("en", d.count) + " user who signs", other: number("en", d.count) + " users who sign" }) + " in from other addresses with a one-time password could no longer do so." },
"opensToEveryAddress": { needs: ["list","family"], write: (d) => "The " + select(d.list, { api: "API whitelist", other: "IP whitelist" }) + " would let in every " + d.family + " address." },
"emptiedListOpens": { needs: ["list"], write: (d) => select(d.list, { management: "An empty IP whitelist lets users sign in from every address.", api: "An empty API whitelist accepts API requests from every address.", emailDomains: "Without a domain in the list, users with any e-mail domain can be added.", blockedEmails: "With an empty block list, no address is blocked.", other: "With an empty forward list, data can be sent to any third party." }) },
"domainNotAllowed": { needs: ["whose"], write: (d) => select(d.whose, { everyOwner: "The e-mail domains of all Owners are not in the list. They keep their access, but could not be invited again.", other: "Your own e-mail domain is not in the list. You keep your access, but could not be invited again." }) },
"withoutEffect": { needs: ["setting"], write: (d) => select(d.setting, { remoteOnly: "With an empty IP whitelist, this mode asks nobody for a one-time password.", fullAccess: "Full access for the help desk has no effect while help-desk access is off.", other: "Decryption for the help desk has no effect while help-desk access is off." }) },
"nobodyDecrypts": "Nobody would be able to decrypt logs.",
"letsSupportDecrypt": "Support would be able to decrypt logs, which you cannot do yourself.",
"passwordsDue": { needs: ["count"], write: (d) => plural(d.count, "en", { one: number("en", d.count) + " user", other: number("en", d.count) + " users" }) + " would have to change the password at once." },
"mediaLinksOpen": "Anybody who has a link to a media file would be able to open it, without signing in.",
"oneSessionForEver": "Sessions would never end, and each user could have only one.",
"irreversible": { needs: ["thing","workspaces"], write: (d) => select(d.thing, { sharedApp: "The app would also be deleted in " + plural(d.workspaces, "en", { one: number("en", d.workspaces) + " workspace", other: number("en", d.workspaces) + " workspaces" }) + " that it is shared with. It cannot be restored.", other: "The current profile key would be replaced. It cannot be restored." }) },
"makesOwner": "An Owner may do everything, and only the support team can remove one.",
"actorLoses": { needs: ["what","more"], write: (d) => "You would lose permissions of your own: " + d.what + plural(d.more, "en", { "0": "", other: " and " + number("en", d.more) + " more" }) + "." },
"othersHoldMore": { needs: ["count"], write: (d) => plural(d.count, "en", { one: number("en", d.count) + " account", other: number("en", d.count) + " accounts" }) + " made by this user would keep more than the user has." },
"cutsOff": { needs: ["what","more"], write: (d) => "Nobody would be able to do this any more: " + d.what + plural(d.more, "en", { "0": "", other: " and " + number("en", d.more) + " more" }) + "." }
};
