import { writeFileSync } from "node:fs";
import { coveragePage } from "./coverage/coverage-page";

/** Writes the page about the host's coverage: `npm run coverage`. */
writeFileSync("src/host/COVERAGE.md", await coveragePage());
