import { HostPage, type OpenOptions } from "./host-page";

let shared: HostPage | undefined;

/** An empty workbook, with a pane of its own, on the page that the tests of a file share; the first test opens it, with these options. */
export async function emptyWorkbook(options?: OpenOptions): Promise<HostPage> {
  if (shared) await shared.startAnew();
  else shared = await HostPage.open(options);
  return shared;
}

/**
 * An empty sheet on the page that the tests of a file share. What happens in cells needs no workbook of its own, whose pane has to start
 * again.
 */
export async function emptySheet(): Promise<HostPage> {
  if (shared) await shared.startSheet();
  else shared = await HostPage.open();
  return shared;
}
