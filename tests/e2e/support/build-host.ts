import path from "node:path";
import webpack, { type Configuration, type Stats } from "webpack";
import type { TestProject } from "vitest/node";
import { serveFolder } from "./static-server";

type MakeConfiguration = (env: Record<string, unknown>, argv: { mode: string }) => Promise<Configuration>;

declare module "vitest" {
  export interface ProvidedContext {
    /** Address of the host page. */
    hostUrl: string;
  }
}

function build(configuration: Configuration): Promise<void> {
  const compiler = webpack(configuration);
  return new Promise((resolve, reject) => {
    compiler.run((error, stats: Stats | undefined) => {
      const failure = error ?? (stats?.hasErrors() ? new Error(stats.toString("errors-only")) : undefined);
      compiler.close(() => (failure ? reject(failure) : resolve()));
    });
  });
}

/** Builds the host page once and serves it while the browser tests run. `HOST_URL` names a page that is served already. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const served = process.env["HOST_URL"];
  if (served) {
    project.provide("hostUrl", served);
    return undefined;
  }
  const { default: configure } = (await import("../../../webpack.config.js")) as { default: MakeConfiguration };
  // Source maps take nearly half of the time, and nobody sees them here.
  await build({ ...(await configure({ host: true }, { mode: "development" })), devtool: false });
  const server = await serveFolder(path.resolve("node_modules/.cache/normplan-host"));
  project.provide("hostUrl", server.url);
  return () => server.close();
}
