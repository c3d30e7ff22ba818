import type { DatasetDraft } from './dataset-draft.js';

/** The text of a dataset file, as Prettier leaves it: what is short stands on one line. */
export function datasetText(draft: DatasetDraft): string {
  const text = JSON.stringify(draft, null, 2).replaceAll(/\[\s+("[^"\n]*")\s+\]/g, '[$1]');
  return `${text}\n`;
}
