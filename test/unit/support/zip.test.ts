import assert from 'node:assert/strict';
import { deflateRawSync } from 'node:zlib';
import { readZip } from '../../support/zip';

/** An archive of one file, with an extra field before the data that the directory doesn't have, as some tools write it. */
function archiveOf(name: string, method: number, data: Buffer): Buffer {
  const extra = Buffer.from([0x55, 0x54, 1, 0, 0]);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(name.length, 26);
  header.writeUInt16LE(extra.length, 28);
  const body = Buffer.concat([header, Buffer.from(name), extra, data]);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(method, 10);
  entry.writeUInt32LE(data.length, 20);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(body.length, 16);
  return Buffer.concat([body, entry, Buffer.from(name), end]);
}

describe('Reading a zip archive', () => {
  const text = Buffer.from('What is quoted is what the file says. '.repeat(20));

  it('gives the bytes of a compressed file', () => {
    const files = readZip(archiveOf('seeds/a.txt', 8, deflateRawSync(text)));
    assert.deepEqual([...files], [['seeds/a.txt', text]]);
  });

  it('gives the bytes of a stored file', () => {
    assert.deepEqual(readZip(archiveOf('a.txt', 0, text)).get('a.txt'), text);
  });

  it('refuses what is not an archive, or compressed otherwise', () => {
    assert.throws(() => readZip(text), /not a zip archive/);
    assert.throws(() => readZip(archiveOf('a.txt', 12, text)), /a\.txt is compressed by method 12/);
  });
});
