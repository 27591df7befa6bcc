/** Says, when the add-in is served for Excel, how to open it there; the README says more. */
export function printSideloadHint(url: string): void {
  console.log(`
Normplan is served at ${url}. To open it in Excel, while this keeps running:

  Windows  reg add HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer /v Normplan /t REG_SZ /d "<full path>\\manifest.xml"
           Start Excel: Home > Add-ins > More Add-ins > Developer Add-ins.
  Mac      Copy manifest.xml to ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef and start Excel: Home > Add-ins.
  Web      Open a workbook in Excel on the web: Home > Add-ins > More Add-ins > My Add-ins > Upload My Add-in, and choose manifest.xml.
`);
}
