import ts from "typescript";

const root = new URL("..", import.meta.url).pathname;

/** The files that were read, for all that is compiled in one worker. */
const sourceFiles = new Map<string, ts.SourceFile>();

/**
 * What the compiler says of these texts, as files of this repository under its own settings. They are compiled together,
 * as most of the time goes into the types of the library: what is declared in one text holds in all of them.
 */
export function complaintsAbout(codes: readonly string[]): readonly string[] {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path)) as {
    config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const files = new Map(codes.map((code, index) => [`${root}compiled-${String(index)}.ts`, code]));
  const usual = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...usual,
    fileExists: (path) => files.has(path) || usual.fileExists(path),
    readFile: (path) => files.get(path) ?? usual.readFile(path),
    getSourceFile: (path, target) => {
      const known = sourceFiles.get(path);
      if (known !== undefined) return known;
      const text = files.get(path) ?? usual.readFile(path);
      if (text === undefined) return undefined;
      const file = ts.createSourceFile(path, text, target);
      if (!files.has(path)) sourceFiles.set(path, file);
      return file;
    },
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files.keys()]
    .map((path) => program.getSourceFile(path))
    .flatMap((file) => ts.getPreEmitDiagnostics(program, file))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}
