// Puts the font of the evidence report, and its licence, where the application finds it: too large to be kept in the sources.
import { copyFileSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

const PACKAGE = 'node_modules/@expo-google-fonts/noto-sans-sc';
const FILES = ['400Regular/NotoSansSC_400Regular.ttf', 'LICENSE_FONT'];

function isThere(source, target) {
  return existsSync(target) && statSync(target).size === statSync(source).size;
}

export function copyFont(folder) {
  mkdirSync(folder, { recursive: true });
  for (const file of FILES) {
    const [source, target] = [join(PACKAGE, file), join(folder, basename(file))];
    if (!isThere(source, target)) {
      copyFileSync(source, target);
    }
  }
}
