import { COMPRESSED_FROM, packed, unpacked } from './compressed-value.js';

const TEXT = '{"name":"Doña Ana"}';

test('a small value is kept as it is', async () => {
  expect(await packed(TEXT)).toBe(TEXT);
  expect(await unpacked(Buffer.from(TEXT))).toBe(TEXT);
});

test('a large value is kept compressed', async () => {
  const large = TEXT.repeat(COMPRESSED_FROM / TEXT.length + 1);
  const kept = await packed(large);

  expect(kept.length).toBeLessThan(large.length / 5);
  expect(await unpacked(Buffer.from(kept))).toBe(large);
});

test('a value that is damaged fails', async () => {
  const kept = Buffer.from(await packed('x'.repeat(COMPRESSED_FROM)));

  await expect(unpacked(kept.subarray(0, kept.length - 4))).rejects.toThrow();
});
