// Opens every report in Chromium: no axe-core violation, no horizontal scrolling at 320 px nor at 200 %, light or dark, all within reach of the keyboard, filters that show what they say.
// Usage: node check.mjs FOLDER [CHROMIUM]
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = process.argv[2];
const pages = readdirSync(folder).filter((name) => name.endsWith('.html')).sort();
if (pages.length === 0) throw new Error(`no page in ${folder}: nothing was checked`);

const browser = await chromium.launch({
  executablePath: process.argv[3] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
});

const WIDTHS = [
  { name: 'desktop', viewport: { width: 1280, height: 900 } },
  { name: 'dark', viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  { name: '320 px', viewport: { width: 320, height: 640 }, sameColours: true },
  // Zooming to 200 % halves the width in CSS pixels and doubles the density.
  { name: '200 %', viewport: { width: 640, height: 450 }, deviceScaleFactor: 2, sameColours: true },
];

/** Of what holds a word of eight letters, in CSS pixels: in less, words are cut. */
const NARROWEST = 64;

let failures = 0;
const fail = (where, what) => { failures += 1; console.error(`${where}: ${what}`); };
const address = (name) => pathToFileURL(resolve(folder, name)).href;

// One tab for each width, and each page once in it: to open tabs takes longer than to check them.
// Contrast takes axe longer than all the rest, and the colours of the desktop are those of every width.
for (const { name: width, sameColours = false, ...context } of WIDTHS) {
  const page = await browser.newPage(context);
  page.setDefaultTimeout(60_000);
  for (const name of pages) {
    await page.goto(address(name));
    const where = `${name} (${width})`;
    await page.evaluate(() => document.querySelectorAll('details').forEach((one) => { one.open = true; }));
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (overflow > 0) fail(where, `scrolls sideways by ${overflow} px`);
    const squeezed = await page.evaluate((least) => [...document.querySelectorAll('th, td, p, li, dd, dt')]
      .filter((one) => one.clientWidth > 0 && one.clientWidth < least && /\p{L}{8}/u.test(one.innerText))
      .map((one) => one.innerText.slice(0, 40)), NARROWEST);
    if (squeezed.length > 0) fail(where, `squeezes ${squeezed.length} texts, first « ${squeezed[0]} »`);
    await page.evaluate(axe);
    const { violations, passes } = await page.evaluate((same) => window.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: { 'color-contrast': { enabled: !same } },
      resultTypes: ['violations'],
    }), sameColours);
    if (passes.length === 0) fail(where, 'axe-core checked nothing');
    violations.forEach((one) => fail(where, `${one.id}: ${one.help} — ${one.nodes[0].target}`));
  }
  await page.close();
}

// What is chosen is shown and nothing else; whatever a link leads to is shown all the same.
async function filter(page, name, id) {
  for (const chosen of await page.$$eval(`#${id} option[class]`, (all) => all.map((option) => option.className))) {
    const counts = await page.evaluate(([list, choice]) => {
      document.querySelector(`#${list} option.${choice}`).selected = true;
      const kind = choice.replace('choix-', '');
      const shown = (card) => card.getClientRects().length > 0;
      const cards = [...document.querySelectorAll('article.constat[id]')];
      const wrong = cards.filter((card) => shown(card) !== card.classList.contains(kind)).length;
      const hidden = cards.find((card) => !shown(card));
      if (hidden) window.location.hash = `#${hidden.id}`;
      const lost = hidden && !shown(hidden) ? 1 : 0;
      window.location.hash = '#contenu';
      document.querySelector(`#${list}`).selectedIndex = 0;
      return [wrong, lost, cards.filter((card) => !shown(card)).length];
    }, [id, chosen]);
    if (counts.some((count) => count > 0)) fail(name, `filter ${chosen}: ${counts} cards wrong, lost, left hidden`);
  }
}

const page = await browser.newPage();
page.setDefaultTimeout(60_000);
for (const name of pages) {
  await page.goto(address(name));
  const wanted = await page.evaluate(() => {
    window.seen = new Set();
    document.addEventListener('focusin', (event) => window.seen.add(event.target));
    return document.querySelectorAll('a[href], summary, select').length;
  });
  for (let i = 0; i < wanted; i += 1) await page.keyboard.press('Tab');
  const reached = await page.evaluate(() => [...window.seen].filter((one) => one.matches('a[href], summary, select')).length);
  for (const id of ['choix-etat', 'choix-lieu']) await filter(page, name, id);
  if (reached !== wanted) fail(name, `the keyboard reaches ${reached} of ${wanted} links, summaries and lists`);
}
await browser.close();
console.log(`${pages.length} pages at ${WIDTHS.length} widths: ${failures} failures.`);
process.exit(failures === 0 ? 0 : 1);
