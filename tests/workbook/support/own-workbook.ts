/**
 * A workbook as someone else laid it out: two sheets, titles above and totals below, numbers as text, "gemeente" before a name, an Excel
 * table, and the case of 2017 in it.
 */
export const layOutOwnWorkbook = () =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const first = worksheets.getItem("Blad1");
    first.name = "Begroting 2017";
    first.getRange("B2").values = [["Regio Gooi en Vechtstreek"]];
    first.getRange("C5:E14").values = [
      ["Gemeente", "Aantal inwoners 1-1-2016", "Uitvoerende dienst"],
      ["gemeente Blaricum", "'9.622", "HBEL"],
      ["Gemeente Eemnes", "'8.877", "HBEL"],
      ["Gooise Meren", 56696, "Gooise Meren"],
      ["Hilversum", 87830, "Hilversum"],
      ["Huizen", 41373, "HBEL"],
      ["Laren", 10956, "HBEL"],
      ["Weesp", "'18.572", "Weesp"],
      ["Wijdemeren", 23275, "Wijdemeren"],
      ["Totaal", 257201, ""],
    ];
    first.getRange("G5:H7").values = [
      ["Partij", "Bijdrage"],
      ["Ministerie van SZW", "'€ 88.500,00"],
      ["Werkkamer", 0.65],
    ];
    first.getRange("G10:H12").values = [
      ["Uurtarief", 75],
      ["Aantal weken", 40],
      ["Begrotingsjaar", 2017],
    ];
    const second = worksheets.add("Inzet");
    second.getRange("A1:B6").values = [
      ["Uitvoeringsdienst", "Uren per week"],
      ["Gooise Meren", 16],
      ["HBEL", 16],
      ["Hilversum", 16],
      ["Weesp", 8],
      ["Wijdemeren", 8],
    ];
    second.tables.add("A1:B6", true).name = "tblInzet";
    await context.sync();
  });
