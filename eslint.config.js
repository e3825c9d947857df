import tseslint from "typescript-eslint";

const classesAndExceptions = [
  { selector: "ClassDeclaration, ClassExpression", message: "No class to construct in src." },
  { selector: "ThrowStatement", message: "Questions are total: answer with a refusal." },
  { selector: "ExportDefaultDeclaration", message: "Named exports only." },
  { selector: "ExportAllDeclaration", message: "Name what is exported." },
  { selector: "TSEnumDeclaration", message: "A union of literals instead." },
];

/** In `npm test`, the rules that need types look at the source alone: elsewhere they take three times as long as there. */
const beside = [
  "bench/**",
  "cli/**",
  "compat/**",
  "examples/**",
  "mutation/**",
  "proof/**",
  "runners/**",
  "scripts/**",
  "test/**",
];
const withoutTypes = process.env.TENANT_POLICY_TESTS === "everyday" ? beside : [];

export default tseslint.config(
  {
    ignores: [
      "dist",
      "coverage",
      "compat/reference/out",
      "**/rule-coverage",
      // Made by `npm run docs`.
      "src/explain/locales",
      // Types of tools that only the folder's own install has.
      "compat/consumers/fixtures",
      "compat/standard-schema/*.{ts,tsx}",
      "compat/storage/*.ts",
      "compat/filter/*.ts",
      "compat/testing/**/*.{ts,cjs}",
      "examples/tenant-service",
      "examples/tenant-cluster",
      "examples/admin-console",
      "examples/unit-tests",
      "mutation/.stryker",
      "mutation/results",
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true },
    },
    rules: {
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true, allowBoolean: true },
      ],
      // What comes from outside is unknown, whatever its declared type says: guards against it are the point (ST10).
      "@typescript-eslint/no-unnecessary-condition": "off",
      "@typescript-eslint/non-nullable-type-assertion-style": "off",
      // Undefined is a result here: what a schema gives that cannot read a value.
      "@typescript-eslint/no-confusing-void-expression": "off",
      "@typescript-eslint/no-invalid-void-type": ["error", { allowAsThisParameter: true }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "no-restricted-syntax": ["error", ...classesAndExceptions],
      eqeqeq: "error",
      "no-duplicate-imports": "error",
    },
  },
  {
    files: ["src/**"],
    rules: { "max-lines-per-function": ["error", { max: 25, skipBlankLines: true, skipComments: true }] },
  },
  // A test that is set up wrongly must not go on.
  { files: ["src/testing/fail.ts"], rules: { "no-restricted-syntax": "off" } },
  {
    files: beside,
    rules: { "no-restricted-syntax": "off" },
  },
  {
    files: ["**/*.js", "**/*.mjs", "**/*.d.mts", "*.ts", ...withoutTypes],
    ...tseslint.configs.disableTypeChecked,
  },
  { files: ["*.ts", "*.js"], rules: { "no-restricted-syntax": "off" } },
);
