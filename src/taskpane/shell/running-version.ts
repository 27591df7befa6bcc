/** The version of the page that is running, as the build wrote it into taskpane.html. */
export const runningVersion = (): string => document.querySelector<HTMLMetaElement>('meta[name="version"]')?.content ?? "";
