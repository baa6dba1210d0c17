// A bar in a table's cell; the figure stands beside it as text.
import { svg } from './svg.js';

const WIDTH = 100;

export function shareBar(share, kind = 'kept') {
  return svg(`svg.desk-share.desk-share-${kind}`, { viewBox: `0 0 ${WIDTH} 10`, preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    svg('rect.desk-share-all', { x: 0, y: 0, width: WIDTH, height: 10 }),
    svg('rect.desk-share-part', { x: 0, y: 0, width: WIDTH * Math.min(1, Math.max(0, share ?? 0)), height: 10 }));
}
