import { type Section, whole } from "./page.ts";
import { type Size, sizes } from "./sizes.ts";
import { median } from "./timing.ts";

export async function sizesSection(): Promise<Section> {
  const {
    questions,
    allQuestions,
    fromFacts,
    state,
    whole: all,
    explaining,
    languages,
    labels,
  } = await sizes();
  const row = (name: string, { minified, gzip }: Size): readonly string[] => [
    name,
    whole(minified),
    whole(gzip),
  ];
  const alone = questions.map(([, { gzip }]) => gzip);
  return {
    title: "Size",
    text: "What a consumer's bundler (esbuild, minified, for production) makes of the build: bytes.",
    head: ["exports", "minified", "gzip"],
    rows: [
      ...questions.map(([name, size]) => row(`\`${name}\` alone`, size)),
      row("all of these", allQuestions),
      row("everything that asks from facts", fromFacts),
      row("state and commands", state),
      row("all of the main door", all),
      row("`explain`, without a language", explaining),
      ...languages.map(([language, size]) => row(`the sentences of ${language}`, size)),
      ...labels.map(([language, size]) => row(`the labels of ${language}`, size)),
    ],
    figures: {
      "sizes/median": median(alone),
      "sizes/canAccessAsset": questions.find(([name]) => name === "canAccessAsset")?.[1].gzip ?? NaN,
      "sizes/largest": Math.max(...alone),
      "sizes/allQuestions": allQuestions.gzip,
      "sizes/fromFacts": fromFacts.gzip,
      "sizes/state": state.gzip,
      "sizes/sentences": Math.max(...languages.map(([, { gzip }]) => gzip)),
    },
  };
}
