// A suite whose rule coverage run.mjs looks at. It also runs it without the test that is marked: then nothing keeps anybody out.
import { checkEmailDomains, decideDomainAllowed, isDomainAllowed } from "tenant-policy";
import { en } from "tenant-policy/explain/en";
import { aTenant } from "tenant-policy/testing";

it("lets in a listed domain, and any while none is listed", () => {
  expect(isDomainAllowed("ann@bank.example", ["bank.example"])).toBe(true);
  expect(decideDomainAllowed("ann@mail.example", [])).toBeAllowed();
});

// planted: begin
it("keeps other domains out", () => {
  expect(isDomainAllowed("ann@mail.example", ["bank.example"])).toBe(false);
});
// planted: end

it("refuses what is no address, and a list with what is no domain", () => {
  expect(decideDomainAllowed("ann", [])).toBeRefusedBy("ED4");
  expect(checkEmailDomains(["no domain"]).issues).toBeDefined();
  expect(checkEmailDomains["~standard"].validate(["no domain"])).toHaveProperty("issues");
});

it("is counted although other doors are loaded, which are not recorded", () => {
  expect(en.language).toBe("en");
  expect(aTenant().build().emailDomains).toEqual([]);
});

afterAll(() => {
  expect(isDomainAllowed("ann@bank.example", ["bank.example"])).toBe(true);
});
