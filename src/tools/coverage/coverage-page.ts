import { readdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { HostObject } from "../../host/rich-api/host-object";

const folder = path.resolve("src/host/excel");

type Constructor = abstract new (...args: never[]) => unknown;

/** Every class of the host's object model, read from the code itself: nothing is kept by hand. */
async function hostClasses(): Promise<Constructor[]> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  const modules = (await Promise.all(files.map((name) => import(pathToFileURL(path.join(folder, name)).href)))) as Record<
    string,
    unknown
  >[];
  const exported = modules.flatMap((module) => Object.values(module));
  return [...new Set(exported.filter((one): one is Constructor => typeof one === "function" && one.prototype instanceof HostObject))];
}

/** Members that office.js asks for begin with a capital; it calls them by the same name with a small letter. */
function membersOf({ prototype }: Constructor): string[] {
  const names = new Set<string>();
  for (
    let level: object = prototype;
    level !== HostObject.prototype && level !== Object.prototype;
    level = Object.getPrototypeOf(level) as object
  )
    for (const name of Object.getOwnPropertyNames(level)) if (/^[A-Z]/.test(name)) names.add(name.charAt(0).toLowerCase() + name.slice(1));
  return [...names].sort();
}

/** The page that lists which members of office.js the embedded host has. */
export async function coveragePage(): Promise<string> {
  const rows = (await hostClasses())
    .map((one) => ({ name: one.name, members: membersOf(one) }))
    .filter(({ members }) => members.length > 0)
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
  return [
    "# What the embedded host has of office.js",
    "",
    "Made from the code by `npm run coverage`. Any other member answers `ApiNotFound` with its name. Events and methods " +
      "that office.js builds from these are not listed apart.",
    "",
    ...rows.flatMap(({ name, members }) => [`## ${name}`, "", members.map((member) => `\`${member}\``).join(", "), ""]),
  ].join("\n");
}
