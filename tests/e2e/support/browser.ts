import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium, type Browser, type LaunchOptions } from "playwright-core";

const INSTALLED = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/microsoft-edge"];

/** Chromium from the npm package @sparticuz/chromium (x64 Linux), for machines without a browser. */
async function bundledChromium(): Promise<LaunchOptions> {
  const folder = path.resolve("node_modules/.cache/chromium");
  mkdirSync(folder, { recursive: true });
  const temporary = process.env["TMPDIR"];
  process.env["TMPDIR"] = folder;
  // Makes it unpack the system libraries that a bare machine lacks.
  process.env["AWS_LAMBDA_JS_RUNTIME"] ??= "nodejs20.x";
  const { default: bundled } = await import("@sparticuz/chromium");
  const executablePath = await bundled.executablePath();
  // Without fonts this Chromium stops at once, and the package's own fonts.conf names a folder that is not there.
  const fonts = path.join(folder, "fonts.conf");
  const folders = `<dir>${folder}/fonts/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/fonts-cache</cachedir>`;
  writeFileSync(fonts, `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders}</fontconfig>`);
  process.env["FONTCONFIG_FILE"] = fonts;
  if (temporary === undefined) delete process.env["TMPDIR"];
  else process.env["TMPDIR"] = temporary;
  return { executablePath, args: ["--disable-gpu"] };
}

/** The one place that decides which browser the tests use; no manual step on any platform. */
async function launchOptions(): Promise<LaunchOptions> {
  const chosen = process.env["CHROME_PATH"];
  if (chosen) return { executablePath: chosen };
  if (process.platform === "win32") return { channel: "msedge" };
  if (process.platform === "darwin") return { channel: "chrome" };
  const installed = process.env["TEST_BUNDLED_BROWSER"] ? undefined : INSTALLED.find((file) => existsSync(file));
  return installed ? { executablePath: installed } : bundledChromium();
}

/** Chromium may not sandbox itself when the tests run as root, as in most containers. */
const needsNoSandbox = process.getuid?.() === 0;

export async function openBrowser(): Promise<Browser> {
  const options = await launchOptions();
  return chromium.launch({ ...options, chromiumSandbox: !needsNoSandbox });
}
