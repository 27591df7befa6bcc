/**
 * Runs in the add-in's page before office.js and shows it what desktop Excel would: `window.external` (who the host is, settings,
 * lifecycle) and the native bridge that carries the request batches of `Excel.run`.
 */
import type { PaneWindow } from "../custom-functions/pane-functions";
import type { PaneHost } from "./pane/pane-host";

const EXCEL = 1;
const READ_WRITE = 0;
const DOCUMENT_OPENED = 2;
const TASK_PANE = 1;
const SHARED_RUNTIME_WITH_FUNCTIONS = 3;
const NOT_SUPPORTED = 5001;
const SUCCEEDED = 0;

/** Old document settings (`Office.context.document.settings`); the add-in keeps its own in the workbook. */
const noSettings = { Read: () => undefined, Write: () => undefined, RefreshAsync: (done: () => void) => done() };

const contextOf = (host: PaneHost) => ({
  GetAppType: () => EXCEL,
  GetSolutionRef: () => "00000000-0000-0000-0000-000000000001",
  GetAppVersionMajor: () => 16,
  GetAppVersionMinor: () => 1,
  GetAppUILocale: host.displayLanguage,
  GetAppDataLocale: host.displayLanguage,
  GetDocUrl: host.documentUrl,
  GetAppCapabilities: () => READ_WRITE,
  GetActivationMode: () => DOCUMENT_OPENED,
  GetControlIntegrationLevel: () => TASK_PANE,
  GetSolutionToken: () => "",
  GetInstanceId: () => "embedded",
  GetTouchEnabled: () => false,
  GetCommerceAllowed: () => true,
  GetSupportedMatrix: () => JSON.stringify(host.requirements),
  GetHostFullVersion: () => "16.0.18925.20000",
  GetInitialDisplayMode: () => DOCUMENT_OPENED,
  GetOfficeThemeInfo: () => JSON.stringify(host.theme),
  GetSettings: () => noSettings,
});

function present(host: PaneHost): void {
  Object.assign(window, { _richApiNativeBridge: host.connect(window as PaneWindow) });
  const members = {
    GetHostInfo: () => `Excel|Win32|16.01|${host.displayLanguage()}|telemetry||disableLogging|${String(SHARED_RUNTIME_WITH_FUNCTIONS)}`,
    GetContext: () => contextOf(host),
    Execute: (_id: number, _parameters: unknown, done: (result: number[]) => void) => done([NOT_SUPPORTED]),
    RegisterEvent: (_id: number, _target: string, _handler: unknown, done?: (result: number) => void) => done?.(SUCCEEDED),
    UnregisterEvent: (_id: number, _target: string, done?: (result: number) => void) => done?.(SUCCEEDED),
  };
  for (const [name, value] of Object.entries(members))
    Object.defineProperty(window.external, name, { value, configurable: true, writable: true });
}

if (window.parent !== window && window.parent.embeddedHost) present(window.parent.embeddedHost);
