// The document's sharing table with its list, and the rules about locks and shares, as tables. Where somebody stands is told by
// how their workspace lies to the one that the asset was made in: "there", "its group" of a team, "the tenant" of a group or
// team, or "elsewhere".

/** What a row of the document's table says of every action that follows "edited from". */
const editing = "edit or delete or lock or unlock or share or withdraw or leave";

/** What is kept to a place: numbers, bots, services, flows, integrations, SFTP configurations. */
export const placesOfKinds: readonly string[] = [
  // AS1, AS2, AS6, AS7, AS9: edited and used from the same places.
  `
  | kind                           | level      | action          | they stand                     | by  |
  | number                         | the tenant | other than make | other than there               | AS1 |
  | number                         | a team     | other than make | other than there or its group  | AS2 |
  | bot                            | the tenant | other than make | other than there               | AS6 |
  | bot                            | a group    | other than make | other than there or the tenant | AS7 |
  | service or flow or integration | any        | other than make | other than there               | AS9 |`,
  // AS4, AS5: edited from there, used from any level.
  `
  | kind       | level      | action     | they stand                     | by  |
  | customNode | the tenant | ${editing} | other than there               | AS4 |
  | customNode | a group    | ${editing} | other than there or the tenant | AS5 |`,
  // AS22, WS6: viewed at the tenant too.
  `
  | kind              | level | action            | they stand                     | by   |
  | sftpConfiguration | any   | use or ${editing} | other than there               | AS22 |
  | sftpConfiguration | any   | view              | other than there or the tenant | AS22 |`,
  // AS10, AS13, AS28: an app is edited where it was made, used and deleted there and where it is shared, left where it is shared.
  `
  | kind | action                                      | they stand       | the share here is | by   |
  | app  | edit or lock or unlock or share or withdraw | other than there | any               | AS10 |
  | app  | use or view or delete                       | other than there | other than given  | AS10 |
  | app  | leave                                       | any              | other than given  | AS10 |`,
  // AS14: "ends use from that workspace at once".
  `
  | kind | action                | they stand       | the share here is | by   |
  | app  | use or view or delete | other than there | being withdrawn   | AS14 |
  | app  | leave                 | any              | being withdrawn   | AS14 |`,
  // AS11: "Every action on an asset that is said to belong there is refused too."
  `
  | kind              | level   | by   |
  | number            | a group | AS11 |
  | customNode or bot | a team  | AS11 |`,
  // AS21: "An asset is made in the current workspace."
  `
  | action | they stand       | by   |
  | make   | other than there | AS21 |`,
  // AS23, AS18: one of each in a tenant. They are not at a group or a team; usage reports are edited from nowhere.
  `
  | kind                                          | level             | action                                       | by        |
  | profileStore or contactPolicy or usageReports | a group or a team | other than make                              | AS23      |
  | profileStore or contactPolicy or usageReports | any               | make or delete or share or withdraw or leave | AS23      |
  | usageReports                                  | any               | edit                                         | AS18 AS23 |
  | usageReports                                  | any               | lock or unlock                               | AS23      |`,
];

/** AS16, AS25: what cannot be shared, and where everyone has it. */
export const sharingOfKinds: readonly string[] = [
  `
  | kind                                                                        | action                     | by   |
  | number or bot or service or flow or integration or sftpConfiguration        | share or withdraw or leave | AS16 |
  | template or customNode or smartLink or logbook or mediaFile or consentGroup | withdraw or leave          | AS25 |`,
];

/** AS12: "A template or logbook can be locked. Other kinds of asset have no lock." */
export const locks: readonly string[] = [
  `
  | kind                           | action         | by   |
  | other than template or logbook | lock or unlock | AS12 |`,
  `
  | kind                | role             | action                           | lock             | by   |
  | template or logbook | other than Owner | edit or delete or lock or unlock | of somebody else | AS12 |`,
];

/** RL3–RL5, TM3, WS2: who may do nothing, or nothing of the kind, or is not there. */
export const peopleAndAssets: readonly string[] = [
  `
  | role              | action          | kind                     | by  |
  | Restricted Access | any             | any                      | RL5 |
  | Read-only Access  | other than view | any                      | RL4 |
  | Limited Access    | delete          | service or number or app | RL3 |`,
  `
  | where they are is | by  |
  | out of reach      | WS2 |`,
];

/** AS24, AS14: where an app can be shared. */
export const targets: readonly string[] = [
  `
  | kind | action | target                     | by   |
  | app  | share  | beyond reach or the tenant | AS24 |`,
  `
  | kind | action | the share with the target is | by   |
  | app  | share  | being withdrawn              | AS14 |`,
];

/** Who says so where it is allowed: the row of the kind. */
export const rowsOfKinds: readonly string[] = [
  `
  | kind                                              | level      | answer | by   |
  | number                                            | the tenant | yes    | AS1  |
  | number                                            | a team     | yes    | AS2  |
  | template                                          | any        | yes    | AS3  |
  | customNode                                        | the tenant | yes    | AS4  |
  | customNode                                        | a group    | yes    | AS5  |
  | bot                                               | the tenant | yes    | AS6  |
  | bot                                               | a group    | yes    | AS7  |
  | smartLink or logbook or mediaFile or consentGroup | any        | yes    | AS8  |
  | service or flow or integration                    | any        | yes    | AS9  |
  | app                                               | any        | yes    | AS10 |
  | sftpConfiguration                                 | any        | yes    | AS22 |
  | profileStore or contactPolicy or usageReports     | the tenant | yes    | AS23 |`,
];

/** And the role, and what an action does besides, or that it changes nothing. */
export const namedBesides: readonly string[] = [
  `
  | role             | by  |
  | Owner            | RL1 |
  | Full Access      | RL2 |
  | Limited Access   | RL3 |
  | Read-only Access | RL4 |`,
  // AS19: sharing what is shared by default, or already. It is shared where it was made.
  `
  | kind                                                                        | action | the share with the target is | the target is where | by   |
  | template or customNode or smartLink or logbook or mediaFile or consentGroup | share  | any                          | any                 | AS19 |
  | app                                                                         | share  | given                        | any                 | AS19 |
  | app                                                                         | share  | none                         | it was made         | AS19 |`,
  // AS25: "Withdrawing a share that does not exist is accepted and changes nothing."
  `
  | kind | action   | the share with the target is | by   |
  | app  | withdraw | none or being withdrawn      | AS25 |`,
  `
  | kind | action | they stand       | by   |
  | app  | delete | other than there | AS13 |
  | app  | leave  | any              | AS28 |`,
  // AS12, AS26: a lock that does not bind; locking what one has locked, unlocking what is not locked.
  `
  | kind                | action                           | lock            | by   |
  | template or logbook | edit or delete or lock or unlock | other than none | AS12 |
  | template or logbook | lock                             | their own       | AS26 |
  | template or logbook | unlock                           | none            | AS26 |`,
];
