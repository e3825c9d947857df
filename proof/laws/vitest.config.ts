import { relative } from "node:path";
import { mergeConfig, type Plugin } from "vitest/config";
import config from "../../vitest.config.ts";
import { edited, type PlantedHole } from "../../test/search/plantedHole.ts";

const root = new URL("../..", import.meta.url).pathname;
const planted = process.env["TENANT_POLICY_PLANTED"];

export default mergeConfig(config, {
  root,
  test: { exclude: [] },
  plugins: planted === undefined ? [] : [planting(JSON.parse(planted) as PlantedHole)],
});

/** Puts a fault into the source as it is loaded. */
function planting(hole: PlantedHole): Plugin {
  return {
    name: "planted fault",
    enforce: "pre",
    transform: (code, path) => edited(hole, relative(root, path), code),
  };
}
