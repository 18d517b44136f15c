import { readdirSync, readFileSync } from "node:fs";
import { join, parse } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { findOrInstallBrowser } from "./find-browser";

/** The sizes that the manifest needs: ribbon 16, 32 and 80, add-in lists 32 and 64. */
const SIZES = [16, 32, 64, 80];
const SOURCES = "assets/source";

/** `npx tsx tools/render-icons.ts`: renders every icon of assets/source/ at every size into assets/. */
async function renderIcons(): Promise<void> {
  const browser = await chromium.launch({ executablePath: findOrInstallBrowser() });
  for (const file of readdirSync(SOURCES).filter((name) => name.endsWith(".svg"))) {
    for (const size of SIZES) {
      await renderIcon(browser, file, size);
    }
  }
  await browser.close();
}

async function renderIcon(browser: Browser, file: string, size: number): Promise<void> {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const drawing = readFileSync(join(SOURCES, file), "utf8");
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
  await page.screenshot({
    path: join("assets", `${parse(file).name}-${size}.png`),
    omitBackground: true,
  });
  await page.close();
}

void renderIcons();
