// Builds the screens: node web/bouw.mjs <folder>. The page names its files by a hash of their content, so that a browser
// may keep them for ever. Packages that are missing, or are others than package.json says, are installed first.
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const hier = dirname(fileURLToPath(import.meta.url));
const wortel = dirname(hier);
const uitvoer = resolve(process.argv[2] ?? join(wortel, '.data', 'schermen'));

/** As Node looks for a package: here, and in every folder above. */
function pakketversie(naam) {
  for (let map = wortel; ; map = dirname(map)) {
    const bestand = join(map, 'node_modules', naam, 'package.json');
    if (existsSync(bestand)) {
      return JSON.parse(readFileSync(bestand, 'utf8')).version;
    }
    if (map === dirname(map)) {
      return undefined;
    }
  }
}

function zorgVoorPakketten() {
  const { devDependencies } = JSON.parse(readFileSync(join(wortel, 'package.json'), 'utf8'));
  if (Object.entries(devDependencies).every(([naam, versie]) => pakketversie(naam) === versie)) {
    return;
  }
  // Packages that another folder lends are not ours to replace.
  if (lstatSync(join(wortel, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) {
    console.error('error : The npm packages of the screens are missing in the folder that node_modules points to: run npm ci there.');
    process.exit(1);
  }
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: wortel, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) {
    console.error('error : The npm packages of the screens cannot be installed: npm ci failed.');
    process.exit(1);
  }
}

zorgVoorPakketten();
const { build } = await import('esbuild');
rmSync(uitvoer, { recursive: true, force: true });
mkdirSync(uitvoer, { recursive: true });

const { metafile } = await build({
  absWorkingDir: hier,
  entryPoints: ['start.tsx'],
  outdir: uitvoer,
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  jsx: 'automatic',
  jsxImportSource: 'preact',
  loader: { '.woff2': 'file', '.svg': 'file' },
  entryNames: '[name]-[hash]',
  chunkNames: 'deel-[hash]',
  assetNames: '[name]-[hash]',
  publicPath: '/app/bestanden',
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
});

const gemaakt = Object.entries(metafile.outputs).map(([pad, uit]) => ({ naam: relative(uitvoer, resolve(hier, pad)), uit }));
const een = (kies) => gemaakt.find(kies).naam;
const script = gemaakt.find(({ uit }) => uit.entryPoint === 'start.tsx');
const vervangingen = {
  '{{script}}': script.naam,
  '{{stijl}}': relative(uitvoer, resolve(hier, script.uit.cssBundle)),
  '{{letter}}': een(({ naam }) => naam.startsWith('source-sans-3-latin-wght-normal')),
  '{{beeldmerk}}': een(({ naam }) => naam.startsWith('beeldmerk')),
};
const pagina = Object.entries(vervangingen).reduce(
  (tekst, [sleutel, naam]) => tekst.replaceAll(sleutel, `/app/bestanden/${naam}`),
  readFileSync(join(hier, 'index.html'), 'utf8'),
);
writeFileSync(join(uitvoer, 'index.html'), pagina);
