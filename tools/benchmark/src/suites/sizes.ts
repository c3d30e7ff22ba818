import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { sized, type Row } from '../row.js';
import type { Suite } from '../run.js';
import { graphqlBundle, layer, serviceBundle } from '../workspace.js';

/** A local header and an entry of the directory, without the name, which stands in both. */
const ZIP_ENTRY_BYTES = 76;

/** What is deployed: unzipped, as Lambda's limit counts, and zipped, as it is uploaded. */
export const sizesSuite: Suite = {
  name: 'sizes',
  measure: () =>
    Promise.resolve([
      ...rows('python-bcat', serviceBundle('python-bcat')),
      ...rows('python-local', serviceBundle('python-local')),
      ...rows('layer', layer),
      ...rows('graphql-api', graphqlBundle),
    ]),
};

function rows(name: string, folder: string): readonly Row[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  let unzipped = 0;
  let zipped = 0;
  for (const file of files) {
    const content = readFileSync(file);
    const nameBytes = 2 * (file.length - folder.length);
    unzipped += content.length;
    zipped += deflateRawSync(content).length + ZIP_ENTRY_BYTES + nameBytes;
  }
  const whole = sized('sizes', name, unzipped);
  return [whole, sized('sizes', `${name}, zipped`, zipped, whole)];
}
