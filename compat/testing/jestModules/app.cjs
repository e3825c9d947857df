// A part of an application that is CommonJS still.
const { decideDomainAllowed } = require("tenant-policy");

exports.reasonsAgainst = (email) => decideDomainAllowed(email, []).because;
