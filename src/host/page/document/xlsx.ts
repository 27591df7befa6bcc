export { fillOldArrays } from "../../xlsx/old-arrays";
export { readXlsx } from "../../xlsx/read-xlsx";
export { writeXlsx } from "../../xlsx/write-xlsx";
