import { readFileSync, writeFileSync } from "node:fs";
import { buildNationalRealisation } from "./data/build-national-realisation";
import { buildNationalTarget } from "./data/build-national-target";
import { buildPopulation, populationTables, type PopulationTables } from "./data/build-population";

/** Makes the bundled data from the tables in assets/data/source. */
const source = (name: string) => readFileSync(`assets/data/source/${name}.csv`, "utf8");
const texts = Object.fromEntries(populationTables.map((name) => [name, source(name)])) as PopulationTables;
writeFileSync("assets/data/population.json", buildPopulation(texts));
writeFileSync("assets/data/landelijk-doelpad.json", buildNationalTarget(source("landelijk_doelpad")));
writeFileSync("assets/data/landelijke-realisatie.json", buildNationalRealisation(source("landelijke_realisatie")));
