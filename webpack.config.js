import path from "node:path";
import { register } from "tsx/esm/api";
import CopyWebpackPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import webpack from "webpack";

register();
const { functionsJson } = await import("./src/tools/functions-json.ts");
const { helpPages } = await import("./src/tools/help-pages.ts");
const { printSideloadHint } = await import("./src/tools/sideload-hint.ts");

const root = import.meta.dirname;
const developmentUrl = "https://localhost:3000";
const officeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** Strict: Fluent's style engine inserts empty style elements, hence the hash of the empty string. */
const contentSecurityPolicy = (scripts) =>
  [
    "default-src 'none'",
    `script-src 'self' ${scripts}`.trim(),
    "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join("; ");

/** Writes files that are generated from the function definitions. */
class GeneratedFilesPlugin {
  constructor(files) {
    this.files = files;
  }
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("GeneratedFiles", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "GeneratedFiles", stage: webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, () => {
        for (const [name, text] of Object.entries(this.files)) compilation.emitAsset(name, new webpack.sources.RawSource(text));
      });
    });
  }
}

const typescript = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: { loader: "esbuild-loader", options: { target, jsx: "automatic" } },
});
const resolve = { extensions: [".ts", ".tsx", ".js"] };

/** The task pane page: for Excel it loads office.js from Microsoft; in the embedded host from the npm package, after the shim that stands for Excel. */
const taskpanePage = (officeScripts, scriptSources) =>
  new HtmlWebpackPlugin({
    filename: "taskpane.html",
    template: "src/taskpane/taskpane.html",
    chunks: ["functions", "taskpane"],
    scriptLoading: "defer",
    templateParameters: { officeScripts, contentSecurityPolicy: contentSecurityPolicy(scriptSources) },
  });

const addinFiles = (baseUrl) => [
  new GeneratedFilesPlugin({ ...functionsJson({ baseUrl }), ...helpPages() }),
  new CopyWebpackPlugin({
    patterns: [
      { from: "assets/icons/*.png", to: "assets/icons/[name][ext]" },
      { from: "assets/voorbeeld/*.xlsx", to: "assets/voorbeeld/[name][ext]" },
      { from: "src/tools/help.css", to: "help/help.css" },
      { from: "manifest.xml", to: "manifest.xml", transform: (text) => text.toString().replaceAll(developmentUrl, baseUrl) },
    ],
  }),
];

const addinEntries = {
  functions: "./src/functions/functions.ts",
  taskpane: { import: "./src/taskpane/index.tsx", dependOn: "functions" },
};

/** What is deployed: nothing in it knows the embedded host. */
const addin = (env, mode) => {
  const baseUrl = (env.baseUrl ?? developmentUrl).replace(/\/$/, "");
  return {
    name: "addin",
    mode,
    entry: addinEntries,
    output: { path: path.join(root, "dist"), filename: "[name].js", chunkFilename: "[name].js", clean: true },
    devtool: mode === "development" ? "source-map" : false,
    resolve,
    module: { rules: [typescript("es2020")] },
    performance: { hints: false },
    plugins: [taskpanePage(`<script src="${officeJs}"></script>`, "https://appsforoffice.microsoft.com"), ...addinFiles(baseUrl)],
  };
};

/** The embedded host with the same add-in beside it; served by `npm start`, driven by the browser tests, never deployed. */
const host = (env, mode) => ({
  name: "host",
  mode,
  entry: { ...addinEntries, host: "./src/tools/host/page.ts", shim: "./src/host/page/shim.ts" },
  output: {
    path: path.join(root, env.hostOutput ?? "node_modules/.cache/normplan-host"),
    filename: "[name].js",
    chunkFilename: "[name].js",
    clean: true,
  },
  devtool: mode === "development" ? "source-map" : false,
  resolve,
  // Starts again in a few seconds; React and Fluent as users get them, not as their developers do.
  cache: { type: "filesystem", cacheDirectory: path.join(root, "node_modules/.cache/webpack") },
  optimization: { nodeEnv: "production", usedExports: true },
  module: { rules: [typescript("es2022"), { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] }] },
  performance: { hints: false },
  plugins: [
    new MiniCssExtractPlugin({ filename: "[name].css" }),
    taskpanePage('<script src="shim.js"></script><script src="office-js/office.js"></script>', ""),
    new HtmlWebpackPlugin({ filename: "index.html", template: "src/host/page/host.html", chunks: ["host"], scriptLoading: "defer" }),
    ...addinFiles("http://localhost:3000"),
    new CopyWebpackPlugin({
      patterns: [
        { from: "node_modules/@microsoft/office-js/dist/*.js", to: "office-js/[name][ext]", info: { minimized: true } },
        {
          from: "node_modules/@microsoft/office-js/dist/{nl-nl,en-us}/*.js",
          to: ({ absoluteFilename }) => `office-js/${path.basename(path.dirname(absoluteFilename))}/[name][ext]`,
          info: { minimized: true },
        },
      ],
    }),
  ],
});

const excelServer = async () => ({ type: "https", options: await (await import("office-addin-dev-certs")).getHttpsServerOptions() });

export default async (env, argv) => {
  const mode = argv.mode ?? "production";
  const config = env.host ? host(env, mode) : addin(env, mode);
  if (env.WEBPACK_SERVE) {
    config.devServer = {
      port: 3000,
      static: false,
      hot: false,
      liveReload: false,
      // Not needed without reloading, and the pane fails with it: webpack folds this shared entry into functions.js, where taskpane.js cannot find it.
      client: false,
      headers: { "Access-Control-Allow-Origin": "*" },
      server: env.https ? await excelServer() : "http",
      open: env.open ? true : false,
      onListening: () => env.https && printSideloadHint(developmentUrl),
    };
  }
  return config;
};
