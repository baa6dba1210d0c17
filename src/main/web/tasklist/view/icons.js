// The drawn signs of the bar.
const SVG = 'http://www.w3.org/2000/svg';

/** A drawn sign of 16 by 16, stroked in the colour of the text. */
export function icon(...paths) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('class', 'desk-icon');
  svg.setAttribute('aria-hidden', 'true');
  for (const path of paths) {
    const line = document.createElementNS(SVG, 'path');
    line.setAttribute('d', path);
    svg.append(line);
  }
  return svg;
}

export const BELL = ['M8 2a4 4 0 0 1 4 4v3l1.5 2.5h-11L4 9V6a4 4 0 0 1 4-4z', 'M6.5 13.5a1.6 1.6 0 0 0 3 0'];
export const SPEAKER = ['M2.5 6v4h2.7L9 13V3L5.2 6z'];
export const WAVES = ['M11 5.8a3 3 0 0 1 0 4.4', 'M12.8 4a5.6 5.6 0 0 1 0 8'];
export const CROSS = ['M11.2 6l3.3 4', 'M14.5 6l-3.3 4'];
export const GLASS = ['M7 2.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 0 1 0-9z', 'M10.4 10.4l3.6 3.6'];
export const FOLDER = ['M2 4.5h4.5l1.5 2h6v6.5h-12z'];
export const TELEPHONE = ['M4.5 1.5h7v13h-7z', 'M7 12.2h2'];
