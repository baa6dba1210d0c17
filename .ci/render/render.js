// Turns a drawing or a decision table into pictures.
//
//   node render.js <file.bpmn|file.dmn> <output directory>
//
// A .bpmn file gives one PNG (twice the size, for sharp documents) and one SVG per plane: the process itself and
// every collapsed sub-process that is drawn on a plane of its own. A .dmn file gives one PNG per decision.
// CHROMIUM names the browser; without it the usual places are tried.
const fs = require('node:fs');
const path = require('node:path');
const { chromium } = require('playwright-core');

const SCALE = 2;
const MARGIN = 20;
const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

async function main([source, target]) {
  if (!source || !target) throw new Error('usage: node render.js <file.bpmn|file.dmn> <output directory>');
  const xml = fs.readFileSync(source, 'utf8');
  const name = path.join(target, path.basename(source).replace(/\.(bpmn|dmn)$/, ''));
  fs.mkdirSync(target, { recursive: true });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ deviceScaleFactor: SCALE, viewport: { width: 1600, height: 1200 } });
    page.on('pageerror', (error) => console.error(`page: ${error.message}`));
    await (source.endsWith('.dmn') ? renderTables : renderPlanes)(page, xml, name);
  } finally {
    await browser.close();
  }
}

function findBrowser() {
  const found = [process.env.CHROMIUM, ...BROWSERS].find((candidate) => candidate && fs.existsSync(candidate));
  if (!found) throw new Error('no Chromium found: set CHROMIUM to its path');
  return found;
}

async function renderPlanes(page, xml, name) {
  await blankPage(page, 'bpmn-js/dist/bpmn-viewer.production.min.js', ['bpmn-js.css', 'diagram-js.css'], 'bpmn-js');
  const planes = await page.evaluate(drawPlanes, xml);
  for (const { plane, warnings } of planes) warnings.forEach((warning) => console.error(`${plane}: ${warning}`));
  for (const [index, { plane, svg }] of planes.entries()) {
    const file = index === 0 ? name : `${name}.${plane}`;
    fs.writeFileSync(`${file}.svg`, svg);
    await photograph(page, svg, `${file}.png`);
    console.log(`${file}.png`);
  }
}

// runs in the browser
async function drawPlanes(xml) {
  const viewer = new window.BpmnJS({ container: '#canvas' });
  const { warnings } = await viewer.importXML(xml);
  const planes = [];
  for (const diagram of viewer.getDefinitions().diagrams) {
    const opened = planes.length === 0 ? { warnings } : await viewer.open(diagram.id);
    const { svg } = await viewer.saveSVG();
    const messages = opened.warnings.map((warning) => warning.message);
    planes.push({ plane: diagram.plane.bpmnElement.id, svg, warnings: messages });
  }
  return planes;
}

async function photograph(page, svg, file) {
  await page.setContent(`<body style="margin:0;background:#fff">
    <div id="picture" style="display:inline-block;padding:${MARGIN}px">${svg.slice(svg.indexOf('<svg'))}</div></body>`);
  const { width, height } = await page.locator('#picture').boundingBox();
  await page.setViewportSize({ width: Math.ceil(width), height: Math.ceil(height) });
  await page.locator('#picture').screenshot({ path: file });
}

async function renderTables(page, xml, name) {
  const styles = ['diagram-js.css', 'dmn-js-shared.css', 'dmn-js-drd.css', 'dmn-js-decision-table.css',
    'dmn-js-literal-expression.css', 'dmn-font/css/dmn-embedded.css'];
  await blankPage(page, 'dmn-js/dist/dmn-viewer.production.min.js', styles, 'dmn-js');
  const decisions = await page.evaluate(async (source) => {
    window.viewer = new window.DmnJS({ container: '#canvas' });
    await window.viewer.importXML(source);
    return window.viewer.getViews().filter((view) => view.type !== 'drd').map((view) => view.element.id);
  }, xml);
  for (const decision of decisions) {
    await page.evaluate((id) => {
      const isWanted = (view) => view.type !== 'drd' && view.element.id === id;
      return window.viewer.open(window.viewer.getViews().find(isWanted));
    }, decision);
    const file = decisions.length === 1 ? `${name}.png` : `${name}.${decision}.png`;
    await fitCanvasToTable(page);
    await page.locator('#canvas').screenshot({ path: file });
    console.log(file);
  }
}

// the table's own size, and below it room for the mark of bpmn.io, which its licence asks to leave in the picture
async function fitCanvasToTable(page) {
  const box = await page.locator('.tjs-container table').boundingBox();
  await page.evaluate(({ x, y, width, height }) => {
    const canvas = document.querySelector('#canvas');
    canvas.style.width = `${Math.ceil(x + width) + 1}px`;
    canvas.style.minHeight = '0';
    canvas.style.height = `${Math.ceil(y + height) + 50}px`;
  }, box);
}

async function blankPage(page, script, styles, library) {
  await page.setContent('<body style="margin:0;background:#fff"><div id="canvas" style="min-height:600px"></div></body>');
  for (const style of styles) await page.addStyleTag({ path: locate(`${library}/dist/assets/${style}`) });
  await page.addScriptTag({ path: locate(script) });
}

function locate(file) {
  return path.join(__dirname, 'node_modules', file);
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
