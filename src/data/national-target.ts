import type { NationalPath } from "../domain/norm/national-target";
import data from "../../assets/data/landelijk-doelpad.json";

/** The national path of the banenafspraak, from 2015. */
export const nationalPath = data as unknown as NationalPath;
