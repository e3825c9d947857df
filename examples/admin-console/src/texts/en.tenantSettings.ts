export const tenantSettingsTexts = {
  lead: "What holds for the whole tenant.",
  sections: {
    helpDesk: "Help desk",
    name: "Name",
  },
  name: {
    lead: "What people call the tenant. Its id stays.",
    label: "Name of the tenant",
    submit: "Rename",
  },
  helpDesk: {
    lead: "Support staff can enter the tenant with the access that these three switches give them.",
    switches: {
      base: { label: "Help-desk access", about: "Support can enter the tenant." },
      fullAccess: {
        label: "Full access",
        about: "Support has the level of its own role, and not only read-only access.",
      },
      decryption: { label: "Decryption access", about: "Support can decrypt descriptive logs." },
    },
    ineffective: "On, but without effect.",
    why: "Why it has no effect:",
    matrix: "What support may do, in each of the five cases",
    case: "Case",
    cases: {
      off: "Access is off",
      base: "Access alone",
      fullAccess: "With full access",
      decryption: "With decryption",
      both: "With both",
    },
    originalRole: "Support comes with the role",
    inForce: "In force",
    denied: "Denied",
    decrypts: "decrypts logs",
  },
};
