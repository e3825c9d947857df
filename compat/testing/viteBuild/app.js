import { decideDomainAllowed } from "tenant-policy";

export const reasonsAgainst = (email) => decideDomainAllowed(email, ["bank.example"]).because;
