import assert from 'node:assert/strict';
import { chartImage } from '../../../src/editor/hover/chart';
import { mapImage } from '../../../src/editor/hover/locatorMap';
import { decodeLines } from '../../../src/editor/hover/outline';
import { LAND } from '../../../src/editor/hover/outline.generated';
import { DARK } from '../../../src/editor/hover/palette';

function svg(address: string): string {
  const prefix = 'data:image/svg+xml;base64,';
  assert.ok(address.startsWith(prefix));
  return Buffer.from(address.slice(prefix.length), 'base64').toString('utf8');
}

function bars(picture: string): { x: number; height: number }[] {
  return Array.from(
    picture.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="[\d.]+" height="([\d.]+)"\/>/g),
    ([, x, height]) => ({
      x: Number(x),
      height: Number(height),
    }),
  );
}

describe('The chart of mentions over time', () => {
  it('has a bar a month, as high as its share, in its place in time', () => {
    const timeline = [
      { period: '2022-12', mentions: 5 },
      { period: '2024-11', mentions: 10 },
      { period: '2025-03', mentions: 1 },
    ];
    const picture = svg(chartImage(timeline, DARK, (date) => date));
    const [first, second, third] = bars(picture);
    assert.ok(first && second && third);
    assert.ok(Math.abs(first.height * 2 - second.height) < 0.2);
    assert.ok(second.x - first.x > 5 * (third.x - second.x), 'two years are wider than four months');
    assert.match(picture, />2022-12<.*>2025-03</s);
  });

  it('counts by year where months would be too many or are not known', () => {
    const long = [
      { period: '1990-01', mentions: 1 },
      { period: '1990-07', mentions: 2 },
      { period: '2024-11', mentions: 3 },
    ];
    assert.equal(bars(svg(chartImage(long, DARK, (date) => date))).length, 2);
    const vague = [
      { period: '2023', mentions: 1 },
      { period: '2024-11', mentions: 3 },
    ];
    assert.match(svg(chartImage(vague, DARK, (date) => date)), />2023<.*>2024</s);
  });

  it('writes letters of any script, and none as markup', () => {
    const timeline = [
      { period: '2024-10', mentions: 1 },
      { period: '2024-11', mentions: 3 },
    ];
    assert.match(svg(chartImage(timeline, DARK, () => 'листопад <b> & co')), />листопад &lt;b> &amp; co</);
  });
});

describe('The map of a place', () => {
  it('unpacks coasts of the whole world', () => {
    const points = decodeLines(LAND).flat();
    assert.ok(points.length > 4000);
    assert.ok(points.every(([x, y]) => Math.abs(x) <= 360 && Math.abs(y) <= 90));
    const capeHorn = points.some(([x, y]) => Math.abs(x + 68) < 3 && Math.abs(y + 55) < 2);
    assert.ok(capeHorn, 'the south of America is where it is');
  });

  it('shows only what is near, also across the 180th meridian', () => {
    for (const [latitude, longitude] of [
      [49.7, 37.6],
      [-17.7, 178.4],
      [66, -179.5],
      [-89, 0],
      [0, 0],
    ] as const) {
      const address = mapImage(latitude, longitude, DARK, 'credit');
      assert.ok(address.length < 40_000, `${latitude} ${longitude}: ${address.length}`);
      assert.match(svg(address), /<circle cx="160" cy="50"/);
    }
    const fiji = svg(mapImage(-17.7, 178.4, DARK, 'credit'));
    assert.match(fiji, /M\d/);
  });
});
