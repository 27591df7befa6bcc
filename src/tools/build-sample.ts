import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { sampleFile } from "./sample/sample-file";

/** Makes the sample workbook of the regio Gooi en Vechtstreek: `npm run sample`. */
const target = "assets/voorbeeld/gooi-en-vechtstreek-2017.xlsx";
mkdirSync(path.dirname(target), { recursive: true });
const file = await sampleFile();
writeFileSync(target, file);
console.log(`${target}: ${String(Math.round(file.length / 1024))} KB`);
// The grid's engine keeps timers running.
process.exit(0);
