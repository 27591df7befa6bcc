import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import makeConfig from "../../webpack.config.js";

interface Pattern {
  readonly from: string;
  readonly to: string;
}

interface BuildPlugin {
  readonly files?: Readonly<Record<string, string>>;
  readonly patterns?: readonly Pattern[];
  readonly userOptions?: { readonly filename?: string };
}

/** Files that a copy pattern such as assets/icons/*.png finds. */
function matches(from: string): readonly string[] {
  const { dir, name, ext } = path.parse(from);
  if (name !== "*") return existsSync(from) ? [from] : [];
  return existsSync(dir) ? readdirSync(dir).filter((file) => path.extname(file) === ext) : [];
}

function filesOf(plugin: BuildPlugin): readonly string[] {
  const generated = Object.keys(plugin.files ?? {});
  const pages = plugin.userOptions?.filename ? [plugin.userOptions.filename] : [];
  const copied = (plugin.patterns ?? []).flatMap(({ from, to }) =>
    matches(from).map((file) => to.replace("[name]", path.parse(file).name).replace("[ext]", path.extname(file))),
  );
  return [...generated, ...pages, ...copied];
}

/** Paths of what `npm run build` writes, read from webpack's configuration without building. */
export async function emittedFiles(): Promise<ReadonlySet<string>> {
  const { entry, plugins } = (await makeConfig({}, { mode: "production" })) as { entry: object; plugins: readonly BuildPlugin[] };
  return new Set([...Object.keys(entry).map((name) => `${name}.js`), ...plugins.flatMap(filesOf)]);
}
