/** What a layer may import besides itself, and which packages. src/README.md draws the same picture. */
const layers = {
  domain: { layers: [], packages: "^decimal\\.js$" },
  text: { layers: ["domain"], packages: "^$" },
  data: { layers: ["domain"], packages: "^$" },
  functions: { layers: ["domain", "data", "text"], packages: "^decimal\\.js$" },
  proposal: { layers: ["domain", "data", "text"], packages: "^(decimal\\.js|docx)$" },
  workbook: { layers: ["domain", "data", "text", "functions"], packages: "^decimal\\.js$" },
  commands: { layers: ["workbook", "text"], packages: "^$" },
  taskpane: {
    layers: ["workbook", "proposal", "commands", "functions", "data", "domain", "text"],
    packages: "^(react|react-dom|@fluentui/.*)$",
  },
  host: { layers: [], packages: ".*" },
  tools: { layers: ["host", "workbook", "functions", "data", "domain", "text", "taskpane"], packages: ".*" },
};

/** Layers that may read files of assets: facts that a build puts into the code. */
const readAssets = ["data", "domain", "host", "tools"];

const anyOf = (names) => `^src/(${names.join("|")})/`;
const inPackages = ["npm", "npm-dev", "npm-peer", "npm-optional", "core"];

const layerRules = Object.entries(layers).flatMap(([layer, may]) => [
  {
    name: `layers: ${layer} imports what is below it only`,
    severity: "error",
    from: { path: `^src/${layer}/` },
    to: { path: "^src/", pathNot: anyOf([layer, ...may.layers]) },
  },
  {
    name: `packages: ${layer} uses its own packages only`,
    severity: "error",
    from: { path: `^src/${layer}/` },
    to: { dependencyTypes: inPackages, pathNot: packagePath(may.packages) },
  },
]);

/** The pattern of a package's name, as the path of the file it resolves to. */
function packagePath(names) {
  return names === ".*" ? ".*" : `^node_modules/(@types/)?(${names.replaceAll(/^\^|\$$/g, "")})(/|$)`;
}

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...layerRules,
    {
      name: "layers: a new folder of src has a rule here",
      severity: "error",
      from: { path: "^src/", pathNot: anyOf(Object.keys(layers)) },
      to: {},
    },
    {
      name: "layers: only data, domain, host and tools read assets",
      severity: "error",
      from: { path: "^src/", pathNot: anyOf(readAssets) },
      to: { path: "^assets/" },
    },
    {
      name: "deployed: the embedded host stays out of the add-in",
      severity: "error",
      from: { path: "^src/", pathNot: anyOf(["host", "tools"]) },
      to: { path: "^src/(host|tools)/", reachable: true },
    },
    {
      name: "cycles: files do not import each other in a circle",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "folders: two folders do not import each other",
      scope: "folder",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "unresolved: every import leads to a file",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    includeOnly: undefined,
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default", "types"] },
  },
};
