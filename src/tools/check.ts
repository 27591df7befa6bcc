import { spawn } from "node:child_process";

/** Types and lint take one processor each, so they run beside each other; what either says is shown. */
const scripts = ["typecheck", "lint"];

const run = (script: string) =>
  new Promise<number>((resolve) =>
    spawn("npm", ["run", "--silent", script], { stdio: "inherit", shell: true }).on("exit", (code) => resolve(code ?? 1)),
  );

process.exitCode = Math.max(...(await Promise.all(scripts.map(run))));
