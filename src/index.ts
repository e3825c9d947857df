// help desk
export { type AuditIdentity, auditIdentity, type AuditSubject } from "./helpDesk/auditIdentity.ts";
