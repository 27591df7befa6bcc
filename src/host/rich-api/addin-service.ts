import { HostObject } from "./host-object";

export const ADDIN_SERVICE = "Microsoft.InternalService.AddinInternalService";

/** The service to which office.js reports at its start that the add-in's ribbon commands can be called; the host has nothing to do then. */
export class AddinService extends HostObject {
  NotifyActionHandlerReady(): void {
    return;
  }
}
