// TypeScript to CommonJS, as most projects with Jest have it.
const ts = require("typescript");

const compilerOptions = {
  module: ts.ModuleKind.CommonJS,
  target: ts.ScriptTarget.ES2022,
  esModuleInterop: true,
};

module.exports = {
  process: (text, fileName) => ({ code: ts.transpileModule(text, { compilerOptions, fileName }).outputText }),
};
