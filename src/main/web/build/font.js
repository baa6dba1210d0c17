// Puts the fonts of the evidence report, and their licences, where the application finds them: too large to be kept in the
// sources. Of the fonts for Japan and Hong Kong only the characters are taken that the Chinese one lacks: those of names.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subset from 'subset-font';

const FONTS = 'node_modules/@expo-google-fonts';
const ALL = text => text;
const FILES = {
  'NotoSansSC_400Regular.ttf': ['noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf', ALL],
  'NotoSansJP_Rare.ttf': ['noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf', rare],
  'NotoSansHK_Rare.ttf': ['noto-sans-hk/400Regular/NotoSansHK_400Regular.ttf', rare],
  LICENSE_FONT: ['noto-sans-sc/LICENSE_FONT', ALL],
};

/** Extension A, and all of the second and third plane (extension B and on). */
const RARE = [[0x3400, 0x4dbf], [0x20000, 0x3fffd]];

function rare(font) {
  const characters = RARE.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i));
  return subset(font, characters.map(code => String.fromCodePoint(code)).join(''), { targetFormat: 'truetype' });
}

export async function putFonts(folder) {
  for (const [name, [from, part]] of Object.entries(FILES)) {
    writeFileSync(join(folder, name), await part(readFileSync(join(FONTS, from))));
  }
}
